import pytest

from crossread.linking._atlas import Atlas, home_countries, is_exact, without_kind
from crossread.model import ListedPlace


def listed(name: str, *others: str, country: str = "Norland", people: int = 1000) -> ListedPlace:
    return ListedPlace(f"list:{name}-{country}", name, (name, *others), country, 10.0, 20.0, people)


ATLAS = Atlas.of(
    [
        listed("Deir Halun", "Dayr Halun", people=4000),
        listed("Halun", people=900),
        listed("Halun", country="Sudmark", people=80_000),
        listed("Haloum", people=50),
    ]
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Dayr Haloun", [("Deir Halun", "Norland")]),
        ("Deirhalun", [("Deir Halun", "Norland")]),
        ("al-Halun", [("Halun", "Sudmark"), ("Halun", "Norland")]),
        ("eastern Halun province", [("Halun", "Sudmark"), ("Halun", "Norland")]),
        ("Tarn", []),
    ],
)
def test_a_name_finds_every_place_that_it_can_mean(name: str, found: list[tuple[str, str]]) -> None:
    assert [(one.name, one.country) for one in ATLAS.candidates((name,))] == found


def test_a_candidate_says_which_parts_match() -> None:
    very, spelt = (ATLAS.candidates((name,))[0].match for name in ("Deir Halun", "Deir Haloun"))

    assert (very, is_exact(very)) == ("same name: deir halun exact", True)
    assert (spelt, is_exact(spelt)) == ("transliteration: deir exact; haloun/halun vowels", False)


def test_a_name_of_nothing_but_kinds_is_kept() -> None:
    assert without_kind("The East") == "The"
    assert without_kind("City") == "City"


def test_a_case_plays_where_several_places_lie_that_are_nowhere_else() -> None:
    places = [ATLAS.candidates((name,)) for name in ("Deir Halun", "Haloum", "Halun")]

    assert home_countries(places) == {"Norland": 2}
    assert home_countries(places[:1]) == {}
