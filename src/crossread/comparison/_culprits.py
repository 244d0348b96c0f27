"""Who did it, according to each side."""

from crossread.comparison._blame import ANY_ACT, Agent
from crossread.comparison._candidates import Pair
from crossread.comparison._finding import Finding, Grounds
from crossread.model import Polarity, RelationType

_SCORE = 0.6


def compare_agents(pair: Pair, grounds: Grounds) -> Finding | None:
    """Another doer for the same kind of deed."""
    statements = pair.a.statement, pair.b.statement
    if not pair.one_event or any(statement.polarity is Polarity.NEGATIVE for statement in statements):
        return None
    for one in pair.a.agents:
        rivals = [other for other in pair.b.agents if _same_act(one, other)]
        if rivals and not any(_may_be_one(one, other, grounds) for other in rivals):
            other = rivals[0]
            reason = f"{pair.a.words(one.span)} against {pair.b.words(other.span)} for “{pair.a.words(one.deed)}”"
            shown = (pair.a, one.span), (pair.a, one.deed), (pair.b, other.span), (pair.b, other.deed)
            return Finding.on(RelationType.CONTRADICTS, reason, _SCORE, *shown)
    return None


def _same_act(one: Agent, other: Agent) -> bool:
    return one.act == other.act or ANY_ACT in (one.act, other.act)


def _may_be_one(one: Agent, other: Agent, grounds: Grounds) -> bool:
    return one.entity == other.entity or frozenset((one.entity, other.entity)) in grounds.names
