"""What the accounts say happens, place by place, ready to be put together."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain

from crossread.comparison._accounts import Account
from crossread.comparison._edtf import Bounds, bounds
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._words import stem
from crossread.model import (
    CaseEntity,
    Certainty,
    DocumentId,
    EntityId,
    EntityType,
    Event,
    EventTelling,
    Passage,
    Polarity,
    Portrait,
)

_NEWS = timedelta(days=7)
"""How long before it is published a thing may have happened that is told as news."""
_ONE_EVENT = 31
"""Days above which a time is a stretch and dates no single event."""
_SURE = frozenset({Certainty.CERTAIN, Certainty.PROBABLE})

Members = Mapping[tuple[DocumentId, EntityId], EntityId]
"""The thing of the case that a thing of one document is."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One place where an account says that something happens."""

    telling: EventTelling
    words: str
    kind: str
    stem: str
    """Alike for the forms of one word, and for words of one deed: "blast", "explode"."""
    participants: frozenset[EntityId]
    persons: frozenset[EntityId]
    """Those of them who are persons."""
    around: frozenset[EntityId]
    """Everybody and everything that takes part in what its account tells at all."""
    beside: frozenset[str]
    """Words that have a part in it or that it is a part of, save those that date it."""
    days: Bounds | None
    """Where a time expression puts it."""
    window: Bounds
    """When it can have happened, by that, or by tense and the day of writing."""

    @property
    def document(self) -> DocumentId:
        """The account that says so."""
        return self.telling.document

    @property
    def day(self) -> date | None:
        """The one day on which it is told to have happened."""
        return self.days.first if self.days and self.days.days == 1 else None

    @property
    def is_dated(self) -> bool:
        """Whether words of the account say when, closely enough for one event."""
        return self.telling.time is not None and self.days is not None and self.days.days <= _ONE_EVENT

    @property
    def is_so(self) -> bool:
        """Whether it is told as something that happens."""
        return self.telling.polarity is Polarity.POSITIVE and self.telling.certainty in _SURE


@dataclass(frozen=True, slots=True)
class _Cast:
    """The things of a case, and which of them take part in what one account tells."""

    members: Members
    persons: frozenset[EntityId]
    around: frozenset[EntityId] = frozenset()

    @classmethod
    def of(cls, entities: Iterable[CaseEntity]) -> "_Cast":
        """Those of no account yet."""
        things = list(entities)
        members = {member: entity.id for entity in things for member in entity.members}
        return cls(members, frozenset(entity.id for entity in things if entity.type is EntityType.PERSON))

    def by(self, account: Account) -> "_Cast":
        """Those of this account."""
        told = (self.taking_part(account.document.id, event) for event in account.reading.events)
        return replace(self, around=frozenset(chain.from_iterable(told)))

    def taking_part(self, document: DocumentId, event: Event) -> frozenset[EntityId]:
        """Who takes part in an event."""
        return frozenset(found for one in event.participants if (found := self.members.get((document, one))))


def happenings_of(accounts: Iterable[Account], entities: Iterable[CaseEntity], lexicon: Lexicon) -> Iterator[Happening]:
    """Everything that the accounts say happens, account by account."""
    things = _Cast.of(entities)
    for account in accounts:
        cast, portraits = things.by(account), {one.span: one for one in account.reading.portraits}
        for event in account.reading.events:
            if not account.is_furniture(event.start):
                yield _happening(account, event, portraits.get(event.span), cast, lexicon)


def _happening(account: Account, event: Event, portrait: Portrait | None, cast: _Cast, lexicon: Lexicon) -> Happening:
    document = account.document
    who = cast.taking_part(document.id, event)
    days = None if event.value.endswith("~") else bounds(event.value)
    closed = days if days and days.first != date.min and days.last != date.max else None
    return Happening(
        _telling(document.id, event),
        document[event.span],
        event.kind,
        lexicon.same_deeds.get(stem(event.kind), stem(event.kind)),
        who,
        who & cast.persons,
        cast.around,
        _beside(portrait, document[event.time].split() if event.time else ()),
        closed,
        days or _window(event.value, account.published),
    )


def _beside(portrait: Portrait | None, dating: Collection[str]) -> frozenset[str]:
    pairs = zip(portrait.beside, portrait.shown, strict=True) if portrait else ()
    return frozenset(word for word, shown in pairs if shown not in dating)


def _telling(document: DocumentId, event: Event) -> EventTelling:
    return EventTelling(
        document,
        event.start,
        event.end,
        event.value,
        event.anchor,
        Passage(document, *event.time) if event.time else None,
        event.holder,
        event.certainty,
        event.polarity,
    )


def _window(value: str, published: Bounds | None) -> Bounds:
    """What is told as news happened within a week of its print; of the rest nothing is known."""
    if not value or published is None:
        return Bounds(date.min, date.max)
    return Bounds(published.first - min(_NEWS, published.first - date.min), published.last)
