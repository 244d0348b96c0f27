"""A text under overlapping marks, cut into flat pieces."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from crossread.model import Anchored, Passage

_DEEPEST = 48
"""Marks over one character; a text built to nest without end costs no more than one that nests this deep."""


STATEMENTS = frozenset({"content", "own", "alone"})
"""Roles under which a statement begins; its later pieces continue it, its cue and source introduce it."""


class Layer(StrEnum):
    """What kind of thing is marked; one layer is shown at a time."""

    VOICES = "voices"
    NAMES = "names"
    FIGURES = "figures"
    TIMES = "times"
    WORDING = "wording"
    TECHNIQUES = "techniques"
    BOOSTERS = "boosters"
    HEDGES = "hedges"
    DISTANCE = "distance"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class Mark(Anchored):
    """A stretch of text that a layer marks; the pieces of one statement share its `key`."""

    key: str
    layer: Layer
    label: str
    role: str = ""
    """For voices: content, own (the account's own voice), alone (own, and told by no other), continued, cue, source.

    For techniques: which one.
    """
    depth: int = 0
    """How many other voices it stands inside."""
    voice: str = ""
    """The letter of the voice in the legend."""
    elsewhere: tuple[Passage, ...] = ()
    """The same name, figure, time or thing in all accounts."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text with one set of marks from its first to its last character."""

    start: int
    end: int
    text: str
    marks: tuple[Mark, ...]
    opens: tuple[str, ...]
    """Keys of the statements whose first character this is."""


def segments(text: str, within: Anchored, marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """The characters of one stretch, cut wherever a mark begins or ends; nothing added and nothing lost."""
    clipped = [mark for mark in marks if mark.start < within.end and within.start < mark.end and mark.start < mark.end]
    cuts = sorted(
        {within.start, within.end}
        | {mark.start for mark in clipped if mark.start > within.start}
        | {mark.end for mark in clipped if mark.end < within.end}
    )
    waiting = sorted(clipped, key=lambda mark: (-mark.start, mark.end))
    covering: list[Mark] = []
    made = []
    for start, end in pairwise(cuts):
        covering = [mark for mark in covering if mark.end > start][-_DEEPEST:]
        while waiting and waiting[-1].start <= start:
            covering.append(waiting.pop())
        made.append(_segment(text, start, end, covering))
    return tuple(made)


def _segment(text: str, start: int, end: int, covering: Sequence[Mark]) -> Segment:
    opened = (mark.key for mark in covering if mark.start == start and mark.role in STATEMENTS)
    return Segment(start, end, text[start:end], tuple(covering), tuple(dict.fromkeys(opened)))
