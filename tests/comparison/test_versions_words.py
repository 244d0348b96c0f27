"""Texts as sentences of words."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._versions_words import worded
from crossread.model import Block, BlockKind, Reading, Span
from crossread.testing import document


def reading_of(text: str, *sentences: str) -> Reading:
    spans = tuple(Span(text.index(one), text.index(one) + len(one)) for one in sentences)
    return Reading(document(text), sentences=spans)


def test_words_read_alike_whatever_their_case_and_marks() -> None:
    one = worded(reading_of("The “wall” didn’t hold.", "The “wall” didn’t hold."))
    other = worded(reading_of('the "wall" didn\'t hold', 'the "wall" didn\'t hold'))

    assert one.forms == other.forms == ("the", '"', "wall", '"', "didn't", "hold")


def test_a_sentence_is_found_by_its_words_and_a_word_by_its_sentence() -> None:
    text = worded(reading_of("The dam broke. Nobody came.", "The dam broke.", "Nobody came."))

    assert len(text) == 2
    assert text.words(1) == ("nobody", "came")
    assert [text.sentence_of(word) for word in range(5)] == [0, 0, 0, 1, 1]
    assert text.document[text.passage(0, 1).span] == "The dam broke. Nobody came"


def test_furniture_is_left_out() -> None:
    reading = reading_of("Share this. The dam broke.", "Share this.", "The dam broke.")
    away = replace(reading, blocks=(Block(0, 11, BlockKind.FURNITURE),))

    assert worded(away).forms == ("the", "dam", "broke")


def test_a_text_that_was_not_read_is_taken_by_its_lines() -> None:
    text = worded(Reading(document("Erste Zeile\n\nZweite Zeile\n")))

    assert [text.words(line) for line in range(len(text))] == [("erste", "zeile"), ("zweite", "zeile")]


@given(st.text(alphabet="ab “”.\n'’", max_size=60))
def test_every_word_stands_where_it_says(text: str) -> None:
    words = worded(Reading(document(text)))

    assert all(words.document[place] for place in words.places)
    assert list(words.numbers([Span(0, len(text))])) == list(range(len(words.places)))
    assert words.starts[-1] == len(words.places)
