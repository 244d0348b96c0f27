"""Words that somebody quotes from a passage, found in it at exactly one place or not at all."""

import re
from collections.abc import Iterator

from crossread.errors import Skip
from crossread.model import Span

_BLANK = re.compile(r"\s")
_EDGE = re.compile(r"\b")
_SHOWN = 60


class Passage:
    """A stretch of a text in which quoted words are looked for."""

    def __init__(self, text: str, span: Span) -> None:
        self._text = _evened(text[span.start : span.end])
        self._start = span.start

    def place(self, words: str, context: str = "") -> Span:
        """Where in the text the words stand; where they stand twice, the context has to tell which is meant."""
        wanted = _evened(words)
        if not wanted.strip():
            raise Skip("nothing was quoted")
        found = _found(self._text, wanted)
        if len(found) > 1 and context:
            around, inside = _found(self._text, _evened(context)), _found(_evened(context), wanted)
            found = [around[0] + inside[0]] if len(around) == len(inside) == 1 else found
        if len(found) != 1:
            times = "more than once, and the context does not tell where" if found else "nowhere"
            raise Skip(f"{short(words)} stands in the passage {times}")
        return Span(self._start + found[0], self._start + found[0] + len(wanted))


def _evened(text: str) -> str:
    """The text with a space for a line's end: a model that quotes across lines writes one, and no position changes."""
    return _BLANK.sub(" ", text)


def _found(text: str, wanted: str) -> list[int]:
    """The first two places where the words stand as words, and not within others."""
    return [at for _, at in zip(range(2), _places(text, wanted), strict=False)]


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        if not (_is_joined(text, at) or _is_joined(text, at + len(wanted))):
            yield at
        # From edge to edge: a letter that is quoted out of a million like it is not tried at each of them.
        edge = _EDGE.search(text, at + 1) if wanted[0].isalnum() else None
        at = text.find(wanted, edge.start() if edge else at + 1)


def _is_joined(text: str, edge: int) -> bool:
    """Whether a word goes on over this edge of what was found."""
    return 0 < edge < len(text) and text[edge - 1].isalnum() and text[edge].isalnum()


def short(words: str) -> str:
    """Quoted words, no longer than a line."""
    shown = " ".join(words[: _SHOWN + 1].split())
    return f"“{shown[:_SHOWN]}{'…' if len(words) > _SHOWN else ''}”"
