"""A case as it was known on a given day."""

import pytest

from crossread.comparison import known_on
from crossread.errors import BadInput
from crossread.model import Reading
from crossread.testing import document


def reading(text: str, **head: str) -> Reading:
    """A reading of a text with this head."""
    return Reading(document(text, name=text, **head))


def names(readings) -> list[str]:
    """The texts by name."""
    return [one.document.name for one in readings]


@pytest.mark.parametrize(
    ("day", "told"), [("2031-05-03", []), ("2031-05-04", ["a"]), ("2031-05", ["a", "b"]), ("2032", ["a", "b"])]
)
def test_only_what_was_published_by_then_is_told(day: str, told: list[str]) -> None:
    readings = [reading("a", published="2031-05-04"), reading("b", published="2031-05-20"), reading("c")]

    known = known_on(readings, day)

    assert names(known.told) == told
    assert names(known.later) == [name for name in "abc" if name not in told]


def test_of_two_captures_the_one_taken_by_then_counts() -> None:
    head = {"url": "https://lantern.example/dam", "published": "2031-05-04"}
    readings = [reading("old", captured="2031-05-04T10:00", **head), reading("new", captured="2031-05-09", **head)]

    assert names(known_on(readings, "2031-05-05").told) == ["old"]
    assert names(known_on(readings, "2031-05-09").told) == ["old", "new"]


def test_a_text_captured_later_only_is_told_when_it_was_published() -> None:
    late = reading("a", url="https://lantern.example", published="2031-05-04", captured="2040-01-01")

    assert names(known_on([late], "2031-05-05").told) == ["a"]


def test_what_is_no_date_is_refused() -> None:
    with pytest.raises(BadInput, match="'yesterday' is no date"):
        known_on([], "yesterday")
