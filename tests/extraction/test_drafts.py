"""Spans of drafts: trimmed, cut out, put together."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._drafts import Draft, cover_of, holds, joined, overlaps, trimmed, trimmed_blanks, without
from crossread.model import Span

spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda one: Span(one[0], one[0] + one[1])), max_size=8
)


def characters(found: tuple[Span, ...]) -> set[int]:
    return {at for span in found for at in range(*span)}


def test_loose_blanks_and_commas_are_no_part_of_a_content() -> None:
    text = " , that it rained, "

    assert trimmed(text, [Span(0, len(text))]) == (Span(3, 17),)


def test_blanks_alone_leave_the_marks() -> None:
    assert trimmed_blanks(" (so). ", [Span(0, 7)]) == (Span(1, 6),)


def test_what_is_empty_after_trimming_is_left_out() -> None:
    assert trimmed("a  , b", [Span(1, 5), Span(5, 6)]) == (Span(5, 6),)


def test_a_head_is_the_cue_or_else_what_there_is() -> None:
    content = (Span(5, 9),)

    assert Draft(cue=(Span(1, 3),), content=content).head == Span(1, 3)
    assert Draft(content=content).head == Span(5, 9)


def test_the_place_of_a_draft_reaches_over_all_its_pieces() -> None:
    assert Draft((Span(8, 9),), (Span(5, 6),), (Span(1, 3), Span(12, 14))).place == Span(1, 14)


@given(spans, spans)
def test_what_is_left_and_what_was_cut_share_nothing(outer: list[Span], taken: list[Span]) -> None:
    for span in outer:
        left = without(span, taken)

        assert characters(left) == set(range(*span)) - characters(tuple(taken))


@given(spans)
def test_joined_spans_cover_the_same_characters_once(found: list[Span]) -> None:
    made = joined(found)

    assert characters(made) == characters(tuple(found))
    assert all(one.end < other.start for one, other in pairwise(made))


@given(spans, st.integers(0, 80))
def test_a_cover_knows_which_positions_it_holds(found: list[Span], position: int) -> None:
    assert cover_of(found).holds(position) == (position in characters(tuple(found)))


def test_a_span_is_held_only_as_a_whole() -> None:
    assert holds([Span(0, 5), Span(8, 20)], Span(9, 20))
    assert not holds([Span(0, 5), Span(5, 9)], Span(4, 7))
    assert overlaps(Span(0, 5), Span(4, 7))
