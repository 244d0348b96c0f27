from hypothesis import given
from hypothesis import strategies as st

from crossread.linking._pieces import by_sentence
from crossread.model import Reading, Span
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
