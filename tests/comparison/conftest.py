"""Accounts made by hand: whatever is said, counted, named or dated is found by its words in the text."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from crossread.comparison._accounts import Account, accounts_of
from crossread.comparison._candidates import Pair
from crossread.comparison._contents import Content, contents_of
from crossread.comparison._finding import Grounds
from crossread.comparison._lexicon import Lexicon, load
from crossread.model import (
    Act,
    Alike,
    Attribution,
    AttributionId,
    Block,
    BlockKind,
    CaseEntity,
    Certainty,
    Citation,
    ClaimId,
    Document,
    DocumentId,
    Echo,
    Entity,
    EntityId,
    EntityType,
    Event,
    EventOrder,
    Evidence,
    EvidenceKind,
    Figure,
    Forecast,
    Gap,
    Label,
    Linked,
    Mention,
    MentionForm,
    Origin,
    Passage,
    Polarity,
    Portrait,
    Reading,
    Reporter,
    ReporterStance,
    Role,
    RoleForm,
    Span,
    Stance,
    Statement,
    StatementGroup,
    StatementId,
    Time,
    TimeRole,
    TimeType,
    digest,
)
from crossread.testing import document


@dataclass
class Teller:
    """One account while it is being written down."""

    document: Document
    attributions: list[Attribution] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    forecasts: list[Forecast] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    orders: list[EventOrder] = field(default_factory=list)
    portraits: list[Portrait] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)

    def at(self, words: str, nth: int = 0) -> Span:
        """Where the words stand for the nth time."""
        start = -1
        for _ in range(nth + 1):
            start = self.document.text.index(words, start + 1)
        return Span(start, start + len(words))

    def says(self, words: str, *, polarity: Polarity = Polarity.POSITIVE, is_fragment: bool = False) -> Statement:
        """A statement in the account's own voice."""
        said = replace(self._state(words, self.document.voice, None, polarity), is_fragment=is_fragment)
        self.statements[-1] = said
        return said

    def hands_on(
        self, words: str, by: str, *, cue: str = "", source: str = "", via: Sequence[str] = (), **held: Any
    ) -> Statement:
        """A statement in somebody else's voice; `held` says how: stance (`shown` by which words), polarity …"""
        content = self.at(words)
        certainty, polarity = held.get("certainty", Certainty.CERTAIN), held.get("polarity", Polarity.POSITIVE)
        attribution = Attribution(
            AttributionId(digest(self.document.id, *content, by)),
            source=(self.at(source),) if source else (),
            cue=(self.at(cue),) if cue else (),
            content=(content,),
            speaker=by,
            chain=(self.document.voice, *via, by),
            act=held.get("act", Act.SAY),
            stances=(Stance(by, certainty, polarity),),
            reporter=Reporter(
                held.get("stance", ReporterStance.NEUTRAL), self.at(held["shown"]) if "shown" in held else None
            ),
            evidence=Evidence(held.get("evidence", EvidenceKind.NONE_GIVEN)),
        )
        self.attributions.append(attribution)
        return self._state(words, by, attribution.id, polarity, certainty)

    def _state(
        self,
        words: str,
        holder: str,
        attribution: AttributionId | None,
        polarity: Polarity,
        certainty: Certainty = Certainty.CERTAIN,
    ) -> Statement:
        span = self.at(words)
        statement = Statement(
            StatementId(digest(self.document.id, *span, holder)),
            self.document.id,
            (span,),
            words,
            holder,
            attribution is None,
            certainty,
            polarity,
            attribution,
        )
        self.statements.append(statement)
        return statement

    def names(self, words: str, entity: str, type_: EntityType = EntityType.OTHER, nth: int = 0) -> None:
        """A mention by name."""
        self.mentions.append(Mention(*self.at(words, nth), MentionForm.NAME, type_, EntityId(entity)))

    def counts(self, words: str, low: float | None, high: float | None, **about: Any) -> Figure:
        """A figure, of people killed where nothing else is said about it."""
        plain = {"modifier": "", "unit": "count", "counted": "people", "category": "killed"}
        figure = Figure(*self.at(words), low, high, **{**plain, **about})
        self.figures.append(figure)
        return figure

    def dates(self, words: str, value: str, role: TimeRole = TimeRole.EVENT, type_: TimeType = TimeType.DATE) -> None:
        """A time expression."""
        self.times.append(Time(*self.at(words), value, type_, role))

    def happens(self, words: str, kind: str, who: Sequence[str] = (), *, value: str = "", **held: Any) -> Event:
        """An event at a word; `by` are the words of the time that dates it, `nth` which of these words it is."""
        time = self.at(held["by"]) if "by" in held else None
        event = Event(
            *self.at(words, held.get("nth", 0)),
            kind,
            tuple(map(EntityId, who)),
            value,
            held.get("anchor", ""),
            time,
            held.get("certainty", Certainty.CERTAIN),
            held.get("polarity", Polarity.POSITIVE),
            held.get("holder", self.document.voice),
        )
        self.events.append(event)
        return event

    def sets_beside(self, event: Event, *words: str) -> None:
        """Words that have a part in an event."""
        place = (event.start, event.end)
        self.portraits.append(Portrait(*place, "event", event.kind, event.span, beside=words, shown=words))

    def orders_events(self, word: str, first: str, then: str) -> None:
        """A word that puts one event before another."""
        self.orders.append(EventOrder(*self.at(word), self.at(first), self.at(then)))

    def calls(self, words: str, entity: str, *, nth: int = 0, holder: str = "", quoted: bool = False) -> None:
        """A label."""
        self.labels.append(Label(*self.at(words, nth), EntityId(entity), words, "negative", quoted, holder=holder))

    def has_role(self, words: str, entity: str, **held: Any) -> None:
        """An office or a calling that the account says somebody has, in these words."""
        self.roles.append(Role(*self.at(words), EntityId(entity), words, RoleForm.BESIDE, **held))

    def marks_furniture(self, words: str) -> None:
        """A stretch of page furniture."""
        self.blocks.append(Block(*self.at(words), BlockKind.FURNITURE))

    @property
    def reading(self) -> Reading:
        """What was written down so far."""
        text, start, sentences = self.document.text, 0, []
        for part in text.split(". "):
            sentences.append(Span(start, min(start + len(part) + 1, len(text))))
            start += len(part) + 2
        types = {mention.entity: mention.type for mention in self.mentions}
        return Reading(
            self.document,
            blocks=tuple(self.blocks),
            sentences=tuple(sentences) if text else (),
            attributions=tuple(self.attributions),
            mentions=tuple(self.mentions),
            entities=tuple(Entity(entity, str(entity), type_) for entity, type_ in types.items()),
            figures=tuple(self.figures),
            times=tuple(self.times),
            citations=tuple(self.citations),
            labels=tuple(self.labels),
            forecasts=tuple(self.forecasts),
            gaps=tuple(self.gaps),
            events=tuple(self.events),
            event_orders=tuple(self.orders),
            portraits=tuple(self.portraits),
            roles=tuple(self.roles),
        )


