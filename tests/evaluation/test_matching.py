from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from crossread.evaluation._matching import Matrix, best_pairs


def test_the_best_matching_may_leave_the_best_pair_out() -> None:
    # The greedy 9 + 1 is less than 8 + 8.
    assert sorted(best_pairs(np.array([[9.0, 8.0], [8.0, 1.0]]))) == [(0, 1), (1, 0)]


@pytest.mark.parametrize("shape", [(1, 3), (3, 1)])
def test_the_longer_side_leaves_some_without_a_partner(shape: tuple[int, int]) -> None:
    (pair,) = best_pairs(np.array([1.0, 3.0, 2.0]).reshape(shape))

    assert sorted(pair) == [0, 1]


@given(arrays(np.float64, array_shapes(min_dims=2, max_dims=2, max_side=5), elements=st.integers(0, 6).map(float)))
def test_no_other_matching_is_worth_more(worth: Matrix) -> None:
    wide = worth if len(worth) <= worth.shape[1] else worth.T
    most = max(
        sum(wide[row, column] for row, column in enumerate(columns))
        for columns in permutations(range(wide.shape[1]), len(wide))
    )

    pairs = best_pairs(worth)

    assert sum(worth[pair] for pair in pairs) == pytest.approx(most)
    assert len(pairs) == len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(wide)
