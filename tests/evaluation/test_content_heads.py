"""Heads of contents by trees of a text that is laid out otherwise."""

from crossread.evaluation._content_heads import Heads
from crossread.model import Answers, Span, Token

TREE_TEXT = "It broke . Nobody came"
TEXT = "It broke.\n\nNobody\ncame"
TREE = Answers(
    tokens=(
        Token(0, 2, "PRON", 1, "nsubj"),
        Token(3, 8, "VERB", 1, "root"),
        Token(9, 10, "PUNCT", 1, "punct"),
        Token(11, 17, "PRON", 4, "nsubj"),
        Token(18, 22, "VERB", 4, "root"),
    ),
    sentences=(Span(0, 10), Span(11, 22)),
)


def head(*words: str) -> int | None:
    return Heads(TREE_TEXT, TREE, TEXT).of([(TEXT.index(one), TEXT.index(one) + len(one)) for one in words])


def test_the_head_hangs_on_no_word_of_the_content() -> None:
    assert head("It broke.") == 1
    assert head("It") == 0
    assert head("Nobody\ncame") == 4


def test_of_several_sentences_the_first_has_the_head() -> None:
    assert head("It broke.\n\nNobody\ncame") == 1
    assert head("came", "It") == 0


def test_marks_and_nothing_have_no_head() -> None:
    assert head(".") is None
    assert head() is None
