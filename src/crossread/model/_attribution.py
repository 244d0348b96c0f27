"""Who is shown to say something, on whose word, and how surely."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from crossread.model._text import Span

AttributionId = NewType("AttributionId", str)


class Manner(StrEnum):
    """How much of the content stands in quotation marks: all, some or nothing of it."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Act(StrEnum):
    """What the cue word says that the speaker does."""

    SAY = "say"
    CLAIM = "claim"
    FIND = "find"
    BELIEVE = "believe"
    ACCUSE = "accuse"
    WARN = "warn"
    PREDICT = "predict"
    DENY = "deny"
    PROMISE = "promise"
    DEMAND = "demand"
    OTHER = "other"


class Certainty(StrEnum):
    """How firmly somebody is shown to hold a content."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


class Polarity(StrEnum):
    """Whether a content is held to be so, or held not to be so."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class ReporterStance(StrEnum):
    """Where the document's own voice stands to what it reports."""

    ENDORSES = "endorses"
    NEUTRAL = "neutral"
    DOUBTS = "doubts"
    REJECTS = "rejects"


class EvidenceKind(StrEnum):
    """What a content is said to rest on."""

    NONE_GIVEN = "none given"
    NAMED_OFFICIAL = "named official"
    ANONYMOUS_OFFICIAL = "anonymous official"
    NAMED_PERSON = "named person"
    RESIDENTS = "residents"
    FIRST_HAND = "first-hand"
    UN_OR_COURT = "UN or court"
    NGO = "NGO"
    THINK_TANK = "think tank"
    MEDIA = "media"
    INTELLIGENCE = "intelligence"
    IMAGES = "images"
    DOCUMENT = "document or cited article"


@dataclass(frozen=True, slots=True)
class Stance:
    """How one holder of the chain stands to the content."""

    holder: str
    certainty: Certainty
    polarity: Polarity


@dataclass(frozen=True, slots=True)
class Reporter:
    """The document's own distance to what it reports, with the word that shows it."""

    stance: ReporterStance = ReporterStance.NEUTRAL
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the content is said to rest on, with the words that say so."""

    kind: EvidenceKind = EvidenceKind.NONE_GIVEN
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """A content that a document hands on as somebody's: source, cue and content.

    Each may be missing or in several pieces. `chain` runs from the document's voice to the origin; `parent` is the
    attribution inside whose content this one stands.
    """

    id: AttributionId
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: str
    """Resolved name; empty where the text leaves it open."""
    chain: tuple[str, ...]
    manner: Manner = Manner.INDIRECT
    act: Act = Act.SAY
    stances: tuple[Stance, ...] = ()
    reporter: Reporter = Reporter()
    evidence: Evidence = Evidence()
    parent: AttributionId | None = None
    channel: str = ""
    """Through what it was said: "TASS", "joint press conference", "Telegram"."""
    said_at: str = ""
    """EDTF; empty where the text does not say."""
    probability: float = 1.0
    decided_by: str = ""
    """Who put the speaker right; empty where it is the machine's proposal."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """All pieces in the order of the text."""
        return tuple(sorted((*self.source, *self.cue, *self.content)))
