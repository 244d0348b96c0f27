"""Texts that we invented and marked: what is marked, by position, and the text without its marks."""

import re
from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal["{", "[", "<", "^"]
SPEECH = re.compile(r"[{\[](?P<label>\w+)[:|]|[}\]^]")
"""People as ``{A:the porter}``, what they say as ``[A|“Yes,”]``, its verb as ``^said^``."""
SAYING = re.compile(r"[{<](?P<label>\w+)[:|]|[}>]")
"""What is meant as ``{p1:the porter}``, the parts of an attribution as ``<1s|she> <1c|said> <1q|so>``."""
NAMES = re.compile(r"\{(?P<label>[a-z]+):|\}")
"""Names as ``{person:Ana Kovel}``."""
_OPENED_BY: dict[str, Kind] = {"}": "{", "]": "[", ">": "<", "^": "^"}


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a text, and the label that it has there."""

    start: int
    end: int
    label: str = ""

    @property
    def span(self) -> tuple[int, int]:
        """Where it starts and ends."""
        return self.start, self.end

    def holds(self, other: "Marked") -> bool:
        """Whether the other lies inside."""
        return self.start <= other.start and other.end <= self.end


def marked_in(written: str, marks: re.Pattern[str]) -> tuple[str, dict[Kind, list[Marked]]]:
    """The text without its marks, and what stood between those of each kind, in the order of their ends.

    ValueError where a mark closes that is not the last one opened, or none does.
    """
    parts, size, at = list[str](), 0, 0
    found: dict[Kind, list[Marked]] = {kind: [] for kind in get_args(Kind)}
    opened = list[tuple[str, str, int]]()
    for mark in marks.finditer(written):
        parts.append(written[at : mark.start()])
        size += mark.start() - at
        at, sign = mark.end(), mark[0][0]
        last = opened[-1][0] if opened else ""
        if mark["label"] or (sign == "^" != last):
            opened.append((sign, mark["label"] or "", size))
        elif last == _OPENED_BY[sign]:
            _, label, start = opened.pop()
            found[_OPENED_BY[sign]].append(Marked(start, size, label))
        else:
            raise ValueError(f"{sign} at {mark.start()} closes nothing: {written[: mark.end()][-40:]!r}")
    if opened:
        raise ValueError(f"{opened[-1][0]}{opened[-1][1]} is never closed")
    return "".join([*parts, written[at:]]), found
