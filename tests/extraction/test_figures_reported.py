import pytest

from crossread.extraction._figures_quantities import quantities_in
from crossread.extraction._figures_reported import is_reported
from crossread.extraction._parsed import Parsed
from crossread.inference import LexiconReader
from crossread.testing import capture


def reported(text: str) -> list[float | None]:
    """The least of each number of a text that is reported."""
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    return [one.low for one in quantities_in(text) if is_reported(parsed, one)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moor, 45, was killed.",
        "Ada Moor (45) was killed.",
        "A teacher, 34, and a clerk (36) were hurt.",
        "Men aged 14 were called up.",
        "It was led by Bo Kerr, 61.",
        "A 60-year-old fell.",
    ],
)
def test_an_age_is_no_count(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In Orl, 14 people were wounded.", 14),
        ("On Monday, 14 children died.", 14),
        ("In Orl, 12 were killed.", 12),
        ("In Orl, 12, most of them women, were killed.", 12),
        ("In Orl, at least 20 people died.", 20),
        ("According to Kerr, 210 people fled.", 210),
        ("In Orl, twenty people died.", 20),
        ("In all of Norland, 400, the ministry said, had fled.", 400),
    ],
)
def test_a_count_behind_a_place_or_a_day_is_no_age(text: str, number: float) -> None:
    assert reported(text) == [number]


def test_numbers_of_names_and_of_lists_are_none() -> None:
    assert reported("1. Read Article 5.\n2. Fly the F-16 at 10:35.") == []


def test_a_share_without_a_whole_is_reported_where_it_is_loosened() -> None:
    assert reported("They walked half way.") == []
    assert reported("They burnt half of it and nearly half went.") == [0.5, 0.5]
