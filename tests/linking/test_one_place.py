from crossread.linking import Atlas, link_names
from crossread.linking._one_place import Ground
from crossread.linking._things import Proposal, Thing
from crossread.model import EntityType, ListedPlace

LISTED = [
    ListedPlace("list:1", "Halun", ("Halun", "Chelon"), "Norland", 1.0, 2.0, 900),
    ListedPlace("list:2", "Haloun", ("Haloun",), "Norland", 3.0, 4.0, 800),
    ListedPlace("list:3", "Tarn", ("Tarn",), "Norland", 5.0, 6.0, 700),
]
ATLAS = Atlas.of(LISTED)
SPELT = Proposal(0, 1, "Halun", "Haloun", "transliteration")


def things(*names: str) -> list[Thing]:
    return [Thing(at, (name,), "place") for at, name in enumerate(names)]


def test_two_listed_names_of_one_place_are_joined() -> None:
    found = things("Halun", "Chelon", "Tarn")

    (proposal,) = Ground.of(found, ATLAS).one_place(found)

    assert (proposal.first, proposal.second) == (0, 1)
    assert proposal.reason == "one place: both are listed names of Halun, Norland (list:1)"


def test_names_of_two_listed_places_stay_two_however_alike() -> None:
    found = things("Halun", "Haloun", "Tarn")

    assert list(Ground.of(found, ATLAS).unless_two([SPELT], found)) == []


def test_names_that_are_not_listed_are_joined_as_before() -> None:
    found = things("Hallun", "Haloun", "Tarn")

    assert list(Ground.of(found, ATLAS).unless_two([SPELT], found)) == [SPELT]
    assert list(Ground.of(found, Atlas({})).unless_two([SPELT], found)) == [SPELT]


def test_a_province_is_not_its_town() -> None:
    found = things("Halun", "Chelon province", "Tarn")

    assert list(Ground.of(found, ATLAS).one_place(found)) == []


def test_linking_asks_the_atlas(reading) -> None:
    readings = [
        reading(
            f"Shots were heard in {name} and Tarn.", dict.fromkeys((name, "Tarn"), (EntityType.PLACE, ())), name=name
        )
        for name in ("Halun", "Haloun", "Chelon")
    ]

    plain = {frozenset((one.name, *one.aliases)) for one in link_names(readings)}
    with_atlas = {frozenset((one.name, *one.aliases)) for one in link_names(readings, (), ATLAS)}

    assert plain == {frozenset({"Halun", "Haloun"}), frozenset({"Chelon"}), frozenset({"Tarn"})}
    assert with_atlas == {frozenset({"Halun", "Chelon"}), frozenset({"Haloun"}), frozenset({"Tarn"})}
