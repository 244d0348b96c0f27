from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._edtf import Bounds, bounds, instant


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2031-09-08", "2031-09-08", "2031-09-08"),
        ("2031-09-08~", "2031-09-08", "2031-09-08"),
        ("2031-09-08T17:30", "2031-09-08", "2031-09-08"),
        ("2031-09-08T17:30:00+03:00", "2031-09-08", "2031-09-08"),
        ("2031-09-08T01:30:00+03:00", "2031-09-07", "2031-09-08"),
        ("2031-09", "2031-09-01", "2031-09-30"),
        ("2032-02?", "2032-02-01", "2032-02-29"),
        ("2031-09-XX", "2031-09-01", "2031-09-30"),
        ("2031", "2031-01-01", "2031-12-31"),
        ("203X", "2030-01-01", "2039-12-31"),
        ("2031-22", "2031-06-01", "2031-08-31"),
        ("2031-24", "2031-12-01", "2032-02-29"),
        ("2031-W01", "2030-12-30", "2031-01-05"),
        ("2031-09-08/2031-10", "2031-09-08", "2031-10-31"),
        ("../2031-10-15", "0001-01-01", "2031-10-15"),
        ("2031-10-15/..", "2031-10-15", "9999-12-31"),
        ("[2031-05-10,2031-10-05]", "2031-05-10", "2031-10-05"),
        ("/2031", "0001-01-01", "2031-12-31"),
    ],
)
def test_a_value_means_the_days_from_its_first_to_its_last(value: str, first: str, last: str) -> None:
    assert bounds(value) == Bounds(date.fromisoformat(first), date.fromisoformat(last))


def test_a_time_with_its_offset_is_a_moment_in_utc() -> None:
    assert str(instant("2031-09-08T01:30:00+03:00")) == "2031-09-07 22:30:00+00:00"
    assert [instant(value) for value in ("2031-09-08T01:30:00", "2031-09-08", "PT3H", "T", "")] == [None] * 5


@pytest.mark.parametrize(
    "value", ["", "P3D", "PT2H", "XXXX-09-08", "../..", "2031-13", "2031-02-30", "soon", "2031-10/2031-09", "R/P1W"]
)
def test_what_names_no_day_has_no_bounds(value: str) -> None:
    assert bounds(value) is None


def test_two_values_touch_where_they_can_mean_one_day() -> None:
    september, tenth, october = (bounds(value) for value in ("2031-09", "2031-09-10", "2031-10"))

    assert september
    assert tenth
    assert october
    assert september.touches(tenth)
    assert not september.touches(october)
    assert september.days == 30


def test_days_apart_are_counted_from_the_nearer_ends() -> None:
    september, october = bounds("2031-09"), bounds("2031-10-05")

    assert september
    assert october
    assert september.apart(october) == october.apart(september) == 5
    assert september.apart(september) == 0


@given(st.text(max_size=40))
def test_no_text_however_odd_raises(value: str) -> None:
    known = bounds(value)

    assert known is None or known.first <= known.last


@given(st.dates())
def test_a_day_is_its_own_bounds(day: date) -> None:
    assert bounds(day.isoformat()) == Bounds(day, day)
