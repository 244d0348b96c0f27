import pytest

from crossread.evaluation._bets import Bet
from crossread.evaluation._calibration import Tenth, expected_error, lines, tenths


def test_bets_are_put_into_tenths_of_equal_width_and_certainty_into_the_last() -> None:
    made = tenths([Bet(1.0, 1), Bet(0.9, 0), Bet(0.1, 0), Bet(0.15, 1), Bet(0.05, 0)])

    assert made == [Tenth(0.05, 0.0, 1), Tenth(pytest.approx(0.125), 0.5, 2), Tenth(pytest.approx(0.95), 0.5, 2)]


def test_the_error_is_the_distance_of_each_tenth_by_its_size() -> None:
    # Three bets of 0.9 of which two came true, one of 0.2 that did not: (3 * |0.9 - 2/3| + 0.2) / 4.
    bets = [Bet(0.9, 1), Bet(0.9, 1), Bet(0.9, 0), Bet(0.2, 0)]

    assert expected_error(tenths(bets)) == pytest.approx((3 * (0.9 - 2 / 3) + 0.2) / 4)


def test_each_tenth_is_a_line_below_the_error() -> None:
    error, low, high = lines("a name", [Bet(0.2, 0), Bet(0.8, 1), Bet(0.8, 0.5)])

    assert (error.measure, error.items) == ("a name: expected calibration error", 3)
    assert error.score == pytest.approx((0.2 + 2 * 0.05) / 3)
    assert (low.measure, low.score, low.items) == ("a name: true of said 0.200", 0.0, 1)
    assert (high.measure, high.score, high.items) == ("a name: true of said 0.800", 0.75, 2)


def test_no_bets_make_no_error() -> None:
    (error,) = lines("a name", [])

    assert (error.score, error.items) == (0.0, 0)
