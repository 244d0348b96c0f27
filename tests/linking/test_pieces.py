import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.linking._pieces import around_quotes, by_sentence
from crossread.model import Attribution, AttributionId, Reading, Span
from crossread.testing import document

TEXT = "The dam is safe, she said. It held.  It will hold."
SENTENCES = (Span(0, 26), Span(27, 35), Span(37, 50))


def pieces(*content: Span, sentences: tuple[Span, ...] = SENTENCES) -> list[list[str]]:
    reading = Reading(document(TEXT), sentences=sentences)
    return [[reading.document[span] for span in spans] for spans in by_sentence(reading, content)]


def test_a_content_of_two_sentences_is_two() -> None:
    assert pieces(Span(27, 50)) == [["It held."], ["It will hold."]]


def test_pieces_of_one_sentence_stay_together() -> None:
    assert pieces(Span(0, 15), Span(21, 25), Span(27, 34)) == [["The dam is safe", "said"], ["It held"]]


def test_blanks_and_nothing_are_left_out() -> None:
    assert pieces(Span(26, 27), Span(3, 3), Span(35, 37)) == []


def test_without_sentences_a_content_stays_whole() -> None:
    assert pieces(Span(0, 50), sentences=()) == [[TEXT]]


spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))


@given(st.lists(spans, max_size=5), st.lists(spans, max_size=6))
def test_every_word_of_a_content_is_in_one_piece(content: list[Span], sentences: list[Span]) -> None:
    found = by_sentence(Reading(document(TEXT), sentences=tuple(sorted(sentences))), content)

    kept = {at for piece in found for span in piece for at in range(span.start, span.end)}
    assert kept >= {at for span in content for at in range(span.start, span.end) if not TEXT[at].isspace()}
    assert all(TEXT[span.start : span.end].strip() == TEXT[span.start : span.end] for piece in found for span in piece)


def voiced(text: str, *attributions: Attribution, propositions: tuple[Span, ...] = ()) -> list[str]:
    ends = [at + 1 for at, letter in enumerate(text) if letter in ".?)"]
    starts = [0, *(end + 1 for end in ends[:-1])]
    sentences = tuple(map(Span, starts, ends))
    reading = Reading(document(text), sentences=sentences, attributions=attributions, propositions=propositions)
    return [reading.document[span] for span in around_quotes(reading)]


def said(text: str, words: str, *, cue: str = "") -> Attribution:
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (words, cue) if part]
    return Attribution(AttributionId(words), (), tuple(spans[1:]), (spans[0],), "", ())


def test_a_sentence_with_a_word_in_quotation_marks_is_still_in_the_documents_voice() -> None:
    text = "Divers staged a “rescue” at the dam. It rained."

    assert voiced(text, said(text, "“rescue”")) == ["Divers staged a “rescue” at the dam."]


@pytest.mark.parametrize(
    "text",
    [
        "Who staged the “rescue” of the herders?",
        "(A “rescue” that nobody in the town had asked for)",
        "A “rescue at the dam, by night”.",
    ],
)
def test_questions_brackets_and_what_is_mostly_quoted_are_not(text: str) -> None:
    quoted = text[text.index("“") : text.index("”") + 1]

    assert voiced(text, said(text, quoted)) == []


def test_neither_is_what_somebody_says_or_what_stands_for_itself_already() -> None:
    text = "Divers staged a “rescue” at the dam, the keeper said."
    quoted, told = said(text, "“rescue”"), said(text, "Divers staged", cue="said")

    assert voiced(text, quoted, told) == []
    assert voiced(text, quoted, propositions=(Span(0, len(text)),)) == []
