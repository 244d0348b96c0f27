import pytest

from crossread.extraction._times_dates import DATES
from crossread.extraction._times_feasts import FEAST_DAYS
from crossread.extraction._times_hours import HOURS
from crossread.extraction._times_patterns import ANY, FORMS, MONTHS, WEEKDAYS, phrases
from crossread.extraction._times_relative import RELATIVE
from crossread.extraction._times_values import READ
from crossread.extraction._times_within import WITHIN


def test_every_form_has_one_reader() -> None:
    readers = [DATES, RELATIVE, WITHIN, HOURS, FEAST_DAYS]

    assert set(FORMS) == set(READ)
    assert sum(map(len, readers)) == len(READ)


def test_months_and_weekdays_are_numbered_in_order() -> None:
    assert sorted(MONTHS.values()) == list(range(1, 13))
    assert sorted(WEEKDAYS.values()) == list(range(7))


@pytest.mark.parametrize(
    "words", ["3 May 2031", "last night", "two years ago", "the third quarter", "10:35 a.m. Friday", "every other week"]
)
def test_what_any_form_finds_its_own_form_finds_again(words: str) -> None:
    found = ANY.search(f"It fell {words}.")

    assert found is not None
    assert found.group() == words
    assert FORMS[str(found.lastgroup)].match(words) is not None


@pytest.mark.parametrize("words", ["may day", "a march", "sunday", "mayor 3", "$2031", "x2031y", "friday13th"])
def test_small_letters_and_parts_of_words_name_no_time(words: str) -> None:
    assert ANY.search(words) is None


def test_longer_phrases_win() -> None:
    assert phrases("now|right now|for now").split("|")[-1] == "now"
