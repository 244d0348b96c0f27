"""The things that one document names, asked for by place."""

from crossread.extraction._named import Named
from crossread.model import Entity, EntityId, EntityType, Mention, MentionForm, Span

TEXT = "one Peruvian official of Ada Moor"
STATE, OFFICIAL, ADA = EntityId("1"), EntityId("2"), EntityId("3")
NAMED = Named(
    (
        Mention(0, 21, MentionForm.NOMINAL, EntityType.PERSON, OFFICIAL),
        Mention(4, 12, MentionForm.NAME, EntityType.STATE, STATE),
        Mention(25, 33, MentionForm.NAME, EntityType.PERSON, ADA),
    ),
    (
        Entity(STATE, "Peru", EntityType.STATE),
        Entity(OFFICIAL, "Peruvian official", EntityType.PERSON),
        Entity(ADA, "Ada Moor", EntityType.PERSON),
    ),
    TEXT,
)


def test_mentions_are_found_only_where_they_stand_wholly_inside() -> None:
    assert [mention.start for mention in NAMED.mentions_in(Span(0, 33))] == [0, 4, 25]
    assert [mention.start for mention in NAMED.mentions_in(Span(1, 32))] == [4]
    assert NAMED.mentions_in(Span(13, 13)) == ()


def test_a_phrase_is_named_after_its_head() -> None:
    assert NAMED.name_at(Span(0, 33)) == "Peruvian official"
    assert NAMED.name_at(Span(4, 12)) == "Peru"
    assert NAMED.name_at(Span(13, 24)) == ""
    assert NAMED.name_at(Span(25, 33)) == "Ada Moor"


def test_the_head_itself_can_be_had() -> None:
    assert NAMED.best_in(Span(0, 33)) == NAMED.mentions[0]
    assert NAMED.best_in(Span(13, 24)) is None
    assert NAMED.entity(NAMED.mentions[1]).name == "Peru"


def test_at_a_position_a_name_comes_before_a_description_around_it() -> None:
    assert [entity and entity.name for entity in map(NAMED.entity_at, (0, 4, 12, 22, 30, 99))] == [
        "Peruvian official",
        "Peru",
        "Peruvian official",
        None,
        "Ada Moor",
        None,
    ]


def test_where_nothing_is_named_nothing_is_found() -> None:
    assert Named().name_at(Span(0, 5)) == ""
    assert Named().entity_at(0) is None
