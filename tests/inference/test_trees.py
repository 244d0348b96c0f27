import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from crossread.inference._trees import mended


@given(st.integers(0, 2**32 - 1), st.integers(1, 40))
def test_whatever_the_heads_each_sentence_becomes_one_tree(seed: int, words: int) -> None:
    chance = np.random.default_rng(seed)
    heads = chance.integers(-2, words + 2, words)
    starts = np.unique(np.concatenate([[0], chance.integers(0, words, 3)]))

    tree = mended(heads, chance.random(words).astype(np.float32), starts)

    number = np.searchsorted(starts, np.arange(words), side="right")
    roots = [word for word in range(words) if tree[word] == word]
    assert len(roots) == len(starts)
    for word in range(words):
        at = word
        for _ in range(words):
            at = tree[at]
        assert tree[at] == at
        assert number[at] == number[word]


def test_a_good_tree_is_left_as_it_is() -> None:
    heads = np.array([1, 1, 1, 4, 4])

    assert mended(heads, np.zeros(5, dtype=np.float32), np.array([0, 3])).tolist() == heads.tolist()
