import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.errors import Skip
from crossread.inference._language_model_anchoring import Passage, short
from crossread.model import Span

TEXT = "He said the mill\nburned. Then he said the keeper, “who was there”, had gone. A soothsayer said no."


@pytest.fixture
def passage() -> Passage:
    return Passage(TEXT, Span(0, len(TEXT)))


def test_words_that_stand_once_are_found_there(passage: Passage) -> None:
    span = passage.place("“who was there”")

    assert TEXT[slice(*span)] == "“who was there”"


def test_a_quotation_across_a_line_end_is_found_with_a_space_in_its_place(passage: Passage) -> None:
    span = passage.place("the mill burned")

    assert TEXT[slice(*span)] == "the mill\nburned"


def test_the_context_tells_which_of_several_is_meant(passage: Passage) -> None:
    span = passage.place("said", "he said the keeper")

    assert span.start == TEXT.index("said the keeper")


@pytest.mark.parametrize("context", ["", "said", "the", "somebody said so", "said the mill burned. Then he said"])
def test_a_context_that_does_not_tell_leaves_the_words_without_a_place(passage: Passage, context: str) -> None:
    with pytest.raises(Skip, match="more than once"):
        passage.place("said", context)


@pytest.mark.parametrize("words", ["the mills", "The mill", '"who was there"', "the  mill", "sooth", "ill"])
def test_words_that_do_not_stand_there_as_they_are_have_no_place(passage: Passage, words: str) -> None:
    with pytest.raises(Skip, match="nowhere"):
        passage.place(words)


@pytest.mark.parametrize("words", ["", " ", "\n"])
def test_nothing_has_no_place(passage: Passage, words: str) -> None:
    with pytest.raises(Skip, match="nothing was quoted"):
        passage.place(words)


def test_positions_count_from_the_start_of_the_text() -> None:
    start = TEXT.index("Then")

    span = Passage(TEXT, Span(start, len(TEXT))).place("said", "he said")

    assert TEXT[slice(*span)] == "said"
    assert span.start > start


def test_words_outside_the_passage_are_not_found() -> None:
    with pytest.raises(Skip, match="nowhere"):
        Passage(TEXT, Span(0, 24)).place("keeper")


def test_a_million_letters_are_searched_in_a_moment() -> None:
    passage = Passage("a" * 1_000_000, Span(0, 1_000_000))
    started = time.process_time()

    with pytest.raises(Skip):
        passage.place("a" * 500_000)

    assert time.process_time() - started < 2


def test_what_is_quoted_back_is_no_longer_than_a_line() -> None:
    assert short("the  mill\nburned") == "“the mill burned”"
    assert len(short("x" * 1_000_000)) < 70


LETTERS = st.sampled_from("ab “”.")


@given(st.text(LETTERS | st.just("\n"), max_size=40), st.text(LETTERS, max_size=6), st.text(LETTERS, max_size=9))
def test_whatever_is_placed_stands_there_word_for_word(text: str, words: str, context: str) -> None:
    try:
        span = Passage(text, Span(0, len(text))).place(words, context)
    except Skip:
        return

    assert text[slice(*span)].replace("\n", " ") == words
