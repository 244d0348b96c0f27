"""Which attribution stands inside which."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._drafts import Draft
from crossread.extraction._nesting import parents_of
from crossread.model import Span


def test_a_cue_inside_a_content_makes_a_child() -> None:
    outer = Draft(cue=(Span(0, 4),), content=(Span(5, 50),))
    inner = Draft(cue=(Span(10, 14),), content=(Span(15, 50),))

    assert parents_of([outer, inner]) == (None, 0)


def test_the_smallest_content_around_is_the_parent() -> None:
    outer = Draft(cue=(Span(0, 4),), content=(Span(5, 50),))
    middle = Draft(cue=(Span(10, 14),), content=(Span(15, 50),))
    inner = Draft(cue=(Span(20, 24),), content=(Span(25, 50),))

    assert parents_of([outer, middle, inner]) == (None, 0, 1)


def test_a_cue_between_two_pieces_of_a_content_is_outside() -> None:
    split = Draft(cue=(Span(20, 24),), content=(Span(0, 19), Span(30, 50)))
    beside = Draft(cue=(Span(25, 28),), content=(Span(52, 60),))

    assert parents_of([split, beside]) == (None, None)


def test_of_two_that_hold_each_others_cue_the_larger_is_outside() -> None:
    larger = Draft(cue=(Span(12, 14),), content=(Span(0, 10),))
    smaller = Draft(cue=(Span(2, 4),), content=(Span(8, 15),))

    assert parents_of([larger, smaller]) == (None, 0)


pieces = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda one: (Span(one[0], one[0] + one[1]),))


@given(st.lists(st.builds(Draft, cue=pieces, content=pieces), max_size=12))
def test_a_parent_comes_before_its_children(drafts: list[Draft]) -> None:
    parents = parents_of(sorted(drafts, key=lambda draft: draft.place.start))

    assert all(parent is None or parent < at for at, parent in enumerate(parents))
