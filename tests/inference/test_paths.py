import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from crossread.inference._paths import best_paths, follows, runs

TAGS = ("O", "B-source", "I-source", "B-content", "I-content")


@given(st.integers(0, 2**32 - 1), st.integers(1, 30))
def test_nothing_goes_on_that_has_not_begun(seed: int, words: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(3, words, len(TAGS))).astype(np.float32)

    for path in best_paths(scores, follows(TAGS)):
        before = "O"
        for tag in (TAGS[number] for number in path):
            assert tag[0] != "I" or before[2:] == tag[2:]
            before = tag


def test_the_best_path_is_found_though_its_first_step_is_not_the_best() -> None:
    scores = np.zeros((1, 2, len(TAGS)), dtype=np.float32)
    scores[0, 0, 0], scores[0, 0, 1], scores[0, 1, 2] = 1.0, 0.9, 5.0

    assert best_paths(scores, follows(TAGS)).tolist() == [[1, 2]]


def test_runs_are_read_off_a_path() -> None:
    path = np.array([0, 1, 2, 3, 4, 4, 0, 1])

    assert runs(path, TAGS) == [("source", 1, 3), ("content", 3, 6), ("source", 7, 8)]
