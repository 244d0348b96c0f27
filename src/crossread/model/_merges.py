"""What was taken for one, and why."""

from dataclasses import dataclass
from typing import Literal

from crossread.model._judgement import Decision
from crossread.model._reading import EntityId, EntityType
from crossread.model._text import DocumentId, Passage


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


@dataclass(frozen=True, slots=True)
class CaseEntity:
    """One thing across all documents, with every name it goes by and why these are held to be one."""

    id: EntityId
    name: str
    type: EntityType
    aliases: tuple[str, ...] = ()
    mentions: tuple[Passage, ...] = ()
    merges: tuple[Merge, ...] = ()
    members: tuple[tuple[DocumentId, EntityId], ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Documents or passages that go back to one text."""

    documents: tuple[DocumentId, ...]
    passages: tuple[Passage, ...]
    kind: Literal["same text", "wire copy", "shared passage"]
    shared: float = 0.0
    """Share of the shorter text that stands in the other."""
