"""What was taken for one, and why."""

from dataclasses import dataclass

from crossread.model._judgement import Decision
from crossread.model._text import Passage


@dataclass(frozen=True, slots=True)
class Merge:
    """Two names taken for one thing, or two tellings for one event, with the rule that did it."""

    name: str
    other: str
    reason: str
    """"explicit: aka", "acronym in brackets", "transliteration", "decided by …"."""
    passages: tuple[Passage, ...] = ()

    @property
    def of_passages(self) -> str:
        """What a judgement calls it where it is passages, and not names, that are taken for one."""
        return " = ".join(one.address for one in self.passages)


@dataclass(frozen=True, slots=True)
class SameEvent:
    """Two places where one event may be told, and why; or that a person put together or took apart."""

    merge: Merge
    decision: Decision | None = None
