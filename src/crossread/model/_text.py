"""Text, and pointers into it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, NewType

DocumentId = NewType("DocumentId", str)


class Span(NamedTuple):
    """Characters `start` up to, not including, `end` of one document's text.

    Positions count Unicode code points. A span belongs to the document of the reading that holds it.
    """

    start: int
    end: int


def united(spans: Iterable[Span]) -> list[Span]:
    """The spans with those that touch made one, in the order of the text."""
    whole: list[Span] = []
    for span in sorted(spans):
        if whole and span.start <= whole[-1].end:
            whole[-1] = Span(whole[-1].start, max(whole[-1].end, span.end))
        else:
            whole.append(span)
    return whole


@dataclass(frozen=True, slots=True)
class Anchored:
    """Something that stands at one place of a document's text."""

    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of a named document: what travels between documents."""

    document: DocumentId
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands in its document."""
        return Span(self.start, self.end)

    @property
    def address(self) -> str:
        """The same in one word: "d1a2b3:120-164"."""
        return f"{self.document}:{self.start}-{self.end}"

    def meets(self, other: "Passage") -> bool:
        """Whether both share a character."""
        return self.document == other.document and self.start < other.end and other.start < self.end


def passage_named(address: str) -> Passage | None:
    """The passage that an address names; nothing for what is no address."""
    document, _, span = address.rpartition(":")
    start, _, end = span.partition("-")
    return Passage(DocumentId(document), int(start), int(end)) if start.isdecimal() and end.isdecimal() else None


@dataclass(frozen=True, slots=True)
class Document:
    """One text as captured, never altered, and what its head says of it."""

    id: DocumentId
    name: str
    sha256: str
    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    """EDTF; empty where the source does not say."""
    language: str = ""
    """ISO 639-1; empty where it could not be told."""
    url: str = ""
    encoding: str = ""
    media_type: str = "text/plain"
    event_date: str = ""
    place: str = ""
    captured: str = ""
    """When it was taken from its address (EDTF); empty where the source does not say."""

    def __getitem__(self, span: Span) -> str:
        """The words that the span points at."""
        if not 0 <= span.start <= span.end <= len(self.text):
            raise IndexError(f"{self.name!r} has {len(self.text)} characters; there is no {tuple(span)!r}")
        return self.text[span.start : span.end]

    def __repr__(self) -> str:
        """Its head, without the text."""
        return f"<Document {self.name!r}, {self.voice}, {self.published or 'undated'}, {len(self.text)} characters>"

    def passage(self, span: Span) -> Passage:
        """The span with the document's name on it."""
        return Passage(self.id, span.start, span.end)

    @property
    def voice(self) -> str:
        """Whose text it is: the outlet, or else "the author"."""
        return self.outlet or "the author"


class BlockKind(StrEnum):
    """What a stretch of a page is there for."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    CAPTION = "caption"
    HEADING = "heading"
    BODY = "body"
    FURNITURE = "furniture"
    ADDENDUM = "addendum"


@dataclass(frozen=True, slots=True)
class Block(Anchored):
    """A stretch of a document of one kind."""

    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that could not be read, placed or decided, and why. Shown, never hidden."""

    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class Capture:
    """One source as it was taken in: the document, its blocks, the raw bytes and what is missing."""

    document: Document
    blocks: tuple[Block, ...]
    raw: bytes
    gaps: tuple[Gap, ...] = ()

    def __repr__(self) -> str:
        """The document's head and what the capture holds."""
        return (
            f"<Capture of {self.document!r}: {len(self.blocks)} blocks, {len(self.raw)} bytes, {len(self.gaps)} gaps>"
        )


@dataclass(frozen=True, slots=True)
class Run:
    """Which component, in which version and with which weights, produced something."""

    component: str
    version: str
    weights: str = ""
