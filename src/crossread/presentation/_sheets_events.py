"""What happened, row by row: every telling of every event, and what clashes."""

from collections.abc import Iterator
from typing import NamedTuple

from crossread.model import CaseEvent, Clash, EventOrder, EventTelling, Merge, NotYetTold
from crossread.presentation._index import Index
from crossread.presentation._sheet import Column, Row, Sheet, listed


class _Told(NamedTuple):
    """An event, one place where it is told, and its participants by name."""

    event: CaseEvent
    telling: EventTelling
    participants: str
    time: str


class _Merged(NamedTuple):
    """A step by which tellings of one event were put together."""

    event: CaseEvent
    merge: Merge


class _Clashing(NamedTuple):
    """A clash, and its other side by name and words."""

    one: Clash
    account: str
    words: str


class _Ordered(NamedTuple):
    """Two events that an account puts in order, by their words."""

    one: EventOrder
    first: str
    then: str


class _Later(NamedTuple):
    """An account that was published after the day as of which the case is shown."""

    one: NotYetTold
    as_of: str


def _events(index: Index) -> Iterator[Row[_Told]]:
    for event in index.comparison.events:
        names = listed(index.things[who] for who in event.participants if who in index.things)
        for telling in event.tellings:
            time = index.words(telling.time) if telling.time else ""
            yield Row(_Told(event, telling, names, time), telling.passage)


def _merges(index: Index) -> Iterator[Row[_Merged]]:
    for event in index.comparison.events:
        for merge in event.merges:
            yield from (Row(_Merged(event, merge), passage) for passage in merge.passages)


def _clashes(index: Index) -> Iterator[Row[_Clashing]]:
    for one in index.comparison.clashes:
        yield Row(_Clashing(one, index.names[one.b.document], index.words(one.b)), one.a)


def _orders(index: Index) -> Iterator[Row[_Ordered]]:
    for reading in index.read:
        for order in reading.event_orders:
            document = reading.document
            told = _Ordered(order, document[order.first], document[order.then])
            yield Row(told, document.passage(order.span))


def _later(index: Index) -> Iterator[Row[_Later]]:
    yield from (Row(_Later(one, index.comparison.as_of)) for one in index.comparison.not_yet_told)


EVENTS: Sheet[_Told] = Sheet(
    "events",
    "One place where an account tells of something that happens; the passage is the word that says so.",
    _events,
    (
        Column(
            "event",
            str,
            "Its id, alike in all its tellings; joins `event_merges`.",
            lambda one: one.event.id,
        ),
        Column("kind", str, "What happens, in one word.", lambda one: one.event.kind),
        Column("value", str, "When, by all tellings (EDTF; “~”: by tense only).", lambda one: one.event.value),
        Column("value_here", str, "When, by this place alone.", lambda one: one.telling.value),
        Column("anchor", str, "What that was reckoned from.", lambda one: one.telling.anchor),
        Column("time", str, "The words here that date it.", lambda one: one.time),
        Column("participants", str, "Names of those who take part by any telling.", lambda one: one.participants),
        Column("entities", str, "Their ids; join `entities`.", lambda one: listed(one.event.participants)),
        Column("accounts", int, "Accounts that tell of it.", lambda one: len(one.event.documents)),
        Column("is_shown", bool, "Whether it stands in the timeline view.", lambda one: one.event.is_shown),
        Column("holder", str, "In whose voice it is told here.", lambda one: one.telling.holder),
        Column("certainty", str, "certain, probable, possible, unknown.", lambda one: one.telling.certainty),
        Column("polarity", str, "Whether it is told as so or as not so.", lambda one: one.telling.polarity),
    ),
)

EVENT_MERGES: Sheet[_Merged] = Sheet(
    "event_merges",
    "One reason why two tellings are held to be of one event, at each of the two.",
    _merges,
    (
        Column("event", str, "Joins `events`.", lambda one: one.event.id),
        Column("name", str, "The one telling.", lambda one: one.merge.name),
        Column("other", str, "The other.", lambda one: one.merge.other),
        Column("reason", str, "What matched, or the person that decided.", lambda one: one.merge.reason),
        Column("target", str, "What a judgement calls the two.", lambda one: one.merge.of_passages),
    ),
)

CLASHES: Sheet[_Clashing] = Sheet(
    "clashes",
    "Two accounts that exclude each other in when, or in which order, things happened; one of them stands here.",
    _clashes,
    (
        Column("kind", str, "time, order.", lambda one: one.one.kind),
        Column("events", str, "Ids of the events; join `events`.", lambda one: listed(one.one.events)),
        Column("other_document", str, "Id of the other account; joins `documents`.", lambda one: one.one.b.document),
        Column("other_account", str, "Name of the other account.", lambda one: one.account),
        Column("other_start", int, "First character of the other passage.", lambda one: one.one.b.start),
        Column("other_end", int, "The character after its last one.", lambda one: one.one.b.end),
        Column("other_passage", str, "The words of the other passage.", lambda one: one.words),
        Column("reason", str, "Why, in words.", lambda one: one.one.reason),
    ),
)

EVENT_ORDERS: Sheet[_Ordered] = Sheet(
    "event_orders",
    "Words by which an account puts one event before another.",
    _orders,
    (
        Column("first", str, "The word of the earlier event.", lambda told: told.first),
        Column("first_start", int, "Its place; joins `events`, document and start.", lambda told: told.one.first.start),
        Column("then", str, "The word of the later event.", lambda told: told.then),
        Column("then_start", int, "Its place; joins `events`, document and start.", lambda told: told.one.then.start),
    ),
)

NOT_YET_TOLD: Sheet[_Later] = Sheet(
    "not_yet_told",
    "One account that was published after the day as of which the case is shown, and is left out everywhere else.",
    _later,
    (
        Column("as_of", str, "The last day of which accounts are heard (EDTF).", lambda told: told.as_of),
        Column("document", str, "Id of the account.", lambda told: told.one.document),
        Column("name", str, "The file or record that it came from.", lambda told: told.one.name),
        Column("published", str, "When (EDTF); empty where it is not known.", lambda told: told.one.published),
        Column("statements", int, "How much it says.", lambda told: told.one.statements),
    ),
    is_placed=False,
)
