"""Which figures count one event: the same kind of count in one claim or at one place, on one day."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from crossread.comparison._rows import Entry

_TELLING = 10
"""From this on, two accounts that give one number of one harm in one week tell of one event."""

_NEWS = timedelta(days=7)
"""How long an event is in the news: counts without a day of their own are of the last event within this time."""


def events_in(entries: Sequence[Entry]) -> list[list[Entry]]:
    """The entries by event, in the order of first appearance; no event has two days."""
    forest = _Forest(entries)
    keyed = _keyed(entries)
    for key in sorted(keyed, key=lambda key: key[-1] not in _SURE):
        members = keyed[key]
        for one, other in _links(members, entries):
            forest.join(one, other)
    for one, other in list(_beside_one_event(entries, forest)):
        forest.join(one, other)
    events: dict[int, list[Entry]] = defaultdict(list)
    for at, entry in enumerate(entries):
        events[forest.root(at)].append(entry)
    return list(events.values())


_SURE = ("number", "war", "replaced")
"""What joins counts for sure: it goes before what only makes it likely, as no event has two days."""


def _keyed(entries: Sequence[Entry]) -> dict[tuple[Hashable, ...], list[int]]:
    keyed: dict[tuple[Hashable, ...], list[int]] = defaultdict(list)
    wars = {entry.war for entry in entries if entry.war}
    the_war = wars.pop() if len(wars) == 1 else ""
    for at, entry in enumerate(entries):
        keyed[entry.topic, entry.covers, entry.place].append(at)
        if entry.row.category and (entry.row.low or 0) >= _TELLING and not entry.is_part:
            keyed[entry.topic, entry.covers, entry.row.low, "number"].append(at)
        if entry.war is not None:
            keyed[entry.topic, entry.war or the_war, "war"].append(at)
        if entry.province:
            keyed[entry.topic, entry.covers, entry.province].append(at)
        if entry.count >= 0:
            keyed[entry.row.document, entry.count, "replaced"].append(at)
        for claim in sorted(entry.claims):
            keyed[entry.topic, entry.covers, claim, "claim"].append(at)
    return keyed


def _links(members: Sequence[int], entries: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    """What belongs together: counts of one day; undated ones with the last day or count before their print."""
    dated = sorted((day, at) for at in members if (day := entries[at].day))
    printed = sorted((told, at) for at in members if not entries[at].day and (told := entries[at].printed))
    timeless = [at for at in members if not (entries[at].day or entries[at].printed)]
    yield from ((one, other) for (day, one), (same, other) in pairwise(dated) if day == same)
    alone: list[tuple[date, int]] = []
    for told, at in printed:
        news = _news(told, dated) or _news(told, alone)
        if news:
            yield news[-1][1], at
        else:
            alone.append((told, at))
    events = dict(reversed([*dated, *alone]))
    yield from pairwise([*events.values(), *timeless] if len(events) == 1 else timeless)


def _news(told: date, events: Sequence[tuple[date, int]]) -> Sequence[tuple[date, int]]:
    """The last of the events before a day, while it is still news; else none."""
    upto = bisect_right(events, told, key=lambda event: event[0])
    last = events[max(0, upto - 1) : upto]
    return [event for event in last if told - event[0] <= _NEWS]


def _beside_one_event(entries: Sequence[Entry], forest: "_Forest") -> Iterator[tuple[int, int]]:
    """Counts of one harm that stand, each in one breath, beside counts of another harm of one event."""
    beside: dict[Hashable, list[int]] = defaultdict(list)
    for at, (one, other) in enumerate(pairwise(entries)):
        if _are_of_one_breath(one, other):
            beside[forest.root(at), other.topic, other.covers].append(at + 1)
            beside[forest.root(at + 1), one.topic, one.covers].append(at)
    for members in beside.values():
        yield from pairwise(members)


def _are_of_one_breath(one: Entry, other: Entry) -> bool:
    """Whether two harms are told in one breath, of one place, day and hand: "killing 4 people and wounding 12"."""
    a, b = one.row, other.row
    are_two_harms = bool(a.category and b.category) and one.topic != other.topic
    return are_two_harms and a.document == b.document and a.scope == b.scope and 0 <= b.start - a.end <= _BREATH


_BREATH = 60
"""Characters between two counts of one breath."""


class _Forest:
    """Entries joined into events, each of which has one day or none."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._parents = list(range(len(entries)))
        self._days = [entry.day for entry in entries]

    def root(self, at: int) -> int:
        """The first entry of the event in which an entry stands."""
        while self._parents[at] != at:
            self._parents[at] = self._parents[self._parents[at]]
            at = self._parents[at]
        return at

    def join(self, one: int, other: int) -> None:
        """Makes two events one, unless they are of two days."""
        first, second = sorted((self.root(one), self.root(other)))
        days = {self._days[first], self._days[second]} - {None}
        if len(days) <= 1:
            self._parents[second] = first
            self._days[first] = next(iter(days), None)
