"""What the accounts say happens, place by place, ready to be put together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

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


def happenings_of(accounts: Iterable[Account], entities: Iterable[CaseEntity], lexicon: Lexicon) -> Iterator[Happening]:
    """Everything that the accounts say happens, account by account."""
    things = list(entities)
    members = {member: entity.id for entity in things for member in entity.members}
    persons = frozenset(entity.id for entity in things if entity.type is EntityType.PERSON)
    for account in accounts:
        for event in account.reading.events:
            if not account.is_furniture(event.start):
                yield _happening(account, event, members, persons, lexicon)


def _happening(
    account: Account, event: Event, members: Members, persons: frozenset[EntityId], lexicon: Lexicon
) -> Happening:
    document = account.document
    who = frozenset(found for one in event.participants if (found := members.get((document.id, one))))
    days = None if event.value.endswith("~") else bounds(event.value)
    closed = days if days and days.first != date.min and days.last != date.max else None
    return Happening(
        _telling(document.id, event),
        document[event.span],
        event.kind,
        lexicon.same_deeds.get(stem(event.kind), stem(event.kind)),
        who,
        who & persons,
        closed,
        days or _window(event.value, account.published),
    )


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
