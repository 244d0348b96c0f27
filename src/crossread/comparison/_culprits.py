"""Who did it, according to each side."""

from crossread.comparison._blame import ANY_ACT, Agent
from crossread.comparison._candidates import Pair
from crossread.comparison._finding import Finding, Grounds
from crossread.comparison._words import stems_of
from crossread.model import Polarity, RelationType

_SCORE = 0.6
_LIKE = 0.3
"""Likeness from which blame without a deed can be for the other's deed."""


def compare_agents(pair: Pair, grounds: Grounds) -> Finding | None:
    """Another doer for the same kind of deed."""
    statements = pair.a.statement, pair.b.statement
    if not pair.one_event or any(statement.polarity is Polarity.NEGATIVE for statement in statements):
        return None
    for one in pair.a.agents:
        rivals = [other for other in pair.b.agents if _same_act(one, other, pair)]
        if rivals and not any(_may_be_one(pair, (one, other), grounds) for other in rivals):
            other = rivals[0]
            reason = f"{pair.a.words(one.span)} against {pair.b.words(other.span)} for “{pair.a.words(one.deed)}”"
            shown = (pair.a, one.span), (pair.a, one.deed), (pair.b, other.span), (pair.b, other.deed)
            return Finding.on(RelationType.CONTRADICTS, reason, _SCORE, *shown)
    return None


def _same_act(one: Agent, other: Agent, pair: Pair) -> bool:
    """Whether both did one kind of deed, or are blamed for what is told in much the same words."""
    return one.act == other.act or (ANY_ACT in (one.act, other.act) and pair.likeness >= _LIKE)


def _may_be_one(pair: Pair, agents: tuple[Agent, Agent], grounds: Grounds) -> bool:
    """Whether both are called alike, belong together, or one is called after a person, who may lead the other."""
    one, other = agents
    related = frozenset((one.entity, other.entity)) in grounds.names
    is_somebodys = one.entity in grounds.persons or other.entity in grounds.persons
    if one.entity == other.entity or related or (is_somebodys and not (one.is_person and other.is_person)):
        return True
    called = stems_of(pair.a.words(one.span)) & stems_of(pair.b.words(other.span))
    return not called.isdisjoint(called - grounds.lexicon.function)
