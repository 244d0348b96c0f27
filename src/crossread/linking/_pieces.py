"""Contents cut at the ends of sentences, and sentences put together around words in quotation marks."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from crossread.model import Reading, Span


def by_sentence(reading: Reading, content: Iterable[Span]) -> tuple[tuple[Span, ...], ...]:
    """The pieces of a content in each sentence, without blanks around them: who says two sentences says two things."""
    pieces: dict[int, list[Span]] = defaultdict(list)
    for span in content:
        for sentence, part in _parts(reading, span):
            trimmed = _trimmed(reading.document.text, part)
            if trimmed.start < trimmed.end:
                pieces[sentence].append(trimmed)
    return tuple(tuple(parts) for parts in pieces.values())


def around_quotes(reading: Reading) -> tuple[Span, ...]:
    """Sentences in the document's own voice that only have words of nobody in particular in quotation marks."""
    told = [span for one in reading.attributions if one.source or one.cue for span in one.spans]
    quoted = [span for one in reading.attributions if not (one.source or one.cue) for span in one.content]
    with_quotes = _sentences_with(reading, quoted) - _sentences_with(reading, (*told, *reading.propositions))
    found = (reading.sentences[at] for at in sorted(with_quotes))
    return tuple(span for span in found if _says_more(reading, span, quoted))


def _sentences_with(reading: Reading, spans: Iterable[Span]) -> set[int]:
    return {at for span in spans for at, _ in _parts(reading, span)} if reading.sentences else set()


def _says_more(reading: Reading, sentence: Span, quoted: Iterable[Span]) -> bool:
    """Whether most of a sentence stands outside of its quotation marks, and it is neither asked nor in brackets."""
    inside = sum(span.end - span.start for span in quoted if sentence.start <= span.start < sentence.end)
    words = reading.document[sentence].strip()
    is_said = not words.startswith(("(", "[")) and not words.rstrip("”\"’') ").endswith("?")
    return is_said and 2 * inside < sentence.end - sentence.start


def _parts(reading: Reading, span: Span) -> Iterator[tuple[int, Span]]:
    """A span by the sentences that it runs through; what stands between two belongs to the first."""
    at, start = max(0, _sentence_at(reading, span.start)), span.start
    while start < span.end:
        after = reading.sentences[at + 1].start if at + 1 < len(reading.sentences) else span.end
        end = min(span.end, max(after, start + 1))
        yield at, Span(start, end)
        start, at = end, at + 1


def _sentence_at(reading: Reading, position: int) -> int:
    return bisect_right(reading.sentences, position, key=lambda sentence: sentence.start) - 1


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
