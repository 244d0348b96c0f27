"""From the readings of several documents to what they have in common."""

from collections.abc import Sequence

from crossread.inference import Vectors
from crossread.linking._atlas import Atlas
from crossread.linking._countries import metonyms_in
from crossread.linking._echoes import echoes_in, foretold_in
from crossread.linking._entities import link_names
from crossread.linking._groups import group_statements
from crossread.linking._nearness import alike_in, nearness_of
from crossread.linking._origins import origins_in
from crossread.linking._places import places_of
from crossread.linking._same_events import event_phrases, same_events
from crossread.linking._signs import accounts_in
from crossread.model import DocumentId, Judgement, Linked, ListedPlace, Reading, Statement

VERSION = "11"
"""Changes whenever the same readings would be linked differently."""


def words_to_embed(readings: Sequence[Reading], statements: Sequence[Statement]) -> list[str]:
    """What `link` wants to have the vectors of: the statements, what is foretold, and the words of events."""
    foretold = [one.words for one in foretold_in(readings)]
    return [*(one.words for one in statements), *foretold, *event_phrases(readings)]


def link(
    readings: Sequence[Reading],
    statements: Sequence[Statement],
    vectors: Vectors,
    *,
    judgements: Sequence[Judgement] = (),
    same_at: float,
    listed: Sequence[ListedPlace] = (),
) -> Linked:
    """The things, claims and origins of a case, where its places lie among those `listed`, and what may be one event.

    `vectors` has a row for each of `words_to_embed`.
    """
    atlas, foretold = Atlas.of(listed), foretold_in(readings)
    entities = link_names(readings, judgements, atlas)
    said = len(statements) + len(foretold)
    told, heard, phrases = vectors[: len(statements)], vectors[:said], vectors[said:]
    nearness = nearness_of(statements, told, entities=entities, same_at=same_at)
    return Linked(
        entities,
        tuple(statements),
        group_statements(statements, nearness, same_at=same_at, judgements=judgements),
        origins_in(readings),
        alike=tuple(alike_in(statements, nearness)),
        echoes=tuple(echoes_in(readings, foretold, statements, heard)),
        places=places_of(entities, atlas, judgements, metonyms_in(readings), _texts(readings)),
        same_events=same_events(readings, phrases, _accounts(readings, statements, told), judgements),
    )


def _texts(readings: Sequence[Reading]) -> dict[DocumentId, str]:
    return {reading.document.id: reading.document.text for reading in readings}


def _accounts(readings: Sequence[Reading], statements: Sequence[Statement], vectors: Vectors) -> Vectors:
    numbers = {reading.document.id: number for number, reading in enumerate(readings)}
    return accounts_in(vectors, [numbers[one.document] for one in statements], len(readings))
