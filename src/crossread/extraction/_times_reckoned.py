"""A time as found, with what it comes to."""

from dataclasses import dataclass

from crossread.extraction._times_clock import Resolved
from crossread.extraction._times_finding import Found
from crossread.model import Moves, Span, TimeRole


@dataclass(frozen=True, slots=True)
class Reckoned:
    """One time with its value and what it dates."""

    found: Found
    value: Resolved
    role: TimeRole
    event: Span | None = None
    """Where the text dates the event from which it is counted, or in whose date's place it is put."""
    moves: Moves = ""
    """Whether something is moved to this date, or so much later or earlier."""
