"""What became of a text between two captures of one address."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from crossread.model._text import DocumentId, Passage, Span


class Fate(StrEnum):
    """What became of something from one version of a text to the next."""

    KEPT = "kept"
    APPEARED = "appeared"
    VANISHED = "vanished"
    SOFTENED = "softened"
    FIRMED = "firmed"
    REVERSED = "reversed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of text that two versions do not share; on the side where it does not stand, the place where it would.

    `removed` and `added` are the words that differ in a reworded sentence.
    """

    kind: Literal["added", "taken out", "reworded", "moved"]
    before: Passage
    after: Passage
    removed: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one claim, attribution, figure or judgement; a judgement that vanished has lost its words."""

    kind: Literal["claim", "attribution", "figure", "judgement"]
    fate: Fate
    before: tuple[Passage, ...] = ()
    """Where the older version has it; empty if it appeared."""
    after: tuple[Passage, ...] = ()
    """Where the newer version has it; empty if it vanished."""
    reason: str = ""
    """In words: "“may” was put in", "“at least 12” → “about 12”"."""
    claim: str = ""
    """Id of the claim of the comparison that it belongs to, where there is one."""


@dataclass(frozen=True, slots=True)
class Revision:
    """Two captures of one address, one after the other, and what changed from the older to the newer."""

    address: str
    older: DocumentId
    newer: DocumentId
    kept: float
    """Share of the words of the shorter that stand in the other."""
    edits: tuple[Edit, ...] = ()
    changes: tuple[Change, ...] = ()
