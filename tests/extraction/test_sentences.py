"""Sentences that end where a block ends."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._sentences import within_blocks
from crossread.inference import LexiconReader
from crossread.model import Answers, Span, Token
from crossread.testing import capture


def test_a_sentence_over_two_blocks_is_cut_in_two() -> None:
    text = "A head without a stop\nIt rained. "

    answers = within_blocks(capture(text), Answers(sentences=(Span(0, len(text)),)))

    assert [text[start:end] for start, end in answers.sentences] == ["A head without a stop", "It rained."]


def test_no_word_hangs_on_a_word_of_another_sentence() -> None:
    text = "A head\nIt rained. "
    tokens = (Token(0, 1, "DET", 1, "det"), Token(2, 6, "NOUN", 3, "nsubj"), Token(7, 9, "PRON", 3, "nsubj"))
    tokens += (Token(10, 16, "VERB", 3, "root"),)

    cut = within_blocks(capture(text), Answers(sentences=(Span(0, len(text)),), tokens=tokens)).tokens

    assert [token.head for token in cut] == [1, 1, 3, 3]
    assert cut[1].relation == "root"


def test_sentences_inside_a_block_stay_as_they_are() -> None:
    text = "It rained. It stopped."
    sentences = (Span(0, 10), Span(11, 22))

    assert within_blocks(capture(text), Answers(sentences=sentences)).sentences == sentences


def test_what_stands_in_no_block_is_no_sentence() -> None:
    text = "\n\nIt rained.\n\n"

    assert within_blocks(capture(text), Answers(sentences=(Span(0, 2), Span(2, 12)))).sentences == (Span(2, 12),)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It broke at 7 a.m. The mayor ran.", ["It broke at 7 a.m.", "The mayor ran."]),
        ("It broke at 7 a.m. “Run,” said Ada.", ["It broke at 7 a.m.", "“Run,” said Ada."]),
        ("It broke at 7 a.m. Orla time.", ["It broke at 7 a.m. Orla time."]),
        ("“It broke at 7 a.m. The mayor ran.”", ["“It broke at 7 a.m. The mayor ran.”"]),
    ],
)
def test_an_abbreviation_before_a_new_sentence_ends_one(text: str, sentences: list[str]) -> None:
    whole = replace(LexiconReader().answer([text])[0], sentences=(Span(0, len(text)),))

    answers = within_blocks(capture(text), whole)

    assert [text[start:end] for start, end in answers.sentences] == sentences


@given(st.text(alphabet='aA. “”"', max_size=60))
def test_sentences_never_overlap_and_keep_every_word(text: str) -> None:
    whole = replace(LexiconReader().answer([text])[0], sentences=(Span(0, len(text)),))

    sentences = within_blocks(capture(text), whole).sentences

    assert all(one.end <= other.start for one, other in pairwise(sentences))
    assert "".join(text[start:end] for start, end in sentences).replace(" ", "") == text.replace(" ", "")
