from collections.abc import Callable, Sequence

import pytest

from crossread.linking._contents import contents_of
from crossread.linking._homes import homes_of
from crossread.model import Span, Statement, StatementId
from crossread.testing import document

TEXT = "Divers in “rescue” vests came. They called the sluice gates rotten."
ELSEWHERE = "The rotten sluice gates broke."


def said(text: str, words: str, *, is_fragment: bool = False) -> Statement:
    start = text.index(words)
    return Statement(
        StatementId(f"{text}{words}"),
        document(text).id,
        (Span(start, start + len(words)),),
        words,
        "the author",
        own_voice=not is_fragment,
        is_fragment=is_fragment,
    )


@pytest.fixture
def homes() -> Callable[..., list[tuple[int, int, float]]]:
    def find(statements: Sequence[Statement], likeness: dict[tuple[int, int], float]) -> list[tuple[int, int, float]]:
        return list(homes_of(statements, likeness, contents_of(statements, ()), same_at=0.4))

    return find


def test_a_fragment_belongs_to_the_narrowest_statement_around_it(homes: Callable[..., list]) -> None:
    statements = [
        said(TEXT, TEXT),
        said(TEXT, "Divers in “rescue” vests came."),
        said(TEXT, "“rescue”", is_fragment=True),
    ]

    assert homes(statements, {}) == [(2, 1, 0.0)]


def test_else_to_the_one_that_it_is_most_like(homes: Callable[..., list]) -> None:
    statements = [
        said(TEXT, "sluice gates rotten", is_fragment=True),
        said(ELSEWHERE, ELSEWHERE),
        said(TEXT, "Divers in “rescue” vests came."),
    ]

    assert homes(statements, {(0, 1): 0.7, (0, 2): 0.5}) == [(0, 1, 0.7)]


def test_a_single_word_is_like_nothing(homes: Callable[..., list]) -> None:
    statements = [said("gates", "gates", is_fragment=True), said(ELSEWHERE, ELSEWHERE)]

    assert homes(statements, {(0, 1): 0.9}) == []


def test_what_is_not_like_enough_or_a_fragment_too_is_no_home(homes: Callable[..., list]) -> None:
    statements = [
        said(TEXT, "sluice gates rotten", is_fragment=True),
        said(ELSEWHERE, "rotten sluice gates", is_fragment=True),
        said(ELSEWHERE, "broke."),
    ]

    assert homes(statements, {(0, 1): 0.9, (0, 2): 0.3}) == []
