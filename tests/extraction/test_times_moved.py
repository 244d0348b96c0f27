import pytest

from crossread.extraction._parsed import Parsed
from crossread.extraction._times import times_in
from crossread.inference import LexiconReader
from crossread.model import Time, TimeRole
from crossread.testing import capture


def told(text: str) -> tuple[Time, ...]:
    """The times of a text printed on 14 May 2031."""
    return times_in(Parsed(capture(text, published="2031-05-14"), LexiconReader().answer([text])[0])).all


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The deadline of 3 June was put off by a week.", "../2031-06-10"),
        ("The deadline for the reply is 15 June. It was extended by 10 days.", "../2031-06-25"),
        (
            "The deadline is 20 May, midnight. Rain fell. The council extended the deadline by 48 hours.",
            "../2031-05-22",
        ),
        ("They extended the 20 May deadline by 72 hours.", "../2031-05-23"),
        ("The talks, due to begin on 20 May, were postponed for two months.", "2031-07-20"),
        ("The vote is set for 4 June. The council put the vote off by another two weeks.", "2031-06-18"),
        ("The council brought the 4 June vote forward by three days.", "2031-06-01"),
        ("The truce, which ends on 31 May, was extended for a month.", "../2031-06-30"),
        ("The vote, planned for June, was delayed by two months.", "2031-08"),
        ("The court granted a 10-day extension of the deadline of 20 May.", "../2031-05-30"),
    ],
)
def test_what_is_put_off_by_a_length_falls_so_much_behind_the_date_that_it_had(text: str, value: str) -> None:
    (time,) = [one for one in told(text) if one.moves]

    assert (time.value, time.moves) == (value, "to")
    assert time.anchor.startswith("text ")
    assert time.event is not None


@pytest.mark.parametrize(
    ("text", "value", "role"),
    [
        ("The vote of 4 June was postponed until 18 June.", "2031-06-18", TimeRole.EVENT),
        ("The trial was adjourned until 1 July.", "2031-07-01", TimeRole.EVENT),
        ("The truce was extended until 30 June.", "../2031-06-30", TimeRole.DEADLINE),
        ("The deadline of 3 June was postponed to 10 June.", "../2031-06-10", TimeRole.DEADLINE),
        ("The house moved the vote from 1 June to 15 June.", "2031-06-15", TimeRole.EVENT),
    ],
)
def test_what_is_put_off_to_a_date_is_on_that_day_and_what_is_extended_ends_then(
    text: str, value: str, role: TimeRole
) -> None:
    (time,) = [one for one in told(text) if one.moves]

    assert (time.value, time.moves, time.role) == (value, "to", role)


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("The deadline was extended by a week.", "later"),
        ("The vote was brought forward by a week.", "earlier"),
        ("The flight was delayed by two hours.", "later"),
        ("The troops were moved for two weeks.", ""),
        ("The vote, due in June, was delayed by two weeks.", "later"),
    ],
)
def test_a_length_stays_one_where_the_old_date_is_not_told_as_exactly(text: str, moves: str) -> None:
    time = told(text)[-1]

    assert (time.value[:1], time.moves) == ("P", moves)


@pytest.mark.parametrize(
    "text",
    [
        "The council refused to extend the deadline of 20 May by a week.",
        "The rebels asked for a 10-day extension of the deadline of 20 May.",
        "The army moved troops to the border for two weeks.",
        "The army moved troops to the border until 3 June.",
        "The vote of 4 June was postponed after the council had sat for two days.",
    ],
)
def test_what_is_not_moved_moves_nothing(text: str) -> None:
    assert {time.moves for time in told(text)} == {""}


def test_the_day_on_which_a_deadline_is_extended_is_past() -> None:
    day, _ = told("On Tuesday the council extended the deadline by a week.")

    assert day.value == "2031-05-13"


def test_many_moves_in_one_sentence_are_read_in_bounded_time() -> None:
    text = "The deadline of 3 June was put off by a week, " * 400 + "he said."

    assert len([one for one in told(text) if one.moves]) == 400


def test_hours_are_counted_from_a_time_of_the_clock() -> None:
    *_, time = told("The ultimatum, due to expire at 8 p.m. on 20 May, was extended by six hours.")

    assert time.value == "../2031-05-21T02:00:00"
