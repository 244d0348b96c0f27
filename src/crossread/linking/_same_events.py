"""Which tellings of several documents may be of one event, each pair with the reason."""

from collections.abc import Iterable, Iterator, Sequence

from crossread.inference import Vectors
from crossread.linking._agglomeration import Join, Pair
from crossread.linking._decisions import decided_names
from crossread.linking._meant import same_meant
from crossread.linking._signs import Gallery
from crossread.model import Decision, Judgement, Merge, Reading, SameEvent

_MOST_SHOWN = 3
"""What stands beside both, in a reason."""
_LIKELY = 0.8
_FEWEST_BESIDE = 2
"""Words beside both that tellings of two documents need which are not likely in themselves: "war" is too little."""


def event_phrases(readings: Iterable[Reading]) -> list[str]:
    """The words of every event that the documents tell of, in order."""
    return [reading.document[one.span] for reading in readings for one in reading.portraits]


def same_events(
    readings: Sequence[Reading], meanings: Vectors, accounts: Vectors, judgements: Iterable[Judgement] = ()
) -> tuple[SameEvent, ...]:
    """What people decided, then proposals; `meanings` has a row for each event, `accounts` for each document."""
    return tuple(_Album(readings, meanings, accounts).pairs(judgements))


class _Album:
    """What all documents say of their events, while it is being put together."""

    def __init__(self, readings: Sequence[Reading], meanings: Vectors, accounts: Vectors) -> None:
        told = [(number, reading.document, one) for number, reading in enumerate(readings) for one in reading.portraits]
        self._places = [document.passage(one.span) for _, document, one in told]
        self._words = [" ".join(document[one.told].split()) for _, document, one in told]
        self._numbers = {place.address: at for at, place in enumerate(self._places)}
        self._gallery = Gallery(
            [one for _, _, one in told],
            [number for number, _, _ in told],
            [document[one.span] for _, document, one in told],
            meanings,
            accounts,
        )

    def pairs(self, judgements: Iterable[Judgement]) -> Iterator[SameEvent]:
        """Pairs that a person put together or took apart, then the steps by which the others become one."""
        decided = decided_names(judgements)
        apart = [pair for one, other in decided.apart if (pair := self._pair(one, other))]
        for one, other, who in decided.together:
            if pair := self._pair(one, other):
                yield SameEvent(self._merge(pair, f"decided by {who}"), Decision.ACCEPT)
        yield from (SameEvent(self._merge(pair, "kept apart"), Decision.REJECT) for pair in apart)
        looked_at = self._gallery.pairs_with_shared_parts()
        for join in same_meant(self._gallery, "event", looked_at, apart=apart):
            if self._is_enough(join):
                yield SameEvent(self._merge(join.pair, self._reason(join)))

    def _is_enough(self, join: Join) -> bool:
        one, other = join.pair
        if join.likelihood >= _LIKELY or self._places[one].document == self._places[other].document:
            return True
        return len(self._gallery.shared_beside(one, other)) >= _FEWEST_BESIDE

    def _merge(self, pair: Pair, reason: str) -> Merge:
        one, other = pair
        return Merge(self._words[one], self._words[other], reason, (self._places[one], self._places[other]))

    def _reason(self, join: Join) -> str:
        """Which words matched, and how likely it is: "same word: strike~struck; beside both: depot; likely 0.82"."""
        one, other = join.pair
        a, b = self._gallery.portraits[one], self._gallery.portraits[other]
        words = f"{self._gallery.phrases[one]}~{self._gallery.phrases[other]}".lower()
        beside = ", ".join(self._gallery.shared_beside(one, other)[:_MOST_SHOWN])
        told = "same word" if a.head == b.head else "like words"
        return f"{told}: {words}; beside both: {beside}; likely {join.likelihood:.2f}"

    def _pair(self, one: str, other: str) -> Pair | None:
        """The two tellings that a judgement names by their passages."""
        found = sorted({self._numbers[name] for name in (one, other) if name in self._numbers})
        return (found[0], found[-1]) if len(found) > 1 else None
