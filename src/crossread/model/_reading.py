"""What is read out of one document."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NewType

from crossread.model._attribution import Attribution, Certainty, Polarity
from crossread.model._text import Anchored, Block, Document, Gap, Run, Span

EntityId = NewType("EntityId", str)


class MentionForm(StrEnum):
    """By a name, by a description, or by a pronoun."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class EntityType(StrEnum):
    """What kind of thing a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    PLACE = "place"
    ARMED_GROUP = "armed group"
    OUTLET = "outlet"
    FACILITY = "facility"
    EVENT = "event"
    GROUP = "group"
    WEAPON = "weapon"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention(Anchored):
    """A place where something is named or described; `entity` is the id of the thing in this document."""

    form: MentionForm
    type: EntityType
    entity: EntityId


@dataclass(frozen=True, slots=True)
class StandIn:
    """A name of something else that stands for a thing, as a capital for its state, and why it may."""

    name: str
    reason: str
    is_people: bool = False
    """Whether it is a state's people, or what is theirs, and not its capital or seat of government."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that is named, with the other names that the text itself gives it."""

    id: EntityId
    name: str
    type: EntityType
    aliases: tuple[str, ...] = ()
    stand_ins: tuple[StandIn, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """What a figure covers: where, when, and by whose hand; empty where the text does not say."""

    place: str = ""
    period: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Figure(Anchored):
    """A number that counts or measures something: from `low` to `high`, open where that is `None`."""

    low: float | None
    high: float | None
    modifier: str
    """The words that loosen it, verbatim: "at least", "around", "dozens"."""
    unit: str
    """"count", "percent", "km", "USD" …"""
    counted: str
    """What is counted, in the text's words: "civilians", "Russian airstrikes"."""
    category: str = ""
    """The kind of thing counted: killed, injured, displaced, detained, missing, population …; empty where none."""
    scope: Scope = Scope()
    holder: str = ""
    """Who vouches for the number: a speaker, or the document's voice."""
    as_of: str = ""
    """Up to when was counted, or when it was said: EDTF."""
    population: str = ""
    """Who is counted: civilians, fighters, children, women, medics, journalists, police, aid workers; empty for people
    of any kind, and for things."""
    base: float | None = None
    """How many it is a part of, where the text says so: 90 for "a third of the 90 victims"."""
    replaced_by: Span | None = None
    """The count that took its place, where one sentence gives both: 19 for the 12 of "19, up from 12"."""


class TimeType(StrEnum):
    """How a time is given."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"
    RELATIVE = "relative"


class TimeRole(StrEnum):
    """What the time dates."""

    EVENT = "event"
    PUBLICATION = "publication"
    UTTERANCE = "utterance"
    DEADLINE = "deadline"


Moves = Literal["", "to", "later", "earlier"]


@dataclass(frozen=True, slots=True)
class Time(Anchored):
    """A time expression with its value: EDTF for dates, ISO 8601 for durations, empty where it stays open."""

    value: str
    type: TimeType
    role: TimeRole
    anchor: str = ""
    """What a relative time was resolved against: "published 2018-09-12"; empty for a full date."""
    event: Span | None = None
    """The passage that dates the event from which it is counted, "three days after the attack", or the date that
    something had which is moved."""
    moves: Moves = ""
    """That something is moved to this date ("put off to 10 June"), or so much later or earlier; else empty."""


@dataclass(frozen=True, slots=True)
class Event(Anchored):
    """Something that happens, at the word that says so."""

    kind: str
    """In one word: a verb in its plain form, or a noun of a deed that has none."""
    participants: tuple[EntityId, ...] = ()
    value: str = ""
    """When: EDTF, with "~" where only tense and the day of writing tell it; empty where nothing does."""
    anchor: str = ""
    """What `value` was reckoned from: that of the time expression, or the tense and the day of writing."""
    time: Span | None = None
    """The time expression that dates it."""
    certainty: Certainty = Certainty.CERTAIN
    polarity: Polarity = Polarity.POSITIVE
    holder: str = ""
    """In whose voice: a speaker, or the document's own."""


@dataclass(frozen=True, slots=True)
class EventOrder(Anchored):
    """Words that put one event before another: "after", "before"."""

    first: Span
    """The word of the earlier event."""
    then: Span
    """The word of the later event."""


@dataclass(frozen=True, slots=True)
class Citation(Anchored):
    """A work or body that the text refers to."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Label(Anchored):
    """What the document calls an entity or event at one place."""

    entity: EntityId
    label: str
    polarity: Literal["positive", "neutral", "negative"] = "neutral"
    quoted: bool = False
    so_called: bool = False
    holder: str = ""
    """In whose voice: a speaker, or the document's own."""
    tone: Literal["positive", "neutral", "negative", ""] = ""
    """In which light the sentence shows the one who is called so, as the reader answers it; empty where it does not."""
    tone_probability: float = 0.0


class RoleForm(StrEnum):
    """How a text gives somebody or something a role."""

    TITLE = "before the name"
    BESIDE = "set beside the name"
    STATED = "said in so many words"
    DESCRIPTION = "instead of the name"


@dataclass(frozen=True, slots=True)
class Role(Anchored):
    """An office, a calling, a kind of body or place that a text says somebody or something is; it takes no side."""

    entity: EntityId
    role: str
    """In the text's words, without article: "Norland's envoy to the Harbour Council"."""
    form: RoleForm
    holder: str = ""
    """In whose voice: a speaker, or the document's own."""
    former: bool = False
    """Whether it is said to be over: "the former mayor"."""


@dataclass(frozen=True, slots=True)
class Technique(Anchored):
    """A persuasion technique on a span."""

    technique: str
    """In words: "loaded language", "name calling or labelling"."""
    holder: str = ""
    """In whose voice: a speaker, or the document's own."""
    probability: float = 1.0


class StyleKind(StrEnum):
    """How words show where a voice stands to what it says."""

    BOOSTER = "booster"
    HEDGE = "hedge"
    DISTANCE = "distancing mark"
    SCARE_QUOTES = "scare quotes"


@dataclass(frozen=True, slots=True)
class StyleMark(Anchored):
    """Words that make a saying firmer or looser, or hold it at a distance."""

    kind: StyleKind
    holder: str
    """In whose voice: a speaker, or the document's own; of scare quotes, whoever sets them."""


@dataclass(frozen=True, slots=True)
class Forecast(Anchored):
    """A statement about a later time, with its due date where one is given."""

    holder: str
    due: str = ""
    """EDTF; empty where no date is given."""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Portrait(Anchored):
    """What a text says at one place of something that happens, or of a thing: what another text's words can match."""

    kind: Literal["event", "thing"]
    head: str
    """The lemma of its head word, by which forms of one word are the same; it need not be a word."""
    told: Span
    """From the first to the last word of it and of what has a part in it."""
    words: tuple[str, ...] = ()
    """The lemmas of its other words that carry content."""
    beside: tuple[str, ...] = ()
    """The lemmas of what has a part in it by the tree, and of what it is a part of."""
    shown: tuple[str, ...] = ()
    """The same as they stand in the text."""
    numbers: tuple[str, ...] = ()
    name: str = ""
    """The name that it goes by in its text; empty for what happens."""
    chain: int = -1
    """The first mention, in the text, of the same one as the reader answers it; -1 where it answers none."""
    is_pronoun: bool = False
    sentence: int = 0
    """Where its sentence begins."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read out of one document; every part stands at exact characters of its text."""

    document: Document
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Span, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[Time, ...] = ()
    citations: tuple[Citation, ...] = ()
    labels: tuple[Label, ...] = ()
    techniques: tuple[Technique, ...] = ()
    forecasts: tuple[Forecast, ...] = ()
    propositions: tuple[Span, ...] = ()
    """What the document says in its own voice: sentences or clauses of the body outside every attribution."""
    gaps: tuple[Gap, ...] = ()
    runs: tuple[Run, ...] = ()
    schema: Literal["crossread/reading/1"] = "crossread/reading/1"
    style_marks: tuple[StyleMark, ...] = ()
    events: tuple[Event, ...] = ()
    """What happens to or through somebody or something named, or is dated or put in order."""
    event_orders: tuple[EventOrder, ...] = ()
    roles: tuple[Role, ...] = ()
    portraits: tuple[Portrait, ...] = ()
    """What is said of each of the events, so that other texts' words can be set beside it."""

    def __repr__(self) -> str:
        """The document's head and how much was read out of it."""
        return (
            f"<Reading of {self.document!r}: {len(self.attributions)} attributions, {len(self.figures)} figures, "
            f"{len(self.times)} times, {len(self.entities)} entities, {len(self.gaps)} gaps>"
        )

    @property
    def is_read(self) -> bool:
        """Whether the text was in a language that is read."""
        return bool(self.sentences)
