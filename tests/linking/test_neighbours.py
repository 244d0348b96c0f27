from collections.abc import Callable

import numpy as np
import pytest

from crossread.linking._contents import contents_of
from crossread.linking._neighbours import MEANING, close_pairs, hybrid
from crossread.model import Statement
from crossread.testing import HashingEmbedder

MakeStatement = Callable[..., Statement]
SAID = [
    "The dam above Varn broke on Sunday night.",
    "On Sunday night the dam above Varn broke.",
    "Goats from the upper valley won the prize.",
]


def test_the_product_of_two_rows_is_near_to_meaning_and_words_together(statement: MakeStatement) -> None:
    vectors = HashingEmbedder().embed(SAID)
    contents = contents_of([statement(words) for words in SAID], ())

    products = hybrid(vectors, contents) @ hybrid(vectors, contents).T

    for one, other in ((0, 0), (0, 1), (0, 2)):
        exact = MEANING * vectors[one] @ vectors[other] + (1 - MEANING) * contents.likeness(one, other)
        assert products[one, other] == pytest.approx(exact, abs=0.12)


def test_close_pairs_are_found_and_none_with_itself() -> None:
    rows = np.eye(700, 64, dtype=np.float32)
    rows[650] = rows[3]

    assert set(close_pairs(rows, range(700), at_least=0.5, elsewhere=0.5)) == {(3, 650)}


def test_one_row_or_none_has_no_pairs() -> None:
    assert list(close_pairs(np.ones((1, 4), dtype=np.float32), [0], at_least=0, elsewhere=0)) == []
    assert list(close_pairs(np.ones((0, 4), dtype=np.float32), [], at_least=0, elsewhere=0)) == []