def _entities(tellers: Sequence[Teller]) -> tuple[CaseEntity, ...]:
    mentions: dict[EntityId, list[Passage]] = defaultdict(list)
    members: dict[EntityId, dict[tuple[DocumentId, EntityId], None]] = defaultdict(dict)
    types: dict[EntityId, EntityType] = {}
    for teller in tellers:
        for mention in teller.mentions:
            mentions[mention.entity].append(teller.document.passage(mention.span))
            members[mention.entity][teller.document.id, mention.entity] = None
            types.setdefault(mention.entity, mention.type)
        for event in teller.events:
            for who in event.participants:
                members[who][teller.document.id, who] = None
                types.setdefault(who, EntityType.OTHER)
        for label in teller.labels:
            members[label.entity][teller.document.id, label.entity] = None
            types.setdefault(label.entity, EntityType.OTHER)
    return tuple(
        CaseEntity(entity, str(entity), type_, (), tuple(mentions[entity]), (), tuple(members[entity]))
        for entity, type_ in types.items()
    )


@dataclass
class Case:
    """Accounts that were put side by side."""

    tellers: Sequence[Teller]
    claims: Sequence[Sequence[Statement]] = ()
    origins: tuple[Origin, ...] = ()
    alike: tuple[Alike, ...] = ()
    echoes: tuple[Echo, ...] = ()

    @property
    def readings(self) -> list[Reading]:
        """The readings in order."""
        return [teller.reading for teller in self.tellers]

    @property
    def linked(self) -> Linked:
        """The links: things by their ids, claims as given."""
        groups = tuple(
            StatementGroup(ClaimId(digest(*(said.id for said in claim))), tuple(claim), "by hand")
            for claim in self.claims
        )
        statements = tuple(said for teller in self.tellers for said in teller.statements)
        return Linked(_entities(self.tellers), statements, groups, self.origins, self.alike, self.echoes)

    @property
    def accounts(self) -> dict[DocumentId, Account]:
        """The accounts, ready to be asked."""
        return accounts_of(self.readings, self.linked)

    def contents(self, lexicon: Lexicon) -> list[Content]:
        """Every statement taken apart."""
        return contents_of(self.linked, self.accounts, lexicon)


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The lexicon that comes with the package."""
    return load()


@pytest.fixture(scope="session")
def grounds(lexicon: Lexicon) -> Grounds:
    """Grounds on which no two places are near each other."""
    return Grounds(lexicon)


@pytest.fixture
def tell() -> Callable[..., Teller]:
    """Begins an account: `tell("text", outlet=…, published=…)`."""

    def begin(text: str, **head: str) -> Teller:
        return Teller(document(text, **head))

    return begin


@pytest.fixture
def case() -> Callable[..., Case]:
    """Puts accounts side by side: `case(one, other, claims=[[…]])`."""

    def put(*tellers: Teller, claims: Sequence[Sequence[Statement]] = (), **links: Any) -> Case:
        return Case(tellers, claims, **links)

    return put


@pytest.fixture
def pair(case: Callable[..., Case], lexicon: Lexicon) -> Callable[..., Pair]:
    """The first statements of two accounts as a pair: `pair(one, other, likeness=…, same_claim=…, meaning=…)`."""

    def put(
        one: Teller, other: Teller, *, likeness: float = 0.6, same_claim: bool = True, meaning: float = 0.0
    ) -> Pair:
        claims = [[one.statements[0], other.statements[0]]] if same_claim else []
        contents = case(one, other, claims=claims).contents(lexicon)
        a, b = (next(held for held in contents if held.document == teller.document) for teller in (one, other))
        return Pair(a, b, likeness, same_claim, meaning)

    return put
