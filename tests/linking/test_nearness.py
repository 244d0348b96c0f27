from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.linking._nearness import Nearness, alike_in, nearness_of
from crossread.linking._neighbours import MEANING
from crossread.model import Statement
from crossread.testing import HashingEmbedder

MakeStatement = Callable[..., Statement]
SAID = [
    "The dam above Varn broke on Sunday night.",
    "On Sunday night the dam above Varn broke.",
    "Goats from the upper valley won the prize.",
]


@pytest.fixture
def statements(statement: MakeStatement) -> list[Statement]:
    return [statement(words, name=str(at)) for at, words in enumerate(SAID)]


def near(statements: list[Statement], *, same_at: float = 0.4) -> Nearness:
    vectors = HashingEmbedder().embed([statement.words for statement in statements])
    return nearness_of(statements, vectors, entities=(), same_at=same_at)


def test_the_likeness_of_a_close_pair_is_that_of_meaning_and_of_words(statements: list[Statement]) -> None:
    nearness, width = near(statements), HashingEmbedder().embed([""]).shape[1]

    meaning = nearness.rows[0, :width] @ nearness.rows[1, :width]
    words = nearness.contents.likeness(0, 1)
    assert nearness.pairs[0, 1] == pytest.approx(meaning + (1 - MEANING) * words, abs=1e-5)
    assert nearness.pairs[0, 1] > 0.8


def test_statements_of_two_documents_that_are_close_are_handed_on(statements: list[Statement]) -> None:
    alike = max(alike_in(statements, near(statements)), key=lambda both: both.likeness)

    assert {alike.a, alike.b} == {statements[0].id, statements[1].id}
    assert 0.8 < alike.likeness <= 1


def test_neither_fragments_nor_statements_of_one_document_are(statements: list[Statement]) -> None:
    fragment = [replace(statements[0], is_fragment=True), *statements[1:]]
    own = [replace(statement, document=statements[0].document) for statement in statements]

    assert not any(fragment[0].id in (both.a, both.b) for both in alike_in(fragment, near(fragment)))
    assert not list(alike_in(own, near(own)))


def test_no_statements_are_near_nothing() -> None:
    assert near([]).pairs == {}
