"""How the accounts of one matter stand to each other."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NewType

from crossread.model._attribution import AttributionId, Certainty, Polarity
from crossread.model._forecasts import CaseForecast
from crossread.model._merges import CaseEntity, Origin, SameEvent
from crossread.model._places import CasePlace
from crossread.model._reading import EntityId, Figure, Label, Role, TimeRole
from crossread.model._text import Document, DocumentId, Gap, Passage, Run, Span
from crossread.model._timeline import CaseEvent, Clash, NotYetTold
from crossread.model._versions import Revision

ClaimId = NewType("ClaimId", str)
StatementId = NewType("StatementId", str)

_ARTICLES = frozenset({"a", "an", "the", "this", "that", "these", "those"})


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


class RowStanding(StrEnum):
    """What a row adds to its ledger: each source counts once, with its last figure."""

    COUNTED = "counted"
    REPEATED = "repeated"
    """Its source gives the same number elsewhere, where it is counted."""
    SUPERSEDED = "superseded"
    """Its source has a later count, or it is called a former one."""
    PART = "part"
    """It is a part of a total, and no total."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow(Figure):
    """One figure with the document that gives it."""

    document: DocumentId
    chain: tuple[str, ...] = ()
    published: str = ""
    standing: RowStanding = RowStanding.COUNTED
    concedes: bool = False
    """Whether those who vouch for it count their own losses."""


class Agreement(StrEnum):
    """How the figures for one subject stand to each other."""

    SAME = "same"
    OVERLAP = "overlap"
    DISAGREE = "disagree"
    UPDATED = "updated"
    """They differ, and those of later days are higher."""
    DIFFERENT_SCOPE = "different_scope"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Ledger:
    """All figures that the accounts give for one subject, a row for each source.

    From `low` to `high` reach the last figures of independent sources, each counted once, in the scope that most of
    them speak of; open where that is `None`.
    """

    subject: str
    rows: tuple[LedgerRow, ...]
    agreement: Agreement
    low: float | None = None
    high: float | None = None
    sources: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelUse(Label):
    """One use of a label, a description or a name with its document."""

    document: DocumentId
    is_name: bool = False
    """Whether it only names: a name calls nobody anything."""

    @property
    def word(self) -> str:
        """The label as it is counted: "The regime", "the regime" and "regime" are one word."""
        first, _, rest = self.label.casefold().partition(" ")
        return rest if rest and first in _ARTICLES else self.label.casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleUse(Role):
    """One place where an account gives something a role."""

    document: DocumentId
    published: str = ""


@dataclass(frozen=True, slots=True)
class CaseRole:
    """One role of one thing, with everybody who gives it: "minister" counts with "foreign minister"."""

    entity: EntityId
    role: str
    """In the fullest words that are used for it."""
    uses: tuple[RoleUse, ...]
    """The earliest published first."""


@dataclass(frozen=True, slots=True)
class Habit:
    """A word that one account uses for a thing in its own voice, and how telling that is beside the others."""

    document: DocumentId
    label: str
    times: int
    of: int
    """How often the account calls the thing anything."""
    elsewhere: int
    """How often the other accounts use the word for it."""
    of_elsewhere: int
    score: float
    """Log-odds with an informative prior, in standard deviations: it sorts, and is no probability."""
    is_coloured: bool = False
    """Whether the word takes sides, so that an office or a kinship does not come before "regime"."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What each account calls one thing."""

    entity: EntityId
    uses: tuple[LabelUse, ...]
    habits: tuple[Habit, ...] = ()
    """Words by which an account parts from the others: those that take sides first, then by how telling they are.

    Never what was said once.
    """
    kind: tuple[EntityId, ...] = ()
    """Further things of the same kind that no account tells apart by a name, where their words are taken together."""


@dataclass(frozen=True, slots=True)
class StyleCount:
    """How often one account uses a technique, or marks of one kind, in its own voice or in those that it quotes."""

    document: DocumentId
    name: str
    is_technique: bool
    own_voice: bool
    passages: tuple[Passage, ...]
    words: int
    """Words of the account in such a voice: what the rate is out of."""
    rate: float
    """Per 1,000 words."""
    low: float
    high: float
    """Ends of the 95 % interval of the rate (Wilson)."""


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
