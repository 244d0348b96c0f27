"""What is found in a source, before it becomes a document."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crossread.model import BlockKind
from crossread.reading._lines import Line, line_at


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading or entry of a page, and its kind where the mark-up tells it."""

    text: str
    kind: BlockKind | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What stands in a page or PDF: its pieces in order, what its head says, and remarks on what is missing."""

    pieces: tuple[Piece, ...] = ()
    head: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    failure: str = ""
    """Why nothing could be read, if so."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text with its lines and what its source says of it."""

    text: str
    lines: tuple[Line, ...]
    head: Mapping[str, str] = field(default_factory=dict)
    encoding: str = "utf-8"
    media_type: str = "text/plain"
    remarks: tuple[str, ...] = ()


def joined(page: Page, *, media_type: str, encoding: str = "utf-8", remarks: tuple[str, ...] = ()) -> Parsed:
    """The pieces of a page as one text, a blank line between any two."""
    text, lines, position = BREAK.join(piece.text for piece in page.pieces), [], 0
    for piece in page.pieces:
        lines.append(line_at(text, position, position + len(piece.text), 1, piece.kind))
        position += len(piece.text) + len(BREAK)
    found = tuple(line for line in lines if line)
    return Parsed(text, found, page.head, encoding, media_type, (*remarks, *page.remarks))


BREAK = "\n\n"
