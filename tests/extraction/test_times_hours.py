from datetime import date

import pytest

from crossread.extraction._times_clock import Clock
from crossread.extraction._times_hours import HOURS
from crossread.extraction._times_patterns import FORMS
from crossread.extraction._times_values import parts_of

HOME = Clock(date(2031, 5, 14), "published 2031-05-14")


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("6 a.m.", "06:00"),
        ("12 a.m.", "00:00"),
        ("12:15 pm", "12:15"),
        ("0615 GMT", "06:15"),
        ("0615 hours", "06:15"),
        ("18:30", "18:30"),
        ("six in the evening", "18:00"),
        ("5 o'clock in the morning", "05:00"),
        ("twelve in the morning", "00:00"),
        ("noon", "12:00"),
        ("midnight", "00:00"),
        ("6:30 (0330 GMT)", "06:30"),
    ],
)
def test_a_time_of_the_clock_is_read(words: str, hour: str) -> None:
    match = FORMS["clock"].match(words)
    assert match is not None
    told = HOURS["clock"](parts_of(match), HOME)

    assert told is not None
    assert told.value == f"2031-05-14T{hour}:00"


def test_an_hour_that_can_be_either_half_of_the_day_is_none() -> None:
    match = FORMS["clock"].match("five o'clock")

    assert match is not None
    assert HOURS["clock"](parts_of(match), HOME) is None
