import pytest

from crossread.extraction._parsed import Parsed
from crossread.extraction._times import Times, times_in
from crossread.inference import LexiconReader
from crossread.model import Answers
from crossread.testing import capture


def read(text: str, published: str = "2031-05-14") -> Times:
    """The times of a text and the gaps that they leave."""
    return times_in(Parsed(capture(text, published=published), LexiconReader().answer([text])[0]))


def clocks(text: str, published: str = "2031-05-14") -> list[str]:
    """The times of the clock of a text."""
    return [time.value for time in read(text, published).all if "T" in time.value]


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("It fell at 5 p.m. GMT.", "Z"),
        ("It fell at 17:00 UTC+3.", "+03:00"),
        ("It fell at 17:00 GMT-04:30.", "-04:30"),
        ("It fell at 5 p.m. ET.", "-04:00"),
        ("It fell at 5 p.m. EST.", "-05:00"),
        ("It fell at 5 p.m. Eastern time.", "-04:00"),
        ("It fell at 5 p.m. Central European Time.", "+02:00"),
        ("It fell at 5 p.m. Kyiv time.", "+03:00"),
        ("It fell at 5 p.m. IST in Jerusalem.", "+02:00"),
        ("It fell at 5 p.m. IST in India.", "+05:30"),
        ("It fell at 5 p.m. local time in Syria.", "+03:00"),
        ("It fell in Kabul. The tower fell at 5 p.m. local time.", "+04:30"),
        ("KABUL, 14 May (Post) – The tower fell at 5 p.m. local time.", "+04:30"),
    ],
)
def test_a_zone_is_told_by_its_name_or_its_place(text: str, offset: str) -> None:
    assert clocks(text) == [f"2031-05-14T17:00:00{offset}"]


def test_the_offset_is_that_of_the_day() -> None:
    assert clocks("It fell at 5 p.m. London time.", "2031-01-14") == ["2031-01-14T17:00:00Z"]
    assert clocks("It fell at 5 p.m. London time.", "2031-07-14") == ["2031-07-14T17:00:00+01:00"]


@pytest.mark.parametrize(
    "text",
    [
        "It fell at 5 p.m. IST.",
        "It fell at 5 p.m. CST.",
        "It fell at 5 p.m. local time.",
        "It fell at 5 p.m. local time in Russia.",
        "It fell at 5 p.m. local time in Deir Halun.",
        "It fell in Kabul and in Tokyo. The tower fell at 5 p.m. local time.",
        "It fell at 5 p.m. Halun time.",
    ],
)
def test_a_zone_that_can_be_several_is_never_guessed(text: str) -> None:
    told = read(text)

    assert [time.value for time in told.all] == ["2031-05-14T17:00:00"]
    assert ["stays local time" in gap.reason for gap in told.gaps] == [True]


def test_without_a_word_on_the_zone_a_time_is_local_and_no_gap() -> None:
    told = read("It fell at 5 p.m. in Kabul.")

    assert ([time.value for time in told.all], told.gaps) == (["2031-05-14T17:00:00"], ())


def test_the_same_time_in_brackets_tells_the_offset() -> None:
    assert clocks("It fell at 1 a.m. (2200 GMT) on Friday.") == ["2031-05-09T01:00:00+03:00", "2031-05-08T22:00:00Z"]
    assert clocks("It fell at 1:07 a.m. (2200 GMT).") == ["2031-05-14T01:07:00", "2031-05-14T22:00:00Z"]


def test_a_local_time_whose_offset_the_brackets_tell_is_no_gap() -> None:
    told = read("It fell at 6 a.m. local time (0300 GMT).")

    assert ([time.value for time in told.all], told.gaps) == (
        ["2031-05-14T06:00:00+03:00", "2031-05-14T03:00:00Z"],
        (),
    )


@pytest.mark.parametrize(
    "text",
    [
        "5 p.m. local time " * 5_000,
        "0300 GMT (" * 5_000,
        "On 0001-01-01 at 1 a.m. (0300 GMT).",
        "Kabul " * 20_000,
        "6 a.m. local time in Kabul, " * 4_000,
    ],
)
def test_hostile_texts_are_read_in_good_time(text: str) -> None:
    assert times_in(Parsed(capture(text), Answers())) is not None
