"""What kind of thing a name names."""

import pytest

from crossread.extraction._name_types import type_of
from crossread.model import EntityType, Span


@pytest.mark.parametrize(
    ("name", "hint", "expected"),
    [
        ("Ellan Liberation Front", EntityType.ORGANISATION, EntityType.ARMED_GROUP),
        ("Ellan Evening Post", EntityType.ORGANISATION, EntityType.OUTLET),
        ("Reuters", EntityType.ORGANISATION, EntityType.OUTLET),
        ("Committee for Open Harbours", EntityType.OTHER, EntityType.ORGANISATION),
        ("Port Ellan Hospital", EntityType.PLACE, EntityType.FACILITY),
        ("Ellan Peace Process", EntityType.OTHER, EntityType.EVENT),
        ("Operation Long Night", EntityType.OTHER, EntityType.EVENT),
        ("Ada Post", EntityType.PERSON, EntityType.PERSON),
        ("Port Ellan", EntityType.PLACE, EntityType.PLACE),
    ],
)
def test_the_words_of_a_name_tell_its_kind(name: str, hint: EntityType, expected: EntityType) -> None:
    assert type_of(f"{name} said", Span(0, len(name)), hint) == expected


def test_what_stands_behind_a_name_may_tell_that_it_is_an_outlet() -> None:
    text = "published in the ELNA news agency"

    assert type_of(text, Span(17, 21), EntityType.OTHER) == EntityType.OUTLET
