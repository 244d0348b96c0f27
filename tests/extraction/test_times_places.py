import pytest

from crossread.extraction._times_places import zoned_places, zones_of


@pytest.mark.parametrize(
    ("name", "zones"),
    [
        ("Moscow", ("Europe/Moscow",)),
        ("Damascus", ("Asia/Damascus",)),
        ("Syria", ("Asia/Damascus",)),
        ("Syrian", ("Asia/Damascus",)),
        ("Islamabad", ("Asia/Karachi",)),
        ("Washington", ("America/New_York",)),
        ("Palestine", ("Asia/Gaza", "Asia/Hebron")),
        ("Buenos Aires", ("America/Argentina/Buenos_Aires",)),
        ("South Korea", ("Asia/Seoul",)),
        ("Deir Halun", ()),
    ],
)
def test_a_place_has_the_zones_of_its_town_or_state(name: str, zones: tuple[str, ...]) -> None:
    assert zones_of(name) == zones


def test_a_state_of_several_zones_has_them_all() -> None:
    assert len(zones_of("Russia")) > 5


def test_places_are_found_in_a_text() -> None:
    text = "It fell in Kabul, far from Tokyo."

    assert [text[hit.start : hit.end] for hit in zoned_places().found_in(text)] == ["Kabul", "Tokyo"]
