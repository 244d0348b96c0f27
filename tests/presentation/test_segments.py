"""A text under overlapping marks, cut into flat pieces."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.model import Anchored
from crossread.presentation._segments import Layer, Mark, segments


def _mark(start, end, key="s1-1", role="content"):
    return Mark(start, end, key, Layer.VOICES, "somebody", role)


def test_a_nested_mark_cuts_the_one_around_it():
    outer, inner = _mark(0, 9, "s1-1"), _mark(3, 6, "s1-2")

    cut = segments("abcdefghi", Anchored(0, 9), [outer, inner])

    assert [piece.text for piece in cut] == ["abc", "def", "ghi"]
    assert [len(piece.marks) for piece in cut] == [1, 2, 1]


def test_a_statement_opens_where_it_begins_and_nowhere_else():
    cut = segments("abcdef", Anchored(0, 6), [_mark(2, 6), _mark(4, 5, "s1-2")])

    assert [piece.opens for piece in cut] == [(), ("s1-1",), ("s1-2",), ()]


def test_a_mark_that_began_before_the_stretch_goes_on_in_it():
    cut = segments("abcdef", Anchored(3, 6), [_mark(1, 5)])

    assert [(piece.text, len(piece.marks), piece.opens) for piece in cut] == [("de", 1, ()), ("f", 0, ())]


spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted)


@given(st.text(min_size=40, max_size=40), spans, st.lists(spans, max_size=12))
def test_nothing_is_added_and_nothing_is_lost(text, within, marked):
    start, end = within
    marks = [_mark(*span, key=f"s1-{number}") for number, span in enumerate(marked)]

    cut = segments(text, Anchored(start, end), marks)

    assert "".join(piece.text for piece in cut) == text[start:end]
    for piece in cut:
        covering = {mark.key for mark in marks if mark.start <= piece.start and piece.end <= mark.end}
        assert {mark.key for mark in piece.marks} == covering


def test_ten_thousand_marks_in_a_row_are_cut_in_one_pass():
    marks = [_mark(place, place + 1, key=f"s1-{place}") for place in range(10_000)]

    cut = segments("x" * 10_000, Anchored(0, 10_000), marks)

    assert len(cut) == 10_000
