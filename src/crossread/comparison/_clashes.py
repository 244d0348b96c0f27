"""Where two accounts cannot both be right about when, or in which order, things happened."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crossread.comparison._accounts import Account
from crossread.comparison._happenings import Happening
from crossread.comparison._lexicon import Lexicon
from crossread.model import CaseEvent, Clash, ClashKind, DocumentId, EventId, EventOrder, Passage

_NEAR = 7
"""Days between two times that two accounts can still mean for one event."""
_NEXT = 2
"""Days between two times where one participant only is named and nobody else on either side, or words alone agree."""
_BESIDE = 3
"""Words beside both from which two events of a kind are one, dated differently, whoever is named."""
_SHARED = 2
"""Participants in common from which two events of a kind are one, dated differently."""

Told = Sequence[tuple[CaseEvent, Sequence[Happening]]]


@dataclass(frozen=True, slots=True)
class _Ordered:
    """An account that puts one event before another, and where."""

    document: DocumentId
    passage: Passage


def clashes_of(told: Told, accounts: Mapping[DocumentId, Account], lexicon: Lexicon) -> Iterator[Clash]:
    """Times that exclude each other, then orders that are opposite."""
    yield from _of_time(told, lexicon)
    yield from _of_order(told, accounts)


def _of_time(told: Told, lexicon: Lexicon) -> Iterator[Clash]:
    kinds: dict[str, list[tuple[CaseEvent, Happening]]] = defaultdict(list)
    for event, tellings in told:
        dated = next((one for one in tellings if one.is_dated and one.is_so and one.day), None)
        if dated and dated.stem not in lexicon.light:
            kinds[dated.stem].append((event, dated))
    for held in kinds.values():
        for (event, one), (other_event, other) in combinations(held, 2):
            if one.days and other.days and 0 < one.days.apart(other.days) <= _reach(event, one, other_event, other):
                reason = f"{one.days} against {other.days}"
                yield Clash(ClashKind.TIME, (event.id, other_event.id), _place(one), _place(other), reason)


def _reach(event: CaseEvent, one: Happening, other_event: CaseEvent, other: Happening) -> int:
    """How many days apart two events of a kind can be one that different accounts date differently."""
    mine, theirs = set(event.participants), set(other_event.participants)
    if set(event.documents) & set(other_event.documents):
        return 0
    if len(mine & theirs) >= _SHARED:
        return _NEAR
    return _NEXT if (mine and mine == theirs) or len(one.beside & other.beside) >= _BESIDE else 0


def _place(one: Happening) -> Passage:
    """From the word of the event to the words that date it, or the other way round."""
    time = one.telling.time or one.telling.passage
    return Passage(one.document, min(one.telling.start, time.start), max(one.telling.end, time.end))


def _of_order(told: Told, accounts: Mapping[DocumentId, Account]) -> Iterator[Clash]:
    orders = _orders(told, accounts)
    for (first, then), places in orders.items():
        opposite = orders.get((then, first), ()) if first < then else ()
        pairs = ((one, other) for one in places for other in opposite if one.document != other.document)
        for one, other in list(pairs)[:1]:
            reason = "each account puts first what the other puts last"
            yield Clash(ClashKind.ORDER, (first, then), one.passage, other.passage, reason)


def _orders(told: Told, accounts: Mapping[DocumentId, Account]) -> dict[tuple[EventId, EventId], list[_Ordered]]:
    """Who puts which event before which: in words, or by the days of both."""
    events = {(one.document, one.telling.start): event.id for event, tellings in told for one in tellings}
    orders: dict[tuple[EventId, EventId], list[_Ordered]] = defaultdict(list)
    for document, account in accounts.items():
        for order in account.reading.event_orders:
            first, then = events.get((document, order.first.start)), events.get((document, order.then.start))
            if first and then and first != then:
                orders[first, then].append(_Ordered(document, _span_of(document, order)))
    _add_dated(orders, told)
    return orders


def _add_dated(orders: dict[tuple[EventId, EventId], list[_Ordered]], told: Told) -> None:
    """The orders by days of events that some account orders in words."""
    dated: dict[EventId, list[Happening]] = {
        event.id: [one for one in tellings if one.is_dated] for event, tellings in told
    }
    for first, then in list(orders):
        for one in dated[first]:
            for other in dated[then]:
                if one.document == other.document and one.days and other.days and one.days.first > other.days.last:
                    a, b = _place(one), _place(other)
                    whole = Passage(one.document, min(a.start, b.start), max(a.end, b.end))
                    orders[then, first].append(_Ordered(one.document, whole))


def _span_of(document: DocumentId, order: EventOrder) -> Passage:
    words = (order.first, order.then, order.span)
    return Passage(document, min(word.start for word in words), max(word.end for word in words))
