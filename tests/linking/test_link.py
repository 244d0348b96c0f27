from collections.abc import Callable
from dataclasses import replace

from crossread.linking import link, statements_in
from crossread.model import EntityType, Reading
from crossread.testing import HashingEmbedder

MakeReading = Callable[..., Reading]
PLACE = EntityType.PLACE


def test_readings_become_things_claims_and_origins(reading: MakeReading) -> None:
    made = [
        reading("The dam above Deir al-Shahbour broke on Sunday.", {"Deir al-Shahbour": (PLACE, ())}, name="1"),
        reading("On Sunday the dam above Deir ash-Shahbur broke.", {"Deir ash-Shahbur": (PLACE, ())}, name="2"),
    ]
    made = [replace(one, propositions=one.sentences) for one in made]
    statements = [statement for one in made for statement in statements_in(one)]
    vectors = HashingEmbedder().embed([statement.words for statement in statements])

    linked = link(made, statements, vectors, same_at=0.4)

    assert [entity.aliases for entity in linked.entities] == [("Deir ash-Shahbur",)]
    assert linked.statements == tuple(statements)
    assert [len(group.statements) for group in linked.groups] == [2]
    assert "name Deir al-Shahbour" in linked.groups[0].reason
    assert linked.origins == ()


def test_nothing_links_to_nothing() -> None:
    linked = link((), (), HashingEmbedder().embed([]), same_at=0.4)

    assert (linked.entities, linked.groups, linked.origins) == ((), (), ())
