import re
from datetime import date

import pytest

from crossread.extraction._times_clock import Clock
from crossread.extraction._times_patterns import FORMS
from crossread.extraction._times_values import resolved
from crossread.model import TimeType

HOME = Clock(date(2031, 5, 14), "published 2031-05-14")


def match(form: str, words: str) -> re.Match[str]:
    """The words as a match of a form."""
    found = FORMS[form].match(words)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("form", "words", "last", "expected"),
    [
        ("ago", "two days later", "2031-03-01", "2031-03-03"),
        ("ago", "a year earlier", "2030-35", "2029-35"),
        ("ago", "a few weeks ago", "", "../2031-05"),
        ("ago", "two minutes later", "2031-03-01", "PT2M"),
        ("day_after", "the day after the storm", "2031-03-01", "2031-03-02"),
        ("day_after", "the day before", "2031-03-01", "2031-02-28"),
        ("day_after", "the day after the storm", "2030", "2030"),
        ("then", "at that time", "2030-04", "2030-04"),
        ("that_unit", "that year", "2029-04-01", "2029"),
        ("that_unit", "the same day", "2029-04-01", "2029-04-01"),
        ("that_unit", "the quarter", "2030-35", "2030-35"),
        ("weekday", "the following Monday", "2031-03-03", "2031-03-10"),
        ("clock", "10:35 a.m.", "2031-03-01", "2031-03-01T10:35:00"),
        ("clock", "noon Tuesday", "", "2031-05-13T12:00:00"),
        ("clock", "11 pm yesterday", "", "2031-05-13T23:00:00"),
    ],
)
def test_a_time_is_reckoned_from_the_time_last_told(form: str, words: str, last: str, expected: str) -> None:
    value = resolved(form, match(form, words), Clock(HOME.day, HOME.says, last))

    assert value is not None
    assert value.value == expected


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("weekday", "last Friday"),
        ("today", "yesterday"),
        ("month", "May"),
        ("day_month", "3 May"),
        ("ago", "a day ago"),
    ],
)
def test_without_a_day_of_writing_a_value_stays_open(form: str, words: str) -> None:
    value = resolved(form, match(form, words), Clock(None))

    assert value is not None
    assert (value.value, value.anchor) == ("", "")


@pytest.mark.parametrize(("form", "words"), [("clock", "44 pm"), ("numeric", "31/31/2031"), ("years", "2029-2027")])
def test_words_that_cannot_be_a_time_are_none(form: str, words: str) -> None:
    found = FORMS[form].match(words)

    assert found is None or resolved(form, found, HOME) is None


def test_part_of_a_day_is_a_time_of_that_day() -> None:
    value = resolved("weekday", match("weekday", "Monday night"), HOME)

    assert value is not None
    assert (value.value, value.type) == ("2031-05-12", TimeType.TIME)


def test_every_form_can_be_read() -> None:
    examples = {
        "half": "the first half of last year",
        "decade": "the nineties",
        "century": "the nineteenth century",
        "spoken_year": "nineteen twelve",
        "year_end": "year-end",
        "year_ago": "the year-ago quarter",
        "next_days": "the next three days",
        "each": "every other week",
        "that_season": "last summer",
        "long": "a long time",
        "present": "these days",
    }

    assert all(resolved(form, match(form, words), HOME) is not None for form, words in examples.items())
