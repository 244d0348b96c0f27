"""From the readings of several documents to what they have in common."""

from collections.abc import Sequence

from crossread.inference import Vectors
from crossread.linking._atlas import Atlas
from crossread.linking._echoes import echoes_in, foretold_in
from crossread.linking._entities import link_names
from crossread.linking._groups import group_statements
from crossread.linking._nearness import alike_in, nearness_of
from crossread.linking._origins import origins_in
from crossread.linking._places import places_of
from crossread.model import Judgement, Linked, ListedPlace, Reading, Statement

VERSION = "4"
"""Changes whenever the same readings would be linked differently."""


def link(
    readings: Sequence[Reading],
    statements: Sequence[Statement],
    vectors: Vectors,
    *,
    judgements: Sequence[Judgement] = (),
    same_at: float,
    listed: Sequence[ListedPlace] = (),
) -> Linked:
    """The things, claims and origins of a case, and where its places lie among those `listed`.

    `vectors` has one row a statement, then one a forecast, in order.
    """
    atlas = Atlas.of(listed)
    entities = link_names(readings, judgements, atlas)
    nearness = nearness_of(statements, vectors[: len(statements)], entities=entities, same_at=same_at)
    return Linked(
        entities,
        tuple(statements),
        group_statements(statements, nearness, same_at=same_at, judgements=judgements),
        origins_in(readings),
        alike=tuple(alike_in(statements, nearness)),
        echoes=tuple(echoes_in(readings, foretold_in(readings), statements, vectors)),
        places=places_of(entities, atlas, judgements),
    )
