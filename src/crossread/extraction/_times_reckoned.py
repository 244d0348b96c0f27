"""A time as found, with what it comes to."""

from dataclasses import dataclass

from crossread.extraction._times_clock import Resolved
from crossread.extraction._times_finding import Found
from crossread.model import Span, TimeRole


@dataclass(frozen=True, slots=True)
class Reckoned:
    """One time with its value and what it dates."""

    found: Found
    value: Resolved
    role: TimeRole
    event: Span | None = None
    """Where the text dates the event from which it is counted."""
