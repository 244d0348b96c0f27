"""From the readings of several documents to what they have in common."""

from collections.abc import Sequence

from crossread.inference import Vectors
from crossread.linking._entities import link_names
from crossread.linking._groups import group_statements
from crossread.linking._happenings import link_happenings
from crossread.linking._nearness import alike_in, nearness_of
from crossread.linking._origins import origins_in
from crossread.linking._signs import accounts_in
from crossread.model import Judgement, Linked, Reading, Statement

VERSION = "4"
"""Changes whenever the same readings would be linked differently."""


def link(
    readings: Sequence[Reading],
    statements: Sequence[Statement],
    vectors: Vectors,
    *,
    phrases: Vectors | None = None,
    judgements: Sequence[Judgement] = (),
    same_at: float,
) -> Linked:
    """The things, claims, origins and events of a case.

    `vectors` has one row for each statement, in order, `phrases` one for each of `happening_phrases`; without these no
    events are put together.
    """
    entities = link_names(readings, judgements)
    nearness = nearness_of(statements, vectors, entities=entities, same_at=same_at)
    groups = group_statements(statements, nearness, same_at=same_at, judgements=judgements)
    alike = tuple(alike_in(statements, nearness))
    events = (
        ()
        if phrases is None
        else link_happenings(readings, phrases, _accounts(readings, statements, vectors), judgements)
    )
    return Linked(entities, tuple(statements), groups, origins_in(readings), alike, events)


def _accounts(readings: Sequence[Reading], statements: Sequence[Statement], vectors: Vectors) -> Vectors:
    numbers = {reading.document.id: number for number, reading in enumerate(readings)}
    return accounts_in(vectors, [numbers[one.document] for one in statements], len(readings))
