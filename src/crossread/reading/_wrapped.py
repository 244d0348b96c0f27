"""Texts set in lines of one width: their lines put together again into paragraphs."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from crossread.reading._lines import Line, line_at

WIDTH = 120
"""Characters that a line of a text set in lines has at most."""
LONGER = 20
"""One line in so many may be longer: an address, a table."""
CARRIED_ON = 4
"""A text is set in lines where one in so many is carried on by the next, in the middle of its sentence."""
FEWEST = 3
FULL = 0.6
"""Share of the width from which a line may be carried on; a shorter one ended where it ends."""
MARKS = ("#", ">", "-", "–", "*", "•", "|", "+")


def unwrapped(text: str, lines: Sequence[Line]) -> Sequence[Line]:
    """The paragraphs of a text set in lines of one width; the lines themselves of any other."""
    return tuple(_merged(text, lines)) if _is_wrapped(lines) else lines


def _is_wrapped(lines: Sequence[Line]) -> bool:
    followed = [(line, after) for line, after in pairwise(lines) if not after.gap]
    carried = sum(not line.stops and after.head[:1].islower() for line, after in followed)
    long = sum(line.length > WIDTH for line in lines)
    return carried >= FEWEST and carried * CARRIED_ON >= len(followed) and long * LONGER <= len(lines)


def _merged(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    width = max(line.length for line in lines if line.length <= WIDTH)
    first = 0
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else None
        if after is None or after.gap or line.length < FULL * width or after.head.startswith(MARKS):
            paragraph = line_at(text, lines[first].start, line.end, lines[first].gap)
            first = number + 1
            if paragraph:
                yield paragraph
