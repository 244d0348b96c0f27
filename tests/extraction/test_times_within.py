from datetime import date

import pytest

from crossread.extraction._times_clock import Clock
from crossread.extraction._times_patterns import FORMS
from crossread.extraction._times_values import parts_of
from crossread.extraction._times_within import WITHIN, step

HOME = Clock(date(2031, 5, 14), "published 2031-05-14")


def value(form: str, words: str, clock: Clock = HOME) -> str | None:
    """What the words come to as this form."""
    match = FORMS[form].match(words)
    assert match is not None
    told = WITHIN[form](parts_of(match), clock)
    return told.value if told else None


@pytest.mark.parametrize(
    ("form", "words", "expected"),
    [
        ("nth", "the first week of 2031", "2030-12-30/2031-01-05"),
        ("nth", "the last 3 weeks of this year", "2031-12-08/2031-12-28"),
        ("nth", "the last four months of 2030", "2030-09/2030-12"),
        ("nth", "the 9th month of next year", "2032-09"),
        ("nth", "the second day of last month", "2031-04-02"),
        ("nth", "the twentieth month of 2030", None),
        ("week_of", "the week of 14 May", "2031-05-12/2031-05-18"),
        ("far_unit", "the week after next", "2031-05-26/2031-06-01"),
        ("far_unit", "the year before last", "2029"),
        ("weekday_of_week", "Tuesday of last week", "2031-05-06"),
        ("weekday_of_week", "next week on Friday", "2031-05-23"),
        ("weekday_numbered", "Friday the 13th", "2031-06-13"),
        ("day_of_month", "the 15th of next month", "2031-06-15"),
        ("day_of_month", "the twenty-sixth day of the month", "2031-05-26"),
        ("day_of_month", "the 31st of last month", ""),
    ],
)
def test_a_time_is_counted_within_a_longer_one(form: str, words: str, expected: str | None) -> None:
    assert value(form, words) == expected


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("nth", "the first day of the year"),
        ("week_of", "the week of 14 May"),
        ("weekday_of_week", "Tuesday of last week"),
        ("weekday_numbered", "Friday the 13th"),
        ("day_of_month", "the 15th of next month"),
    ],
)
def test_without_a_day_of_writing_it_stays_open(form: str, words: str) -> None:
    assert value(form, words, Clock(None)) == ""


def test_words_lead_back_or_on() -> None:
    assert [step(words) for words in ("last", "the previous", "the", None, "next", "the following")] == [
        -1,
        -1,
        0,
        0,
        1,
        1,
    ]
