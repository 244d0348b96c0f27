from collections.abc import Callable

import numpy as np
import pytest

from crossread.linking._contents import contents_of
from crossread.linking._neighbours import MEANING, apart_from_topic, close_pairs, hybrid
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


def test_the_closest_row_of_every_other_owner_is_among_the_pairs() -> None:
    rows = np.ones((60, 4), dtype=np.float32) / 2
    rows[59] = [0.8, 0.6, 0, 0]
    owners = [0] * 30 + [1] * 29 + [2]

    found = set(close_pairs(rows, owners, at_least=2, elsewhere=0.3))

    assert {(at, 59) for at in range(59)} <= found
    assert all(owners[one] != owners[other] for one, other in found)


def test_what_all_statements_share_counts_for_little() -> None:
    topic = np.zeros((400, 8))
    topic[:, 0] = 1
    topic[np.arange(400), 1 + np.arange(400) % 7] = 0.5
    vectors = topic / np.linalg.norm(topic, axis=1, keepdims=True)

    told = apart_from_topic(vectors)

    assert vectors[0] @ vectors[1] > 0.75
    assert told[0] @ told[1] < 0.2
    assert told[0] @ told[7] == pytest.approx(1)
    assert np.linalg.norm(told, axis=1) == pytest.approx(np.ones(400))


def test_two_statements_keep_what_they_share() -> None:
    vectors = HashingEmbedder().embed([SAID[0], SAID[0]])

    assert apart_from_topic(vectors)[0] @ vectors[0] == pytest.approx(1, abs=0.01)
    assert apart_from_topic(vectors[:0]).shape == (0, vectors.shape[1])
