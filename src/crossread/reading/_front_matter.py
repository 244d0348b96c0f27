"""The block of metadata that may stand before a text, between two lines of `---`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FENCE = "---"
LONGEST = 64
"""Lines after which an opening fence without a closing one is taken for a rule of the text."""


@dataclass(frozen=True, slots=True)
class Fronted:
    """A text without its front matter, and what the front matter says."""

    text: str
    head: Mapping[str, str] = field(default_factory=dict)


def split_front_matter(text: str) -> Fronted:
    """The text after the front matter; the whole text where there is none."""
    if not text.startswith(FENCE):
        return Fronted(text)
    position = _line_end(text, 0)
    head: dict[str, str] = {}
    if text[:position].strip() != FENCE:
        return Fronted(text)
    for _ in range(LONGEST):
        end = _line_end(text, position)
        line = text[position:end].strip()
        key, colon, value = line.partition(":")
        if line == FENCE and head:
            return Fronted(text[end:], head)
        if end == len(text) or (line and not (colon and key.replace("_", "").replace("-", "").isalnum())):
            break
        if line:
            head[key.strip().lower()] = value.strip()
        position = end
    return Fronted(text)


def _line_end(text: str, start: int) -> int:
    newline = text.find("\n", start)
    return len(text) if newline < 0 else newline + 1
