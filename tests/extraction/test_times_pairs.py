import pytest

from crossread.extraction._parsed import Parsed
from crossread.extraction._times import times_in
from crossread.inference import LexiconReader
from crossread.testing import capture


def values(text: str) -> list[str]:
    """The values of a text printed on 14 May 2031."""
    parsed = Parsed(capture(text, published="2031-05-14"), LexiconReader().answer([text])[0])
    return [time.value for time in times_in(parsed).all]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ran from May to October 2020.", ["2020-05", "2020-10"]),
        ("It ran from 5 May to 3 June 2020.", ["2020-05-05/2020-06-03"]),
        ("It ran from November to February 2030.", ["2029-11", "2030-02"]),
        ("It ran from March to July.", ["2031-03", "2031-07"]),
        ("It ran from this April until June 2032.", ["2031-04", "../2032-06"]),
        ("It ran in May 2020 and in June 2021.", ["2020-05", "2021-06"]),
        ("It ran in May and June 2020.", ["2031-05", "2020-06"]),
        ("It ran between May and June 2020.", ["2020-05", "2020-06"]),
    ],
)
def test_a_stretch_is_reckoned_as_one(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At 6 a.m. on 5 May 2031 it fell.", ["2031-05-05T06:00:00", "2031-05-05"]),
        (
            "At 6 a.m. (0300 GMT) on 5 May 2031 it fell.",
            ["2031-05-05T06:00:00+03:00", "2031-05-05T03:00:00Z", "2031-05-05"],
        ),
        ("At 6 a.m. it fell; on Tuesday it rose.", ["2031-05-14T06:00:00", "2031-05-13"]),
    ],
)
def test_a_time_of_the_clock_takes_the_day_behind_it(text: str, expected: list[str]) -> None:
    assert values(text) == expected
