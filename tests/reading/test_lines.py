import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.reading._lines import line_at, lines_of


@given(st.text(max_size=300))
def test_lines_hold_everything_but_blanks_and_never_overlap(text: str) -> None:
    lines = list(lines_of(text))

    position = 0
    for line in lines:
        assert not text[position : line.start].strip()
        assert text[line.start : line.end].strip() == text[line.start : line.end] != ""
        position = line.end
    assert not text[position:].strip()


def test_blank_lines_before_a_line_are_counted() -> None:
    assert [line.gap for line in lines_of("\na\n \n\t\nb\nc")] == [1, 2, 0]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("The sluice was opened.", True),
        ("“The sluice was opened.”", True),
        ("Who opened the sluice?", True),
        ("Sluice opened", False),
        ("Sluice opened in the U.S.", False),
        ("Sluice opened:", False),
        ("and so on ...", True),
    ],
)
def test_a_stop_ends_a_sentence_and_not_an_abbreviation(text: str, *, stops: bool) -> None:
    line = line_at(text, 0, len(text), 0)

    assert line is not None
    assert line.stops is stops
