from crossread.evaluation._places import COUNTRY, greatest, lines_of, proposed
from crossread.model import ListedPlace
from crossread.testing import PocketGazetteer

LISTED = (
    ListedPlace("list:1", "Halun", ("Halun",), COUNTRY, 1.0, 2.0, 900),
    ListedPlace("list:2", "Halun", ("Halun",), "Sudmark", 3.0, 4.0, 80_000),
    ListedPlace("list:3", "Tarn", ("Tarn",), COUNTRY, 5.0, 6.0, 700),
    ListedPlace("list:4", "Orm", ("Orm",), COUNTRY, 7.0, 8.0, 600),
)
NAMES = ["Halun", "Tarn", "Orm", "Ormm", "Vell"]


def test_places_are_put_where_the_others_lie() -> None:
    assert proposed(NAMES, LISTED) == [COUNTRY] * 4


def test_the_baseline_takes_the_greatest_of_the_very_name() -> None:
    assert greatest(NAMES, LISTED) == ["Sudmark", COUNTRY, COUNTRY]


def test_names_are_counted_of_all_and_of_those_put_somewhere() -> None:
    found, right = lines_of("develop", NAMES, PocketGazetteer(LISTED))

    assert (found.score, found.items, found.baseline) == (0.8, 5, 0.4)
    assert (right.score, right.items) == (1.0, 4)
