"""Contents cut at the ends of sentences: who says two sentences says two things."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from crossread.model import Reading, Span


def by_sentence(reading: Reading, content: Iterable[Span]) -> tuple[tuple[Span, ...], ...]:
    """The pieces of a content that stand in one sentence, for each sentence with any; without blanks around them."""
    pieces: dict[int, list[Span]] = defaultdict(list)
    for span in content:
        for sentence, part in _parts(reading, span):
            trimmed = _trimmed(reading.document.text, part)
            if trimmed.start < trimmed.end:
                pieces[sentence].append(trimmed)
    return tuple(tuple(parts) for parts in pieces.values())


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
