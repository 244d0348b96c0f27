"""The lines of a text, each with the blank space around it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from crossread.model import BlockKind

STOPS = ".!?…"
CLOSERS = "\"'”’»)]*_"
WIDTH = 300
"""Characters at either end of a line that are looked at; lines may be a million characters long."""


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line, or a part of one: `text[start:end]` has no blanks at its ends."""

    start: int
    end: int
    head: str
    """Its first characters."""
    tail: str
    """Its last characters."""
    gap: int
    """Blank lines before it."""
    kind: BlockKind | None = None
    """What it is, where its place or its mark-up says so."""

    @property
    def length(self) -> int:
        """Characters from its first to its last."""
        return self.end - self.start

    @property
    def words(self) -> int:
        """Words in it, counted to a few dozen."""
        return len(self.head.split())

    @property
    def stops(self) -> bool:
        """Whether it ends as a sentence does; the points of an abbreviation are no end."""
        bare = self.tail.rstrip(CLOSERS)
        last = bare.rsplit(None, 1)[-1:] or [""]
        return bare.endswith(tuple(STOPS)) and not ("." in last[0][:-1].rstrip(".") and len(last[0]) <= len("U.S.A."))

    @property
    def is_short(self) -> bool:
        """Whether it is no longer than a headline."""
        return self.length <= HEADLINE

    def marked(self, kind: BlockKind) -> "Line":
        """The same line, known to be of this kind."""
        return replace(self, kind=kind)


HEADLINE = 200
"""Characters that a headline has at most."""


def line_at(text: str, start: int, end: int, gap: int, kind: BlockKind | None = None) -> Line | None:
    """The line at `text[start:end]` without the blanks at its ends; `None` when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    head, tail = text[start : min(start + WIDTH, end)], text[max(end - WIDTH, start) : end]
    return Line(start, end, head, tail, gap, kind)


def lines_of(text: str) -> Iterator[Line]:
    """Every non-blank line of the text in order."""
    start, gap = 0, 0
    for raw in text.splitlines(keepends=True):
        line = line_at(text, start, start + len(raw), gap)
        if line:
            yield line
        gap = 0 if line else gap + 1
        start += len(raw)
