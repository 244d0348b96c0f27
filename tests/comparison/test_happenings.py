"""What the accounts say happens, place by place."""

from datetime import date

from crossread.comparison._edtf import Bounds
from crossread.comparison._happenings import happenings_of
from crossread.comparison._lexicon import load
from crossread.model import Certainty


def happenings(case):
    """Everything that the accounts of a case say happens."""
    return list(happenings_of(case.accounts.values(), case.linked.entities, load()))


def test_an_event_is_dated_where_words_say_when(tell, case) -> None:
    one = tell("It broke on Monday.", published="2031-05-07")
    one.happens("broke", "break", ["dam"], value="2031-05-05", by="Monday")

    [found] = happenings(case(one))

    assert (found.day, found.is_dated, found.participants) == (date(2031, 5, 5), True, {"dam"})


def test_news_without_a_date_happened_within_a_week_of_its_print(tell, case) -> None:
    one = tell("It broke.", published="2031-05-07")
    one.happens("broke", "break", ["dam"], value="2031-05-07~")

    [found] = happenings(case(one))

    assert (found.days, found.is_dated) == (None, False)
    assert found.window == Bounds(date(2031, 4, 30), date(2031, 5, 7))


def test_what_is_to_come_is_open_and_dated_by_no_day(tell, case) -> None:
    one = tell("It will break.", published="2031-05-07")
    one.happens("break", "break", ["dam"], value="2031-05-07/..")

    [found] = happenings(case(one))

    assert (found.days, found.window.first, found.window.last) == (None, date(2031, 5, 7), date.max)


def test_a_year_is_no_date_of_one_event(tell, case) -> None:
    one = tell("It broke in 2029.")
    one.happens("broke", "break", ["dam"], value="2029", by="2029")

    assert not happenings(case(one))[0].is_dated


def test_furniture_tells_nothing_and_what_is_only_possible_is_not_so(tell, case) -> None:
    one = tell("It may break. Read: it broke")
    one.happens("break", "break", ["dam"], certainty=Certainty.POSSIBLE)
    one.happens("broke", "break", ["dam"])
    one.marks_furniture("Read: it broke")

    assert [found.is_so for found in happenings(case(one))] == [False]
