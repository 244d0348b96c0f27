"""The tellings put together by event, each step with its reason."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from crossread.comparison._edtf import Bounds, bounds
from crossread.comparison._happenings import Happening
from crossread.comparison._happenings_alike import are_one, may_be_one, reason_of
from crossread.comparison._lexicon import Lexicon
from crossread.model import CaseEvent, Decision, EventId, Linked, Merge, digest

_NEAR = 20
"""Tellings alike in kind and person that one is compared with, the nearest in time."""


@dataclass(frozen=True, slots=True)
class _Step:
    """Two tellings that may be of one event, and why; of any times where a person said so."""

    one: int
    other: int
    merge: Merge
    is_decided: bool = False


def events_of(
    happenings: Sequence[Happening], linked: Linked, lexicon: Lexicon
) -> Iterator[tuple[CaseEvent, list[Happening]]]:
    """Every event with its tellings, in the order in which they happened."""
    made = list(_Table(happenings, linked, lexicon).events())
    yield from sorted(made, key=lambda pair: in_order(pair[0]))


class _Table:
    """All tellings, while they are being put together; no event has two times that exclude each other."""

    def __init__(self, happenings: Sequence[Happening], linked: Linked, lexicon: Lexicon) -> None:
        self._happenings, self._linked, self._lexicon = happenings, linked, lexicon
        self._names = {one.id: one.name for one in linked.entities}
        self._numbers = {one.telling.passage: at for at, one in enumerate(happenings)}

    def events(self) -> Iterator[tuple[CaseEvent, list[Happening]]]:
        """What a person decided goes first, then what is alike, then what linking proposes."""
        forest = _Forest(self._happenings, [(one.one, one.other) for one in self._given(Decision.REJECT)])
        steps = chain(self._given(Decision.ACCEPT), self._alike(), self._proposed())
        taken = [one for one in steps if forest.join(one.one, one.other, in_any_case=one.is_decided)]
        tellings: dict[int, list[Happening]] = defaultdict(list)
        merges: dict[int, list[Merge]] = defaultdict(list)
        for at, happening in enumerate(self._happenings):
            tellings[forest.root(at)].append(happening)
        for step in taken:
            merges[forest.root(step.one)].append(step.merge)
        for root, told in tellings.items():
            yield event_of(told, merges[root], self._lexicon), told

    def _given(self, decision: Decision | None) -> Iterator[_Step]:
        """What linking hands on, where both are tellings of this case."""
        for same in self._linked.same_events:
            at = [self._numbers[place] for place in same.merge.passages if place in self._numbers]
            if same.decision is decision and len(at) == len(same.merge.passages):
                yield _Step(at[0], at[-1], same.merge, is_decided=decision is Decision.ACCEPT)

    def _proposed(self) -> Iterator[_Step]:
        for step in self._given(None):
            if may_be_one(self._happenings[step.one], self._happenings[step.other], self._lexicon):
                yield step

    def _alike(self) -> Iterator[_Step]:
        for members in _keyed(self._happenings).values():
            members.sort(key=lambda at: (self._happenings[at].window, at))
            for place, one in enumerate(members):
                for other in members[place + 1 : place + 1 + _NEAR]:
                    if are_one(self._happenings[one], self._happenings[other], self._lexicon):
                        yield self._step(*sorted((one, other)))

    def _step(self, one: int, other: int) -> _Step:
        a, b = self._happenings[one], self._happenings[other]
        merge = Merge(a.words, b.words, reason_of(a, b, self._names), (a.telling.passage, b.telling.passage))
        return _Step(one, other, merge)


def event_of(told: Sequence[Happening], merges: Sequence[Merge], lexicon: Lexicon) -> CaseEvent:
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
        merges=tuple(merges),
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


class _Forest:
    """Tellings joined into events, each of which can have happened at one time; some pairs stay apart."""

    def __init__(self, happenings: Sequence[Happening], apart: Sequence[tuple[int, int]]) -> None:
        self._parents = list(range(len(happenings)))
        self._windows = [one.window for one in happenings]
        self._apart = apart

    def root(self, at: int) -> int:
        """The first telling of the event in which a telling stands."""
        while self._parents[at] != at:
            self._parents[at] = self._parents[self._parents[at]]
            at = self._parents[at]
        return at

    def join(self, one: int, other: int, *, in_any_case: bool) -> bool:
        """Makes two events one, unless their times exclude each other or a person does; whether it did."""
        first, second = sorted((self.root(one), self.root(other)))
        a, b = self._windows[first], self._windows[second]
        if first == second or not (a.touches(b) or in_any_case) or self._are_apart(first, second):
            return False
        self._parents[second] = first
        self._windows[first] = Bounds(max(a.first, b.first), min(a.last, b.last)) if a.touches(b) else a
        return True

    def _are_apart(self, first: int, second: int) -> bool:
        return any(sorted((self.root(one), self.root(other))) == [first, second] for one, other in self._apart)
