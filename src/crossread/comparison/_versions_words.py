"""A text as its sentences of words, so that two versions of it can be laid side by side."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crossread.model import BlockKind, Document, Passage, Reading, Span

_WORD = re.compile(r"\w+(?:['’]\w+)*|[\"“”„«»‹›]")
"""Quotation marks count: to put a word between them is to say it otherwise."""
_MARK = '"'
_LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Worded:
    """The words of a text outside of furniture: where each stands, how it reads, and which make one sentence."""

    document: Document
    places: tuple[Span, ...]
    forms: tuple[str, ...]
    starts: tuple[int, ...]
    """For each sentence the number of its first word, and at the end the number of all words."""

    def __len__(self) -> int:
        """How many sentences there are."""
        return len(self.starts) - 1

    def words(self, sentence: int) -> tuple[str, ...]:
        """The words of a sentence as they read."""
        return self.forms[self.starts[sentence] : self.starts[sentence + 1]]

    def numbers(self, spans: Iterable[Span]) -> Iterator[int]:
        """The numbers of the words that stand in the spans."""
        for span in spans:
            first = bisect_left(self.places, span.start, key=lambda place: place.start)
            yield from range(first, bisect_left(self.places, span.end, key=lambda place: place.start))

    def sentence_of(self, word: int) -> int:
        """The number of the sentence in which a word stands."""
        return bisect_right(self.starts, word) - 1

    def passage(self, first: int, last: int) -> Passage:
        """From the first word of one sentence to the last word of another."""
        start, end = self.places[self.starts[first]].start, self.places[self.starts[last + 1] - 1].end
        return Passage(self.document.id, start, end)


def worded(reading: Reading) -> Worded:
    """The words of a reading by its sentences; by lines where none were read."""
    document = reading.document
    places, forms, starts = [], [], [0]
    for span in _sentences(reading):
        for found in _WORD.finditer(document.text, span.start, span.end):
            places.append(Span(*found.span()))
            forms.append(_form(found[0]))
        if len(places) > starts[-1]:
            starts.append(len(places))
    return Worded(document, tuple(places), tuple(forms), tuple(starts))


def _sentences(reading: Reading) -> Sequence[Span]:
    lines = (Span(*found.span()) for found in _LINE.finditer(reading.document.text))
    away = sorted(block.span for block in reading.blocks if block.kind is BlockKind.FURNITURE)
    return [span for span in sorted(reading.sentences or lines) if not _stands_in(span, away)]


def _stands_in(span: Span, away: Sequence[Span]) -> bool:
    at = bisect_right(away, span.start, key=lambda furniture: furniture.start) - 1
    return at >= 0 and span.start < away[at].end


def _form(word: str) -> str:
    return word.casefold().replace("’", "'") if word[0].isalnum() or word[0] == "_" else _MARK
