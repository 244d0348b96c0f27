"""Sentences that end where a block ends."""

from crossread.extraction._sentences import within_blocks
from crossread.model import Answers, Span
from crossread.testing import capture


def test_a_sentence_over_two_blocks_is_cut_in_two() -> None:
    text = "A head without a stop\nIt rained. "

    answers = within_blocks(capture(text), Answers(sentences=(Span(0, len(text)),)))

    assert [text[start:end] for start, end in answers.sentences] == ["A head without a stop", "It rained."]


def test_sentences_inside_a_block_stay_as_they_are() -> None:
    text = "It rained. It stopped."
    sentences = (Span(0, 10), Span(11, 22))

    assert within_blocks(capture(text), Answers(sentences=sentences)).sentences == sentences


def test_what_stands_in_no_block_is_no_sentence() -> None:
    text = "\n\nIt rained.\n\n"

    assert within_blocks(capture(text), Answers(sentences=(Span(0, 2), Span(2, 12)))).sentences == (Span(2, 12),)
