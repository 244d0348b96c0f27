from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._times_calendar import bounds, calendar_day, day_near, day_of, month_near, shifted, weekday

DAY = date(2031, 5, 14)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2031", "2031-01-01", "2031-12-31"),
        ("203X", "2030-01-01", "2039-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2031-02", "2031-02-01", "2031-02-28"),
        ("2031-22", "2031-06-01", "2031-08-31"),
        ("2031-33", "2031-01-01", "2031-03-31"),
        ("2031-02-03", "2031-02-03", "2031-02-03"),
        ("2031-02-03T10:00:00", "2031-02-03", "2031-02-03"),
        ("2031-02-03/2031-02-05", "2031-02-03", "2031-02-05"),
    ],
)
def test_a_value_covers_its_days(value: str, first: str, last: str) -> None:
    ends = bounds(value)

    assert ends is not None
    assert [end.isoformat() for end in ends] == [first, last]


@pytest.mark.parametrize("value", ["", "../2031", "2031/..", "P3M", "2031-02-30", "2031-99", "some day"])
def test_what_is_open_or_no_date_covers_none(value: str) -> None:
    assert bounds(value) is None


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        (-1, "day", "2031-05-13"),
        (0, "hour", "2031-05-14"),
        (0, "week", "2031-05-12/2031-05-18"),
        (0, "weekend", "2031-05-17/2031-05-18"),
        (-5, "month", "2030-12"),
        (-1, "quarter", "2031-33"),
        (1, "year", "2032"),
        (-1, "decade", "202X"),
        (-1, "century", "19XX"),
    ],
)
def test_a_day_is_shifted_by_units(count: int, unit: str, expected: str) -> None:
    assert shifted(DAY, count, unit) == expected


def test_beyond_the_calendar_there_is_no_value() -> None:
    assert shifted(DAY, -9999, "year") == ""
    assert shifted(DAY, 10**12, "day") == ""


def test_a_weekday_lies_behind_unless_looked_for_ahead() -> None:
    assert weekday(DAY, 4, ahead=False) == "2031-05-09"
    assert weekday(DAY, 4, ahead=True) == "2031-05-16"


def test_a_month_is_the_last_begun_or_the_next() -> None:
    assert month_near(DAY, 10, ahead=False) == "2030-10"
    assert month_near(DAY, 10, ahead=True) == "2031-10"


def test_a_day_without_a_year_lies_near_and_rather_behind() -> None:
    assert day_near(date(2031, 1, 10), 12, 30, ahead=False) == "2030-12-30"
    assert day_near(date(2031, 5, 14), 6, 1, ahead=False) == "2031-06-01"
    assert day_near(date(2031, 5, 14), 10, 3, ahead=False) == "2030-10-03"
    assert day_near(date(2031, 5, 14), 10, 3, ahead=True) == "2031-10-03"


def test_a_day_that_no_month_has_leaves_the_month() -> None:
    assert calendar_day(2031, 2, 30) == "2031-02"
    assert day_near(DAY, 2, 30, ahead=False) == "2031-02"


@given(st.dates())
def test_a_day_is_read_back(day: date) -> None:
    assert day_of(day.isoformat()) == day
