"""Which tellings are of one event: alike in kind, with somebody in common, at times that can be one."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import date

from crossread.comparison._edtf import Bounds, bounds
from crossread.comparison._happenings import Happening
from crossread.comparison._lexicon import Lexicon
from crossread.model import CaseEvent, EventId, digest

_NEAR = 20
"""Tellings alike in kind and person that one is compared with, the nearest in time."""
_SHARED = 2
"""Participants in common from which two undated tellings are of one event."""


def joined(happenings: Sequence[Happening], lexicon: Lexicon) -> list[list[Happening]]:
    """The tellings by event; no event has two times that exclude each other."""
    forest = _Forest(happenings)
    for members in _keyed(happenings).values():
        members.sort(key=lambda at: (happenings[at].window, at))
        for place, one in enumerate(members):
            for other in members[place + 1 : place + 1 + _NEAR]:
                if _are_one(happenings[one], happenings[other], lexicon):
                    forest.join(one, other)
    events: dict[int, list[Happening]] = defaultdict(list)
    for at, happening in enumerate(happenings):
        events[forest.root(at)].append(happening)
    return list(events.values())


def event_of(told: Sequence[Happening], lexicon: Lexicon) -> CaseEvent:
    """One event from all its tellings, dated by the one that dates it best."""
    best = min(told, key=_vagueness)
    first = told[0].telling
    participants = Counter(who for one in told for who in sorted(one.participants))
    return CaseEvent(
        EventId(digest(first.document, first.start, first.end)),
        Counter(one.kind for one in told).most_common(1)[0][0],
        tuple(who for who, _ in participants.most_common()),
        best.telling.value,
        best.telling.anchor,
        tuple(one.telling for one in told),
        is_shown=_is_telling(told, lexicon),
    )


def in_order(event: CaseEvent) -> tuple[date, date, str]:
    """Earlier events first; what begins at no known day by its end, and what has no time last."""
    known = bounds(event.value)
    if known is None:
        return date.max, date.max, event.id
    return (known.last if known.first == date.min else known.first), known.last, event.id


def _is_telling(told: Sequence[Happening], lexicon: Lexicon) -> bool:
    """Whether it stands in a timeline: told by several accounts, or more than a word of saying, and dated in words."""
    if not any(one.is_so for one in told):
        return False
    if len({one.document for one in told}) > 1:
        return True
    return any(one.is_dated for one in told) and told[0].stem not in lexicon.light


def _vagueness(one: Happening) -> tuple[bool, int, bool, date]:
    """Dated before undated, narrow before wide, the word itself before what it hangs on, early before late."""
    return one.days is None, (one.days or one.window).days, one.telling.time is None, one.window.last


def _keyed(happenings: Sequence[Happening]) -> dict[Hashable, list[int]]:
    keyed: dict[Hashable, list[int]] = defaultdict(list)
    for at, one in enumerate(happenings):
        for who in one.participants:
            keyed[one.stem, who].append(at)
        if one.day:
            keyed[one.stem, one.day].append(at)
    return keyed


def _are_one(one: Happening, other: Happening, lexicon: Lexicon) -> bool:
    if not one.window.touches(other.window) or one.telling.polarity is not other.telling.polarity:
        return False
    common = len(one.participants & other.participants)
    is_plain = one.stem in lexicon.light
    if one.document == other.document:
        return common >= 1 + is_plain and not is_plain
    if one.is_dated and other.is_dated and one.days == other.days:
        return common >= 1 + is_plain or (not is_plain and not (one.participants and other.participants))
    return common >= _SHARED + is_plain


class _Forest:
    """Tellings joined into events, each of which can have happened at one time."""

    def __init__(self, happenings: Sequence[Happening]) -> None:
        self._parents = list(range(len(happenings)))
        self._windows = [one.window for one in happenings]

    def root(self, at: int) -> int:
        """The first telling of the event in which a telling stands."""
        while self._parents[at] != at:
            self._parents[at] = self._parents[self._parents[at]]
            at = self._parents[at]
        return at

    def join(self, one: int, other: int) -> None:
        """Makes two events one, unless their times exclude each other."""
        first, second = sorted((self.root(one), self.root(other)))
        a, b = self._windows[first], self._windows[second]
        if first != second and a.touches(b):
            self._parents[second] = first
            self._windows[first] = Bounds(max(a.first, b.first), min(a.last, b.last))


def events_of(happenings: Sequence[Happening], lexicon: Lexicon) -> Iterator[tuple[CaseEvent, list[Happening]]]:
    """Every event with its tellings, in the order in which they happened."""
    made = [(event_of(told, lexicon), told) for told in joined(happenings, lexicon)]
    yield from sorted(made, key=lambda pair: in_order(pair[0]))
