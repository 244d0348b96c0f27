import pytest

from crossread.extraction._parsed import Parsed
from crossread.extraction._times import times_in
from crossread.inference import LexiconReader
from crossread.model import Answers, Time, TimeType
from crossread.testing import capture


def told(text: str) -> tuple[Time, ...]:
    """The times of a text printed on 14 May 2031."""
    return times_in(Parsed(capture(text, published="2031-05-14"), LexiconReader().answer([text])[0])).all


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It fell two days before yesterday.", ["2031-05-11", "2031-05-13"]),
        ("It fell two weeks before 13 May 2031.", ["2031-04-28/2031-05-04", "2031-05-13"]),
        ("It fell two days before the summit of 9 June 2031.", ["2031-06-07", "2031-06-09"]),
        ("It fell three months after Easter.", ["2031-07", "2031-04-13"]),
        ("It will fall three days from Tuesday.", ["2031-05-23", "2031-05-20"]),
        ("It fell three days after May 2030.", ["2030-05", "2030-05"]),
        ("It fell several days after 3 May.", ["PXD", "2031-05-03"]),
        ("It lasted three days from March to June 2031.", ["P3D", "2031-03", "2031-06"]),
    ],
)
def test_a_length_before_or_after_a_date_is_counted_from_it(text: str, values: list[str]) -> None:
    assert [time.value for time in told(text)] == values


def test_the_day_after_an_event_follows_its_date_and_not_the_time_last_told() -> None:
    text = "The strike came on 3 March 2031. It rained on 2 April 2031. On the day after the strike, crews dug."

    *_, day = told(text)

    assert (day.value, day.anchor) == ("2031-03-04", "text 2031-03-03")
    assert day.event is not None
    assert text[day.event.start : day.event.end] == "strike came on 3 March 2031"


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("They must leave within two weeks of the vote on 9 June 2031.", "text 2031-06-09"),
        ("They must leave within two weeks of 9 June 2031.", "text 2031-06-09"),
        ("They must leave within two weeks of the vote.", "published 2031-05-14"),
    ],
)
def test_a_length_within_something_is_anchored_to_the_date_of_an_event(text: str, anchor: str) -> None:
    length, *_ = told(text)

    assert (length.value, length.anchor) == ("P2W", anchor)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The vote was on 9 June 2031. He resigned on the eve of the vote.", "2031-06-08"),
        ("He resigned on the eve of the vote.", ""),
    ],
)
def test_the_eve_of_an_event_is_the_day_before_it_where_that_is_known(text: str, value: str) -> None:
    *_, eve = told(text)

    assert (eve.value, eve.type) == (value, TimeType.RELATIVE)


def test_an_event_without_a_date_leaves_the_length() -> None:
    (length,) = told("Three days after the strike, crews dug.")

    assert (length.value, length.event) == ("P3D", None)


@pytest.mark.parametrize(
    "text", ["the strike on 3 May. three days after the strike. " * 2_000, "two days after " * 10_000]
)
def test_hostile_texts_are_read_in_good_time(text: str) -> None:
    assert times_in(Parsed(capture(text), Answers())) is not None


@pytest.mark.parametrize(
    ("text", "length", "value", "anchor"),
    [
        ("On 16 June, a day after the deadline, the troops moved.", "a day", "2031-06-16", "text 2031-06-15"),
        ("On Tuesday, two days before the vote, a bridge fell.", "two days", "2031-05-13", "text 2031-05-15"),
        ("Two days after the raid, on 7 May, talks began.", "Two days", "2031-05-07", "text 2031-05-05"),
        (
            "The raid came on 4 May. On 3 May, three days after the raid, it rained.",
            "three days",
            "2031-05-03",
            "text 2031-04-30",
        ),
        ("On 3 May, three days after the raid of 29 April, it rained.", "three days", "2031-05-02", "text 2031-04-29"),
        ("On 16 June, several days after the deadline, it rained.", "several days", "PXD", ""),
        ("On 16 June he said that a day after the deadline, it rained.", "a day", "P1D", ""),
    ],
)
def test_the_date_beside_a_length_that_is_counted_from_an_event_dates_the_event(
    text: str, length: str, value: str, anchor: str
) -> None:
    (time,) = [one for one in told(text) if text[one.start : one.end] == length]

    assert (time.value, time.anchor) == (value, anchor)
