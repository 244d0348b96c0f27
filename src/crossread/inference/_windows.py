"""A text cut into stretches that the network can hold, each word answered where it has most around it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from crossread.inference._pieces import END, GAPS, SHAPES, START, Pieces, gaps_before, shape_of
from crossread.inference._words import words_in
from crossread.model import Span

Integers = NDArray[np.int64]
LONGEST = 380
"""Pieces of a window; the network was trained on windows of 320, at every place up to its 512."""
OVERLAP = 96
_OPENING = frozenset("“«„‘")
_EITHER = '"'
_SINGLE = "'"
_ENDS = frozenset(".,!?;:–—-…")
_CLIPPED = frozenset(
    ["tis", "twas", "twere", "twill", "em", "er", "im", "cause", "bout", "til", "till", "ere", "neath", "round"]
)
"""What stands behind a mark that opens nothing: "'tis"."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A text in words, and the words in pieces, flat; `ends` is where each word's pieces end.

    `openings` are the words that open a quotation.
    """

    words: tuple[Span, ...]
    ids: Integers
    looks: Integers
    ends: Integers
    openings: tuple[int, ...] = ()

    @property
    def begins(self) -> Integers:
        """Where each word's pieces begin."""
        return np.concatenate([[0], self.ends[:-1]])


@dataclass(frozen=True, slots=True)
class Window:
    """Words `start` up to `end` of a text; the answers about `first` up to `last` are taken from here."""

    start: int
    end: int
    first: int
    last: int


def cut(text: str, pieces: Pieces) -> Cut:
    """The text as the network reads it."""
    return divided(text, words_in(text), pieces)


def divided(text: str, spans: Sequence[Span], pieces: Pieces) -> Cut:
    """A text whose words are known already, in pieces."""
    words, gaps = [text[start:end] for start, end in spans], gaps_before(text, spans)
    of_word = pieces.of(words)
    sizes = np.fromiter(map(len, of_word), np.int64, len(words))
    looks = np.repeat(np.fromiter(map(shape_of, words), np.int64, len(words)), sizes)
    ends = np.cumsum(sizes)
    # What stands before a word is told of its first piece only.
    looks[ends - sizes] += SHAPES * np.array(gaps, dtype=np.int64)
    ids = np.fromiter((piece for one in of_word for piece in one), np.int64, int(sizes.sum()))
    return Cut(tuple(spans), ids, looks, ends, tuple(_openings(words, gaps)))


def _openings(words: Sequence[str], gaps: Sequence[int]) -> Iterator[int]:
    """The marks that open a quotation; of those that look the same at both ends, every other one of a paragraph."""
    inside = single = False
    for number, (word, gap) in enumerate(zip(words, gaps, strict=True)):
        if gap == GAPS - 1:
            inside = single = False
        if word == _SINGLE and not inside:
            opens = not single and _opens(words, gaps, number)
            single = opens or (single and not _closes(words, gaps, number))
        else:
            opens = word in _OPENING or (word == _EITHER and not inside)
            inside = inside != (word == _EITHER)
        if opens:
            yield number


def _opens(words: Sequence[str], gaps: Sequence[int], number: int) -> bool:
    """Whether a single mark is no apostrophe: it leans on the word behind it, or all marks are set apart here."""
    behind = words[number + 1].lower() if number + 1 < len(words) else ""
    if not behind or behind in _CLIPPED or (behind[:-1].isdigit() and behind[-1] == "s"):  # "'90s"
        return False
    leans = gaps[number + 1] == 0 or gaps[number] == GAPS - 1 or words[number - 1] in _ENDS
    return gaps[number] > 0 and leans


def _closes(words: Sequence[str], gaps: Sequence[int], number: int) -> bool:
    """Whether a single mark is no apostrophe inside of what is quoted."""
    is_behind = gaps[number] == 0 or words[number - 1] in _ENDS
    return is_behind and (number + 1 == len(words) or gaps[number + 1] > 0 or words[number + 1] in _ENDS)


def windows_over(text: Cut) -> list[Window]:
    """Overlapping windows; in the middle of an overlap the later window takes over."""
    starts, ends, total = [0], [], len(text.words)
    while True:
        room = int(text.begins[starts[-1]]) + LONGEST if total else 0
        ends.append(int(np.searchsorted(text.ends, room, side="right")))
        if ends[-1] >= total:
            break
        back = int(np.searchsorted(text.begins, text.begins[ends[-1]] - OVERLAP))
        starts.append(max(back, starts[-1] + 1))
    turns = [0, *((start + end) // 2 for start, end in zip(starts[1:], ends, strict=False)), total]
    return [Window(*own, *turn) for own, turn in zip(zip(starts, ends, strict=True), pairwise(turns), strict=True)]


def opened(text: Cut, window: Window) -> tuple[int, ...]:
    """The openings of quotations that a window answers about."""
    return text.openings[bisect_left(text.openings, window.first) : bisect_left(text.openings, window.last)]


def shown(text: Cut, window: Window) -> dict[str, Integers]:
    """What the network is given of one window."""
    begins = text.begins[window.start : window.end]
    low, high = int(begins[0]), int(text.ends[window.end - 1])
    ids = np.concatenate([[START], text.ids[low:high], [END]])
    looks = np.concatenate([[0], text.looks[low:high], [0]])
    # Its first word stands before the openings once more: no kernel is asked about nothing.
    openings = np.array([0, *(word - window.start for word in opened(text, window))], dtype=np.int64)
    return {"ids": ids[None], "looks": looks[None], "starts": (begins - low + 1)[None], "openings": openings}
