"""What several documents tell of as happening, put together where it may be one event, each time with the reason."""

from collections.abc import Iterable, Iterator, Sequence

from crossread.inference import Vectors
from crossread.linking._agglomeration import Join, Pair
from crossread.linking._decisions import decided_names
from crossread.linking._meant import same_meant
from crossread.linking._sets import Sets
from crossread.linking._signs import Gallery
from crossread.model import CaseEvent, Judgement, Merge, Passage, Reading, digest

_MOST_SHOWN = 3
"""What stands beside both, in a reason."""


def happening_phrases(readings: Iterable[Reading]) -> list[str]:
    """The words of everything that the documents tell of as happening, in order."""
    return [reading.document[one.span] for reading in readings for one in reading.happenings]


def link_happenings(
    readings: Sequence[Reading], meanings: Vectors, accounts: Vectors, judgements: Iterable[Judgement] = ()
) -> tuple[CaseEvent, ...]:
    """Events that several documents tell of; `meanings` has a row for each happening, `accounts` for each document."""
    album = _Album(readings, meanings, accounts)
    return tuple(album.events(judgements))


class _Album:
    """The happenings of all documents while they are being put together."""

    def __init__(self, readings: Sequence[Reading], meanings: Vectors, accounts: Vectors) -> None:
        told = [
            (number, reading.document, one) for number, reading in enumerate(readings) for one in reading.happenings
        ]
        self._places = [document.passage(one.told) for _, document, one in told]
        self._words = [" ".join(document[one.told].split()) for _, document, one in told]
        self._gallery = Gallery(
            [one for _, _, one in told],
            [number for number, _, _ in told],
            [document[one.span] for _, document, one in told],
            meanings,
            accounts,
        )

    def events(self, judgements: Iterable[Judgement]) -> Iterator[CaseEvent]:
        """What more than one document tells of."""
        decided = decided_names(judgements)
        apart = [pair for one, other in decided.apart if (pair := self._pair(one, other))]
        together = ((self._pair(one, other), f"decided by {who}") for one, other, who in decided.together)
        sets, made = Sets(len(self._places), apart), list[tuple[Pair, str]]()
        for pair, reason in (*together, *self._found(apart)):
            if pair and sets.join(*pair):
                made.append((pair, reason))
        for members in sets.groups():
            if len({self._places[at].document for at in members}) > 1:
                own = [self._merge(pair, reason) for pair, reason in made if sets.leader(pair[0]) == members[0]]
                yield self._event(members, own)

    def _found(self, apart: Sequence[Pair]) -> Iterator[tuple[Pair, str]]:
        pairs = self._gallery.pairs_with_shared_parts()
        yield from ((join.pair, self._reason(join)) for join in same_meant(self._gallery, "event", pairs, apart=apart))

    def _event(self, members: Sequence[int], merges: Sequence[Merge]) -> CaseEvent:
        fullest = max(members, key=lambda at: (len(self._words[at].split()), -at))
        first = self._places[members[0]]
        places = tuple(self._places[at] for at in members)
        return CaseEvent(digest(first.document, first.start, first.end), self._words[fullest], places, tuple(merges))

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
        found = [at for at, place in enumerate(self._places) if _called(place) in (one, other)]
        return (found[0], found[-1]) if len(found) > 1 else None


def _called(place: Passage) -> str:
    return f"{place.document}:{place.start}-{place.end}"
