"""What people decided about names and statements, as it stands after every change of mind."""

from collections.abc import Iterable
from dataclasses import dataclass

from crossread.model import Decision, Judgement, Passage, RelationType, Statement, Subject, standing


@dataclass(frozen=True, slots=True)
class Decided:
    """Pairs that a person put together, with that person's name, and pairs kept apart."""

    together: tuple[tuple[str, str, str], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()


def decided_names(judgements: Iterable[Judgement]) -> Decided:
    """What was decided about names: accepted merges and rejected ones; "unsure" decides nothing."""
    together, apart = [], []
    for judgement in standing(judgements, Subject.MERGE).values():
        name, equals, other = judgement.target.partition(" = ")
        if equals and judgement.decision is Decision.ACCEPT:
            together.append((name, other, judgement.by))
        elif equals and judgement.decision is Decision.REJECT:
            apart.append((name, other))
    return Decided(tuple(together), tuple(apart))


def decided_statements(judgements: Iterable[Judgement], statements: Iterable[Statement]) -> Decided:
    """What was decided about pairs of statements: any relation puts two together, "unrelated" keeps them apart."""
    places = {_place(statement.passage): statement.id for statement in statements}
    together, apart = [], []
    for judgement in standing(judgements, Subject.RELATION).values():
        first, _, second = judgement.target.partition("~")
        if first not in places or second not in places or judgement.decision is Decision.UNSURE:
            continue
        if judgement.value == RelationType.UNRELATED:
            apart.append((places[first], places[second]))
        elif judgement.value or judgement.decision is Decision.ACCEPT:
            together.append((places[first], places[second], judgement.by))
    return Decided(tuple(together), tuple(apart))


def _place(passage: Passage) -> str:
    return f"{passage.document}:{passage.start}-{passage.end}"
