"""Words between quotation marks, whichever marks a text uses, balanced or not."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from crossread.extraction._parsed import SPOKEN, Parsed
from crossread.model import Block, Span

_DOUBLE = re.compile("''|[\"“”„«»]")
_SINGLE = re.compile("['‘’‚]")
_OPENERS = frozenset("“„«‘‚")
_STRAIGHT = frozenset("\"'")
_CLITIC = re.compile(r"['’](?:s|m|d|ll|re|ve|t|tis|twas|em)(?!\w)", re.IGNORECASE)
_BEFORE_APART = frozenset(".,!?;:–—-")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words with their marks; `open` at the side where the paragraph ends before the closing mark."""

    span: Span
    inner: Span
    open: bool = False


@dataclass(frozen=True)
class Quotations:
    """A text's quotations in order, none inside another.

    Not slotted: the positions are indexed once, on first use.
    """

    all: tuple[Quotation, ...] = ()

    @cached_property
    def _starts(self) -> list[int]:
        return [quotation.span.start for quotation in self.all]

    def at(self, position: int) -> Quotation | None:
        """The quotation that holds a position."""
        near = bisect_right(self._starts, position) - 1
        return self.all[near] if near >= 0 and position < self.all[near].span.end else None

    def within(self, span: Span) -> tuple[Quotation, ...]:
        """The quotations that begin in a span."""
        return self.all[bisect_right(self._starts, span.start - 1) : bisect_right(self._starts, span.end - 1)]

    def turns(self, text: str, span: Span) -> Iterator[Span]:
        """The quotations in a span right behind which, in the same paragraph, another one opens there."""
        for one, other in pairwise(self.within(span)):
            between = text[one.span.end : other.span.start]
            if not one.open and not between.strip(" \u00a0"):
                yield one.span

    def continued(self, text: str) -> Iterator[tuple[Quotation, Quotation]]:
        """Pairs of which the second goes on where the first ended with its paragraph unclosed."""
        for one, other in pairwise(self.all):
            between = text[one.span.end : other.span.start]
            if one.open and "\n" in between and not between.strip():
                yield one, other


def quotations_in(parsed: Parsed) -> Quotations:
    """Every quotation of what a document says; none crosses a paragraph."""
    found: list[Quotation] = []
    for block in parsed.blocks:
        if block.kind in SPOKEN:
            for paragraph in _paragraphs(parsed.text, block):
                found += _outermost(sorted(_quotations(parsed.text, paragraph), key=lambda one: one.span))
    return Quotations(tuple(found))


def _paragraphs(text: str, block: Block) -> Iterator[Span]:
    """A block's lines: a mark left open spoils no more than its own."""
    start = block.start
    while start < block.end:
        end = text.find("\n", start, block.end)
        end = block.end if end < 0 else end
        yield Span(start, end)
        start = end + 1


def _quotations(text: str, paragraph: Span) -> list[Quotation]:
    double = _doubles(text, paragraph)
    return double + _singles(text, paragraph, double)


def _doubles(text: str, paragraph: Span) -> list[Quotation]:
    found: list[Quotation] = []
    opened: Span | None = None
    for mark in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        here = Span(*mark.span())
        if opened is None:
            opened = here if _may_open(text, here) else None
        elif _closes_double(text, opened, here):
            found.append(Quotation(Span(opened.start, here.end), Span(opened.end, here.start)))
            opened = None
        else:
            opened = here
    if opened is not None and text[opened.end : paragraph.end].strip():
        end = opened.end + len(text[opened.end : paragraph.end].rstrip())
        found.append(Quotation(Span(opened.start, end), Span(opened.end, end), open=True))
    return found


def _may_open(text: str, mark: Span) -> bool:
    """Not a straight mark behind a digit, which stands for inches, nor one that leans on the word before it."""
    if text[mark.start] not in _STRAIGHT:
        return True
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    return not before.isdigit() and not (_is_wordlike(before) and (after.isspace() or not after))


def _closes_double(text: str, opened: Span, mark: Span) -> bool:
    """Whether a mark closes the open quotation; else it opens a new one, and the open one was a slip."""
    if text[mark.start] in _OPENERS:
        return text[opened.start] == "„"
    is_straight = text[opened.start] in _STRAIGHT and text[mark.start] in _STRAIGHT
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    return not (is_straight and before.isspace() and _is_wordlike(after))


def _is_wordlike(character: str) -> bool:
    return character.isalnum() or character in {".", ",", "!", "?"}


def _singles(text: str, paragraph: Span, doubles: Sequence[Quotation]) -> list[Quotation]:
    """Single marks outside the double ones; an apostrophe opens nothing and closes only what is open."""
    inside = iter(doubles)
    double = next(inside, None)
    found: list[Quotation] = []
    opened: int | None = None
    for mark in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        here = mark.start()
        while double is not None and double.span.end <= here:
            double = next(inside, None)
        if double is not None and double.span.start <= here:
            continue
        if opened is None:
            opened = here if _opens(text, here) else None
        elif _closes(text, here):
            found.append(Quotation(Span(opened, here + 1), Span(opened + 1, here)))
            opened = None
        elif mark[0] == "‘":
            opened = here
    return found


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    # Where words are set apart from marks, one that is straight must stand behind another mark to be no apostrophe.
    is_apart = before.isspace() and (text[at] == "‘" or text[max(at - 2, 0)] in _BEFORE_APART)
    leans = after != "" and (not after.isspace() or is_apart)
    return text[at] != "’" and not before.isalnum() and leans and not _CLITIC.match(text, at)


def _closes(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    is_apart = text[max(at - 2, 0)] in _BEFORE_APART
    return text[at] != "‘" and (not before.isspace() or is_apart) and not after.isalnum()


def _outermost(quotations: Sequence[Quotation]) -> list[Quotation]:
    kept: list[Quotation] = []
    for quotation in quotations:
        if not kept or quotation.span.start >= kept[-1].span.end:
            kept.append(quotation)
    return kept
