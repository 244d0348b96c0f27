"""What stretch of days an EDTF value covers, and how it is said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.presentation._dates import Days, days_of, worded


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2031-05-11", date(2031, 5, 11), date(2031, 5, 11)),
        ("2031-05-11T04:00", date(2031, 5, 11), date(2031, 5, 11)),
        ("2031-05-11~", date(2031, 5, 11), date(2031, 5, 11)),
        ("2031-02", date(2031, 2, 1), date(2031, 2, 28)),
        ("2031-02-XX", date(2031, 2, 1), date(2031, 2, 28)),
        ("2031", date(2031, 1, 1), date(2031, 12, 31)),
        ("203X", date(2030, 1, 1), date(2039, 12, 31)),
        ("2031-W20", date(2031, 5, 12), date(2031, 5, 18)),
        ("2031-22", date(2031, 6, 1), date(2031, 8, 30)),
        ("2031-34", date(2031, 4, 1), date(2031, 6, 30)),
        ("2031-41", date(2031, 7, 1), date(2031, 12, 31)),
        ("2031-05-11/2031-05-13", date(2031, 5, 11), date(2031, 5, 13)),
        ("[2031-05-10,2031-10-05]", date(2031, 5, 10), date(2031, 10, 5)),
        ("../2031-08-31", None, date(2031, 8, 31)),
        ("2031-08/..", date(2031, 8, 1), None),
    ],
)
def test_a_value_covers_its_days(value, first, last):
    covered = days_of(value)

    assert covered == Days(first, last)


@pytest.mark.parametrize("value", ["", "P3D", "../..", "2031-02-30", "2031-13", "31-05-11", "9999-24", "yesterday"])
def test_a_value_that_the_calendar_does_not_have_covers_nothing(value):
    assert days_of(value) is None


@given(st.text(alphabet="0123456789-/.XW?~%T", max_size=24))
def test_no_value_breaks_it(value):
    covered = days_of(value)

    assert covered is None or covered.first or covered.last


def test_only_one_full_day_is_certain():
    assert days_of("2031-05-11").is_one_day
    assert not days_of("2031-05").is_one_day
    assert not days_of("../2031-05-11").is_one_day


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", ""),
        ("2031-05-11", "2031-05-11"),
        ("2031-05-11T04:00", "2031-05-11 04:00"),
        ("2031-05-11~", "about 2031-05-11"),
        ("2031-05?", "perhaps 2031-05"),
        ("2031-05-XX", "2031-05"),
        ("2031-22", "summer 2031"),
        ("2031-33", "first quarter of 2031"),
        ("2031-W20", "week 20 of 2031"),
        ("203X", "2030s"),
        ("../2031-22", "by summer 2031"),
        ("2031-08/..", "2031-08 or later"),
        ("2031-05-11/2031-05-13", "2031-05-11 to 2031-05-13"),
        ("[2031-05-10,2031-10-05]", "2031-05-10 or 2031-10-05"),
        ("P3DT4H", "P3DT4H"),
    ],
)
def test_a_value_is_read_aloud(value, words):
    assert worded(value) == words


def test_what_an_open_beginning_is_called_is_for_who_asks_to_say():
    assert worded("../2031-05-11", until="before") == "before 2031-05-11"
