from datetime import date

import pytest

from crossread.extraction._times_clock import Clock
from crossread.extraction._times_feasts import FEAST_DAYS, day_of_feast, easter, nth_weekday
from crossread.extraction._times_patterns import FORMS
from crossread.extraction._times_values import parts_of

HOME = Clock(date(2031, 5, 14), "published 2031-05-14")


def value(words: str, clock: Clock = HOME) -> str:
    """The day of the feast that the words name."""
    match = FORMS["feast"].match(words)
    assert match is not None
    told = FEAST_DAYS["feast"](parts_of(match), clock)
    assert told is not None
    return told.value


@pytest.mark.parametrize(("year", "day"), [(2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25")])
def test_easter_goes_by_the_moon_of_the_calendar(year: int, day: str) -> None:
    assert easter(year).isoformat() == day


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("12-25", "2031-12-25"),
        ("Easter-2", "2031-04-11"),
        ("4 Thursday 11", "2031-11-27"),
        ("5 Monday 5", "2031-05-26"),
    ],
)
def test_a_feast_has_its_rule(rule: str, day: str) -> None:
    assert day_of_feast(rule, 2031).isoformat() == day


def test_the_fifth_weekday_of_a_month_is_its_last() -> None:
    assert nth_weekday(2031, 3, 0, 5).isoformat() == "2031-03-31"
    assert nth_weekday(2031, 2, 0, 5).isoformat() == "2031-02-24"


def test_a_feast_without_a_year_is_the_nearest_or_the_one_that_is_said() -> None:
    assert value("Christmas") == "2030-12-25"
    assert value("next Christmas") == "2031-12-25"
    assert value("last Easter") == "2031-04-13"
    assert value("New Year’s Eve, 2029") == "2029-12-31"
    assert value("Christmas", Clock(None)) == ""


def test_at_either_end_of_the_calendar_a_feast_is_still_found() -> None:
    assert value("Christmas", Clock(date.max)) != ""
    assert value("Christmas", Clock(date.min)) != ""
