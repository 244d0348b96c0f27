import pytest

from crossread.extraction._figures import figures_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._times import times_in
from crossread.inference import LexiconReader
from crossread.model import Figure
from crossread.testing import capture


def figure(text: str) -> Figure:
    """The only figure of a text of 14 May 2031."""
    parsed = Parsed(capture(text, published="2031-05-14", outlet="Harbour Post"), LexiconReader().answer([text])[0])
    (one,) = figures_in(parsed, times=times_in(parsed).all, attributions=(), mentions=(), entities=())
    return one


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("As of Tuesday, 45 bodies had been found.", "2031-05-13"),
        ("Some 17 people were injured as of 6 May.", "2031-05-06"),
        ("By Monday evening the death toll had reached 12.", "2031-05-12"),
        ("Up to 6 May, 33 people had died.", "2031-05-06"),
        ("By 6 May some 300 people had fled to the hills.", "2031-05-06"),
    ],
)
def test_the_day_up_to_which_was_counted_is_no_day_of_the_deed(text: str, day: str) -> None:
    one = figure(text)

    assert (one.as_of, one.scope.period) == (day, "")


@pytest.mark.parametrize(
    "text", ["Some 300 people must leave by Monday.", "Some 300 people will have been moved by Monday."]
)
def test_a_day_to_come_is_none_up_to_which_was_counted(text: str) -> None:
    assert figure(text).as_of == "2031-05-14"


def test_a_day_of_the_deed_is_kept_beside_that_of_the_count() -> None:
    one = figure("As of 6 May 2031, 33 people had died in the blast of 2 May 2031.")

    assert (one.as_of, one.scope.period) == ("2031-05-06", "2031-05-02")
