"""The table of the world."""

import pytest

from crossread.extraction._world import Naming, adjective_of, world
from crossread.model import EntityType


def found(text: str) -> list[tuple[str, str, Naming]]:
    return [(text[hit.start : hit.end], hit.what.name, hit.what.naming) for hit in world().found_in(text)]


@pytest.mark.parametrize(
    ("text", "name", "naming"),
    [
        ("New Zealand", "New Zealand", Naming.NAME),
        ("the UK", "United Kingdom", Naming.NAME),
        ("U.S. troops", "United States", Naming.NAME),
        ("Portuguese", "Portugal", Naming.PEOPLE),
        ("Sri Lankans", "Sri Lanka", Naming.PEOPLE),
        ("Addis Ababa", "Ethiopia", Naming.CAPITAL),
        ("the Élysée Palace", "France", Naming.SEAT),
        ("Côte d’Ivoire", "Ivory Coast", Naming.NAME),
    ],
)
def test_a_state_is_known_by_its_names_people_capital_and_seats(text: str, name: str, naming: Naming) -> None:
    assert [(known, way) for _, known, way in found(text)] == [(name, naming)]


def test_the_longest_name_is_taken() -> None:
    assert [words for words, *_ in found("Guinea-Bissau and Equatorial Guinea and Guinea")] == [
        "Guinea-Bissau",
        "Equatorial Guinea",
        "Guinea",
    ]


def test_a_body_of_states_is_an_organisation_under_all_its_names() -> None:
    hits = list(world().found_in("The World Health Organisation, or WHO"))

    assert {(hit.what.name, hit.what.type) for hit in hits} == {("World Health Organization", EntityType.ORGANISATION)}
    assert len(hits) == 2


def test_a_state_has_an_adjective_for_what_is_its_own() -> None:
    assert adjective_of("Peru") == "Peruvian"
    assert adjective_of("Dominica") == "Dominica"


def test_common_words_in_small_letters_are_no_names() -> None:
    assert found("they served us turkey on china, and it was polish day in the gulf") == []


def test_the_united_nations_members_are_there() -> None:
    states = {known.name for names in world().names.values() for _, known in names if known.type is EntityType.STATE}

    assert len(states) >= 193
