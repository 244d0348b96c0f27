"""What is proposed for a forecast, held against what was marked."""

import pytest

from crossread.evaluation._bearing import HALVES, Account, Answer, Group, Place, counts, groups_of, lines, plain

GROUP = Group(
    "bridge",
    (
        Account("Orm Daily", "2031-03-01", "The bridge will open by May."),
        Account("Sill Herald", "2031-06-01", "It rained. The bridge did open. Prices rose."),
        Account("Sill Herald", "2031-02-01", "The bridge will open by May, perhaps."),
    ),
    Place(0, 0, 27),
    (Place(1, 11, 31),),
)


def test_what_touches_a_marked_passage_is_right_once_and_the_rest_wrong() -> None:
    found = counts([Answer(GROUP, (Place(1, 12, 20), Place(1, 15, 31), Place(1, 32, 44)))])

    assert (found.right, found.wrong, found.missed) == (1, 1, 0)


def test_the_plain_method_takes_the_nearest_sentence_of_each_later_account() -> None:
    assert [GROUP.accounts[one.account].text[one.start : one.end].strip() for one in plain(GROUP)] == [
        "The bridge did open."
    ]


def test_the_plain_method_proposes_the_five_that_share_most() -> None:
    late = [Account("Sill Herald", "2031-07-01", "The bridge. " + "Open. " * (number > 3)) for number in range(7)]
    group = Group("many", (GROUP.accounts[0], *late), GROUP.forecast, ())
    ahead = Account("Sill Herald", "2031-07-01", "The bridge will open.")

    assert len(plain(group)) == 5
    assert plain(Group("many", (*group.accounts, ahead), GROUP.forecast, ()))[0] == Place(8, 0, 21)


def test_a_forecast_that_is_not_found_has_nothing_right() -> None:
    told = {line.measure: line.score for line in lines("report", [Answer(GROUP, (), is_found=False)], [])}

    assert told["report: forecasts found"] == 0
    assert told["report: first one right"] == 0


def test_the_first_one_is_only_asked_for_where_something_bears() -> None:
    quiet = Answer(Group("quiet", GROUP.accounts, GROUP.forecast, ()), ())
    told = {line.measure: line for line in lines("report", [Answer(GROUP, GROUP.bearing), quiet], [])}

    assert (told["report: first one right"].score, told["report: first one right"].items) == (1, 1)


@pytest.mark.parametrize("half", HALVES)
def test_every_mark_stands_in_its_account(half: str) -> None:
    for group in groups_of(half):
        for place in (group.forecast, *group.bearing):
            assert group.accounts[place.account].text[place.start : place.end].strip()
        assert all(place.account != group.forecast.account for place in group.bearing)
