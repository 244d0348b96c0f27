from dataclasses import replace

from crossread.model import CasePlace, PlaceCandidate
from crossread.presentation import names_view

HERE = PlaceCandidate("list:1", "Tarn", "Orrin", 10.123, -20.456, 900, "same name: tarn exact")
THERE = PlaceCandidate("list:2", "Tarn", "Sudmark", 30.0, 40.0, 80_000, "same name: tarn exact")


def rows(contest, place: CasePlace) -> list[str]:
    view = names_view(replace(contest.comparison, places=(place,)), contest.readings)
    return [cell.text for cell in view.tables[-1].rows[0]]


def test_a_place_stands_with_its_coordinates_the_reason_and_what_else_it_can_be(contest) -> None:
    place = CasePlace(contest.comparison.entities[0].id, (HERE, THERE), "Orrin is named beside it")

    assert rows(contest, place) == [
        "Tarn",
        "Tarn (list:1)",
        "Orrin",
        "10.12, -20.46",
        "same name: tarn exact; Orrin is named beside it",
        "Tarn, Sudmark (list:2)",
    ]


def test_what_is_not_put_anywhere_names_all_that_it_can_be(contest) -> None:
    place = CasePlace(contest.comparison.entities[0].id, (HERE, THERE), "nothing speaks for one", is_proposed=False)

    assert rows(contest, place)[1:] == [
        "", "", "", "nothing speaks for one", "Tarn, Orrin (list:1); Tarn, Sudmark (list:2)",
    ]  # fmt: skip


def test_a_case_without_listed_places_has_no_such_table(contest) -> None:
    assert len(names_view(contest.comparison, contest.readings).tables) == 2


def test_a_division_with_a_name_of_its_own_stands_before_the_country(contest) -> None:
    parted = [replace(one, division=part) for one, part in ((HERE, "Lower Vale"), (THERE, "High Mark"))]
    place = CasePlace(contest.comparison.entities[0].id, tuple(parted), "Lower Vale is named with it")

    found = rows(contest, place)

    assert found[2] == "Lower Vale, Orrin"
    assert found[5] == "Tarn, High Mark, Sudmark (list:2)"
