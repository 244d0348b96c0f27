"""What people decided, kept beside what the machine proposed."""

from collections.abc import Iterable
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
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one person decided about one proposal, when and why; appended, never overwritten."""

    subject: Subject
    target: str
    """The id of the relation, merge ("name = other"), attribution or forecast; of a place, its name."""
    decision: Decision
    by: str
    at: str
    """UTC, ISO 8601."""
    why: str = ""
    value: str = ""
    """What it should be instead: the right speaker, the relation's type, the forecast's state, a listed place."""
    passage: str = ""
    """The address of the passage that shows it, for a forecast's state."""
    due: str = ""
    """When a forecast that was moved is due now (EDTF)."""


def standing(judgements: Iterable[Judgement], subject: Subject) -> dict[str, Judgement]:
    """The last decision on each proposal of one kind that nobody has undone."""
    return {target: left[-1] for target, left in _left(judgements, subject).items() if left}


def can_undo(judgements: Iterable[Judgement], undo: Judgement) -> bool:
    """Whether whoever takes back a decision has one that stands on the same proposal."""
    left = _left(judgements, undo.subject).get(undo.target, [])
    return _last_of(undo.by, left) is not None


def _left(judgements: Iterable[Judgement], subject: Subject) -> dict[str, list[Judgement]]:
    decided: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        if judgement.subject is not subject:
            continue
        earlier = decided.setdefault(judgement.target, [])
        if judgement.decision is not Decision.UNDO:
            earlier.append(judgement)
        elif (own := _last_of(judgement.by, earlier)) is not None:
            del earlier[own]
    return decided


def _last_of(person: str, judgements: list[Judgement]) -> int | None:
    """Where a person's last decision stands: one undoes one's own, and never a colleague's."""
    return next((at for at in reversed(range(len(judgements))) if judgements[at].by == person), None)
