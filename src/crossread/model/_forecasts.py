"""What was foretold in a case, what people found of it, and what may bear on it."""

from dataclasses import dataclass
from typing import Literal

from crossread.model._text import DocumentId, Passage


@dataclass(frozen=True, slots=True)
class Bearing:
    """A later passage that may bear on a forecast: proposed, for a person to read; it concludes nothing."""

    passage: Passage
    score: float
    reason: str
    """In words: "published 3 days later; also names the Harbour Board; “reopen”"."""
    moves_to: str = ""
    """When the forecast would be due by this passage, which puts something off or brings it forward (EDTF)."""


@dataclass(frozen=True, slots=True)
class CaseForecast:
    """Something foretold, by whom, and due when."""

    document: DocumentId
    start: int
    end: int
    holder: str
    due: str = ""
    condition: str = ""
    state: Literal["open", "met", "missed", "moved", "untestable"] = "open"
    """Set by a person's hand only."""
    passage: Passage | None = None
    """The passage that the person gave as the reason."""
    decided_by: str = ""
    """Who set the state; empty while it is open."""
    why: str = ""
    moved_to: str = ""
    """When it is due now, if it was moved (EDTF)."""
    bearing: tuple[Bearing, ...] = ()
    """Passages of later accounts that may bear on it, the likeliest first: proposals."""

    @property
    def id(self) -> str:
        """By where it stands, so that a judgement finds it again."""
        return f"{self.document}:{self.start}-{self.end}"
