"""What happened, as the accounts of one matter tell it: each event once, in order, and where their orders clash."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from crossread.model._attribution import Certainty, Polarity
from crossread.model._merges import Merge
from crossread.model._reading import EntityId
from crossread.model._text import DocumentId, Passage

EventId = NewType("EventId", str)


@dataclass(frozen=True, slots=True)
class EventTelling:
    """One place where an account says that an event happens."""

    document: DocumentId
    start: int
    end: int
    value: str = ""
    """When, by this place alone: EDTF."""
    anchor: str = ""
    time: Passage | None = None
    """The time expression that dates it here; nothing where only tense and the day of writing do."""
    holder: str = ""
    certainty: Certainty = Certainty.CERTAIN
    polarity: Polarity = Polarity.POSITIVE

    @property
    def passage(self) -> Passage:
        """The word that says so."""
        return Passage(self.document, self.start, self.end)


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """Something that happens, with every place where an account tells of it."""

    id: EventId
    kind: str
    """In one word: "explode", "announce"."""
    participants: tuple[EntityId, ...]
    """Things of the case that take part by any of its tellings."""
    value: str
    """When: the narrowest time that an expression gives, else what tense and the days of writing allow; EDTF."""
    anchor: str
    """What `value` was reckoned from."""
    tellings: tuple[EventTelling, ...]
    is_shown: bool = True
    """Whether it stands in a timeline: told by several accounts, or dated in words."""
    merges: tuple[Merge, ...] = ()
    """Which tellings were taken for one, and why; a judgement names the two passages of one."""

    @property
    def documents(self) -> tuple[DocumentId, ...]:
        """The accounts that tell of it, each once."""
        return tuple(dict.fromkeys(one.document for one in self.tellings))


class ClashKind(StrEnum):
    """In what two accounts of one event go against each other."""

    TIME = "time"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Clash:
    """Two accounts that put one event at times that exclude each other, or two events in opposite order."""

    kind: ClashKind
    events: tuple[EventId, ...]
    a: Passage
    b: Passage
    reason: str
    """In words: "2031-05-02 against 2031-05-04"."""


@dataclass(frozen=True, slots=True)
class NotYetTold:
    """An account that is left out because it was published after the day as of which the case is shown."""

    document: DocumentId
    name: str
    published: str
    """EDTF; empty where it is not known, so that nothing shows that it had been told."""
    statements: int
    """What it says."""
