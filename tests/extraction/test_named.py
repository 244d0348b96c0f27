"""The things that one document names, asked for by place."""

import pytest

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


def met(text: str, *mentions: tuple[str, MentionForm]) -> Named:
    """A text in which these words mention one person called Moor."""
    person = EntityId("1")
    places = ((text.index(words), len(words), form) for words, form in mentions)
    found = tuple(Mention(at, at + long, form, EntityType.PERSON, person) for at, long, form in places)
    return Named(found, (Entity(person, "Moor", EntityType.PERSON),), text)


@pytest.mark.parametrize(
    ("named", "gender"),
    [
        (met("Mrs. Moor came, his hat wet", ("Moor", MentionForm.NAME), ("his", MentionForm.PRONOUN)), "feminine"),
        (met("Moor came, his hat wet", ("Moor", MentionForm.NAME), ("his", MentionForm.PRONOUN)), "masculine"),
        (met("Moor came", ("Moor", MentionForm.NAME)), ""),
    ],
)
def test_a_style_or_else_a_pronoun_tells_a_man_from_a_woman(named: Named, gender: str) -> None:
    assert named.gender_called("Moor") == gender


def test_who_is_called_what_no_mention_says_is_told_by_the_word() -> None:
    assert NAMED.gender_called("old woman") == "feminine"
    assert NAMED.is_person("Ada Moor")
    assert not NAMED.is_person("Peru")
    assert not NAMED.is_person("old woman")
