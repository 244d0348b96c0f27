"""How the accounts of one matter stand to each other."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NewType

from crossread.model._attribution import AttributionId, Certainty, Polarity
from crossread.model._forecasts import CaseForecast
from crossread.model._ledger import Ledger
from crossread.model._merges import CaseEntity, Origin, SameEvent
from crossread.model._places import CasePlace
from crossread.model._reading import TimeRole
from crossread.model._text import Document, DocumentId, Gap, Passage, Run, Span
from crossread.model._timeline import CaseEvent, Clash, NotYetTold
from crossread.model._versions import Revision
from crossread.model._wording import CaseRole, StyleCount, Wording

ClaimId = NewType("ClaimId", str)
StatementId = NewType("StatementId", str)


@dataclass(frozen=True, slots=True)
class Statement:
    """What one document says once: the content of an attribution, or a proposition in its own voice."""

    id: StatementId
    document: DocumentId
    spans: tuple[Span, ...]
    words: str
    holder: str
    """Who is shown to say it: the last link of the chain, or the document's voice."""
    own_voice: bool
    certainty: Certainty = Certainty.CERTAIN
    polarity: Polarity = Polarity.POSITIVE
    attribution: AttributionId | None = None
    is_fragment: bool = False
    """Whether it is too short to be a claim of its own: a word or two in quotation marks, a bare noun."""

    @property
    def passage(self) -> Passage:
        """From its first to its last character."""
        return Passage(self.document, self.spans[0].start, self.spans[-1].end)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Each piece of it."""
        return tuple(Passage(self.document, *span) for span in self.spans)


@dataclass(frozen=True, slots=True)
class StatementGroup:
    """Statements that say, or deny, one thing, before it is known how the documents stand to it."""

    id: ClaimId
    statements: tuple[Statement, ...]
    reason: str
    """Why they were put together: shared words, likeness, shared names."""


class Stand(StrEnum):
    """How one document stands to one claim."""

    ASSERTS = "asserts"
    REPORTS = "reports"
    DOUBTS = "doubts"
    REJECTS = "rejects"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class StatementRef:
    """Where a document states a claim, and in which attribution, if in one."""

    document: DocumentId
    start: int
    end: int
    attribution: AttributionId | None
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """How one document stands to one claim, and where it says so; a silent one names what it was searched in."""

    document: DocumentId
    position: Stand
    statements: tuple[StatementRef, ...] = ()
    searched: int = 0
    """Number of sentences in which nothing was found, for a silent position."""
    nearest: tuple[Passage, ...] = ()
    """For a silent position: the passages that came closest."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What statements of several documents have in common: asserted by some, denied by others."""

    id: ClaimId
    wording: Passage
    positions: tuple[Position, ...]
    reason: str = ""
    """Why its statements were put together."""


class RelationType(StrEnum):
    """How one statement stands to another."""

    SAME = "same"
    ENTAILS = "entails"
    CONTRADICTS = "contradicts"
    QUALIFIES = "qualifies"
    UPDATES = "updates"
    DIFFERENT_SCOPE = "different_scope"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Relation:
    """How statement `a` stands to statement `b`, and the passages that this rests on."""

    a: Passage
    b: Passage
    type: RelationType
    basis: tuple[Passage, ...]
    score: float
    by: str
    """What decided: the rule's name and version, or a person's name."""
    reason: str = ""
    """In words: "58 against at least 70 killed"."""

    @property
    def id(self) -> str:
        """By what it compares, so that a judgement finds it again."""
        return f"{self.a.document}:{self.a.start}-{self.a.end}~{self.b.document}:{self.b.start}-{self.b.end}"


@dataclass(frozen=True, slots=True)
class Alike:
    """Two statements of different documents that are among the closest to each other, from 0 to 1."""

    a: StatementId
    b: StatementId
    likeness: float


@dataclass(frozen=True, slots=True)
class Echo:
    """A statement of another document that is among the closest to what one document foretells."""

    forecast: Passage
    about: Passage
    """The stretch that says what it is about: with its condition, and what a pronoun points back to."""
    statement: StatementId
    likeness: float


@dataclass(frozen=True, slots=True)
class Linked:
    """What readings of several documents have in common: the same things, the same sayings, the same origins."""

    entities: tuple[CaseEntity, ...]
    statements: tuple[Statement, ...]
    groups: tuple[StatementGroup, ...]
    origins: tuple[Origin, ...]
    alike: tuple[Alike, ...] = ()
    echoes: tuple[Echo, ...] = ()
    places: tuple[CasePlace, ...] = ()
    same_events: tuple[SameEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A time that the accounts name, with every passage that names it."""

    value: str
    role: TimeRole
    spans: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class SourceUse:
    """One source that an account leans on, and where."""

    name: str
    kind: Literal["named", "anonymous", "institutional", "outlet", "unspecified"]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class SourceProfile:
    """Whom one account leans on, and how much of it is its own voice."""

    document: DocumentId
    sources: tuple[SourceUse, ...]
    attributed: int
    """Statements in other people's voices."""
    own_voice: int
    """Statements in its own voice."""
    cited_outlets: tuple[SourceUse, ...] = ()


@dataclass(frozen=True, slots=True)
class OneSided:
    """A claim that only some accounts could tell and one tells."""

    claim: ClaimId
    told_by: tuple[DocumentId, ...]
    of: int
    """Accounts that could be read."""
    older: tuple[DocumentId, ...] = ()
    """Accounts published before what is told."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The contest laid open: how the accounts of one matter stand to each other. No verdict."""

    documents: tuple[Document, ...]
    entities: tuple[CaseEntity, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    relations: tuple[Relation, ...] = ()
    ledger: tuple[Ledger, ...] = ()
    labels: tuple[Wording, ...] = ()
    origins: tuple[Origin, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    forecasts: tuple[CaseForecast, ...] = ()
    sources: tuple[SourceProfile, ...] = ()
    one_sided: tuple[OneSided, ...] = ()
    gaps: tuple[Gap, ...] = ()
    runs: tuple[Run, ...] = ()
    schema: Literal["crossread/comparison/1"] = "crossread/comparison/1"
    earlier: tuple[Document, ...] = ()
    """Older captures of the same addresses: compared with the newer ones only, and counted nowhere."""
    revisions: tuple[Revision, ...] = ()
    styles: tuple[StyleCount, ...] = ()
    events: tuple[CaseEvent, ...] = ()
    """What happened, in order; what is not dated stands last."""
    clashes: tuple[Clash, ...] = ()
    """Where accounts exclude each other in when, or in which order, things happened."""
    as_of: str = ""
    """The last day of which accounts are heard; empty where all are."""
    not_yet_told: tuple[NotYetTold, ...] = ()
    """Accounts that are later than that day."""
    roles: tuple[CaseRole, ...] = ()
    places: tuple[CasePlace, ...] = ()

    def __repr__(self) -> str:
        """How many of what was found."""
        return (
            f"<Comparison of {len(self.documents)} documents: {len(self.claims)} claims, "
            f"{len(self.relations)} relations, {len(self.ledger)} ledgers, {len(self.gaps)} gaps>"
        )
