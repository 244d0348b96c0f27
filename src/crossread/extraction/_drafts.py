"""Who is shown to say what, by position only, before it is known who that is and how it stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from crossread.model import Span

Spans = tuple[Span, ...]

_BLANKS = " \t\r\n\x0b\x0c\u00a0\u200b"
LOOSE = f"{_BLANKS},;:–—-*"
"""Blanks and marks that belong to no piece at whose end they stand."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Source, cue and content as they stand in the text; each may be missing or in pieces."""

    source: Spans = ()
    cue: Spans = ()
    content: Spans = ()
    probability: float = 1.0
    carrier: Spans = ()
    """Who hands it on: "the agency" in "the agency quoted him as saying"."""
    follows: "Draft | None" = None
    """What it goes on from: the same speaker speaks."""
    scare: bool = False
    """Whether it is a term that the document holds at a distance by quotation marks alone."""

    @property
    def spans(self) -> Spans:
        """All pieces in the order of the text."""
        return tuple(sorted((*self.source, *self.cue, *self.content)))

    @property
    def place(self) -> Span:
        """From its first to its last character."""
        return hull(self.spans)

    @property
    def head(self) -> Span:
        """Where it is shown that somebody speaks: the cue, or else whatever there is."""
        return hull(self.cue or self.source or self.content)


def hull(spans: Spans) -> Span:
    """From the first to the last character of some spans."""
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def overlaps(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end


def holds(outer: Iterable[Span], inner: Span) -> bool:
    """Whether one of the spans holds another wholly."""
    return any(span.start <= inner.start and inner.end <= span.end for span in outer)


def trimmed(text: str, spans: Iterable[Span], *, loose: str = LOOSE) -> Spans:
    """Spans in order without loose blanks and marks at their ends; empty ones are left out."""
    return tuple(span for span in sorted(_trim(text, span, loose) for span in spans) if span.start < span.end)


def trimmed_blanks(text: str, spans: Iterable[Span]) -> Spans:
    """Spans in order without blanks at their ends; empty ones are left out."""
    return trimmed(text, spans, loose=_BLANKS)


def _trim(text: str, span: Span, loose: str) -> Span:
    start, end = span
    while start < end and text[start] in loose:
        start += 1
    while start < end and text[end - 1] in loose:
        end -= 1
    return Span(start, end)


def without(span: Span, taken: Iterable[Span]) -> Spans:
    """What is left of a span when others are cut out of it."""
    left, start = [], span.start
    for cut in sorted(taken):
        if overlaps(span, cut):
            left.append(Span(start, max(start, cut.start)))
            start = max(start, cut.end)
    left.append(Span(min(start, span.end), span.end))
    return tuple(piece for piece in left if piece.start < piece.end)


@dataclass(frozen=True)
class Cover:
    """Stretches of a text, overlapping ones made one, asked for by place."""

    stretches: Spans

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.stretches]

    def within(self, span: Span) -> Spans:
        """The stretches that share a character with a span."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_left(self._starts, span.end)
        return tuple(stretch for stretch in self.stretches[first:last] if overlaps(stretch, span))

    def holds(self, position: int) -> bool:
        """Whether a position is covered."""
        return bool(self.within(Span(position, position + 1)))


def cover_of(spans: Iterable[Span]) -> Cover:
    """The stretches that some spans cover together."""
    return Cover(joined(spans))


def joined(spans: Iterable[Span]) -> Spans:
    """Spans in order, those that touch made one."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and span.start <= made[-1].end:
            made[-1] = hull((made[-1], span))
        else:
            made.append(span)
    return tuple(made)
