"""What kind of thing a name names."""

import pytest

from crossread.extraction._name_types import type_of, votes_for
from crossread.model import EntityType, Span


@pytest.mark.parametrize(
    ("name", "hint", "expected"),
    [
        ("Ellan Liberation Front", EntityType.ORGANISATION, EntityType.ARMED_GROUP),
        ("Ellan Evening Post", EntityType.ORGANISATION, EntityType.OUTLET),
        ("EHT", EntityType.PERSON, EntityType.ORGANISATION),
        ("Committee for Open Harbours", EntityType.OTHER, EntityType.ORGANISATION),
        ("Port Ellan Hospital", EntityType.PLACE, EntityType.FACILITY),
        ("Ellan Peace Process", EntityType.OTHER, EntityType.EVENT),
        ("Operation Long Night", EntityType.OTHER, EntityType.EVENT),
        ("al-Ellan Front", EntityType.PERSON, EntityType.ARMED_GROUP),
        ("Ada Post", EntityType.PERSON, EntityType.PERSON),
        ("Port Ellan", EntityType.PLACE, EntityType.PLACE),
    ],
)
def test_the_words_of_a_name_tell_its_kind(name: str, hint: EntityType, expected: EntityType) -> None:
    assert type_of(f"{name} said", Span(0, len(name)), hint) == expected


def test_what_stands_behind_a_name_may_tell_that_it_is_an_outlet() -> None:
    text = "published in the ELNA news agency"

    assert type_of(text, Span(17, 21), EntityType.OTHER) == EntityType.OUTLET


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("They met in Ellan", EntityType.PLACE),
        ("in the town of Ellan", EntityType.PLACE),
        ("so said minister Ellan", EntityType.PERSON),
        ("They praised Ellan", EntityType.OTHER),
        ("with militants from Ellan", EntityType.ARMED_GROUP),
    ],
)
def test_what_stands_before_a_name_speaks_for_a_kind(text: str, winner: EntityType) -> None:
    seen = votes_for(text, Span(len(text) - 5, len(text)), EntityType.OTHER) + votes_for("Ellan", Span(0, 5), winner)

    assert seen.most_common(1)[0][0] is winner


@pytest.mark.parametrize(
    ("name", "hint", "expected"),
    [
        ("Ellan News", EntityType.PERSON, EntityType.OUTLET),
        ("Ellan Rights Monitor", EntityType.OTHER, EntityType.ORGANISATION),
        ("Port Moor", EntityType.PERSON, EntityType.PLACE),
        ("HarbourPost", EntityType.PERSON, EntityType.ORGANISATION),
        ("McMoor", EntityType.PERSON, EntityType.PERSON),
        ("River Mission", EntityType.PLACE, EntityType.ORGANISATION),
        ("Council", EntityType.OTHER, EntityType.ORGANISATION),
        ("Jabhat al-Ellan", EntityType.PERSON, EntityType.ARMED_GROUP),
        ("Republic of Ellan", EntityType.ORGANISATION, EntityType.STATE),
        ("Republic of Ellan Bank", EntityType.ORGANISATION, EntityType.ORGANISATION),
    ],
)
def test_what_is_nobodys_name_is_no_person(name: str, hint: EntityType, expected: EntityType) -> None:
    assert type_of(f"{name} said", Span(0, len(name)), hint) == expected


@pytest.mark.parametrize("before", ["in", "near", "residents of", "the town of"])
def test_where_something_happens_is_a_place_whatever_it_was_seen_as(before: str) -> None:
    text = f"They met {before} Ellan"

    assert votes_for(text, Span(len(text) - 5, len(text)), EntityType.PERSON).most_common(1)[0][0] is EntityType.PLACE
