import pytest

from crossread.evaluation._spans import alike, covered, trimmed


def test_likeness_is_what_both_share_of_what_either_has() -> None:
    assert alike([(0, 10)], [(5, 15)]) == pytest.approx(5 / 15)
    assert alike([(0, 4), (6, 10)], [(0, 10)]) == pytest.approx(8 / 10)


def test_two_empty_lists_are_alike_and_an_empty_one_is_unlike_any_other() -> None:
    assert alike([], []) == 1.0
    assert alike([], [(0, 1)]) == 0.0


def test_cover_is_the_share_of_the_first_spans_that_stands_in_the_others() -> None:
    assert covered([(0, 10)], [(5, 100)]) == pytest.approx(0.5)
    assert covered([], [(0, 1)]) == 0.0


def test_white_space_at_the_ends_is_no_part_of_a_span() -> None:
    assert trimmed("a  bc\n d", 1, 7) == (3, 5)
    assert trimmed("a  bc\n d", 3, 5) == (3, 5)
