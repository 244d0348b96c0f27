"""What people decided, kept beside what the machine proposed."""

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """What a person said to a proposal."""

    ACCEPT = "accept"
    REJECT = "reject"
    UNSURE = "unsure"
    UNDO = "undo"


class Subject(StrEnum):
    """What kind of proposal was judged."""

    RELATION = "relation"
    MERGE = "merge"
    SPEAKER = "speaker"
    FORECAST = "forecast"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one person decided about one proposal, when and why; appended, never overwritten."""

    subject: Subject
    target: str
    """The id of the relation, merge ("name = other"), attribution or forecast."""
    decision: Decision
    by: str
    at: str
    """UTC, ISO 8601."""
    why: str = ""
    value: str = ""
    """What it should be instead: the right speaker, the relation's type, the forecast's state."""
