import pytest

from crossread.extraction._figures_counted import counted_by
from crossread.extraction._parsed import Parsed
from crossread.inference import LexiconReader
from crossread.model import Span
from crossread.testing import capture


def category(text: str, number: str) -> str:
    """What befell those whom the number counts, nothing else being counted near it."""
    start = text.index(number)
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    return counted_by(parsed, Span(start, start + len(number)), "count", Span(0, len(text))).category


@pytest.mark.parametrize(
    ("text", "number", "harm"),
    [
        ("The raid caused 80 casualties.", "80", "casualties"),
        ("Casualties rose to 80.", "80", "casualties"),
        ("Some 80 people were killed or injured.", "80", "casualties"),
        ("The raid killed and wounded 80 people.", "80", "casualties"),
        ("The raid left 80 dead and wounded.", "80", "casualties"),
        ("The raid killed 80 people and casualties were many elsewhere.", "80", "killed"),
    ],
)
def test_casualties_are_killed_or_injured(text: str, number: str, harm: str) -> None:
    assert category(text, number) == harm


@pytest.mark.parametrize(
    ("text", "number", "harm"),
    [
        ("The army lost 12 soldiers.", "12", "killed"),
        ("The army had lost 12 of its men.", "12", "killed"),
        ("The army lost three tanks and 40 soldiers.", "40", "killed"),
        ("It fled, losing 20 of its own soldiers.", "20", "killed"),
        ("The army lost three tanks.", "three", "weapons"),
        ("The party lost 12 seats and 300 members.", "300", ""),
    ],
)
def test_those_whom_a_side_lost_are_killed(text: str, number: str, harm: str) -> None:
    assert category(text, number) == harm


@pytest.mark.parametrize(
    ("text", "number", "harm"),
    [
        ("Some 12 hostages were killed.", "12", "killed"),
        ("The shell killed 12 refugees.", "12", "killed"),
        ("Some 12 hostages were set free.", "12", "detained"),
        ("The raid killed a guard while 12 hostages were set free.", "12", "detained"),
    ],
)
def test_what_befell_hostages_goes_before_that_they_are_held(text: str, number: str, harm: str) -> None:
    assert category(text, number) == harm


def test_who_did_it_to_others_suffered_nothing() -> None:
    assert category("Three men killed a guard in Orl.", "Three") == ""
    assert category("Three men killed a week ago were named.", "Three") == "killed"


def test_whoever_lost_his_home_is_displaced() -> None:
    assert category("The flood left 20,000 people homeless.", "20,000") == "displaced"
