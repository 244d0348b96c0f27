"""What of one version has its like in the other, what is gone and what is new."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from crossread.comparison._versions_alignment import Alignment, Pairs
from crossread.model import Span

_ALIKE = 0.5
"""Share of words in common from which one thing is another reworded."""
_STANDS = 0.8
"""Share of its words that still stand in the text, from which nothing is gone, whatever was read into it."""

Spans = Sequence[Span]


@dataclass(frozen=True, slots=True)
class Match:
    """Two things of the older and of the newer version, by their numbers, and how much of their words is shared."""

    older: int
    newer: int
    share: float


@dataclass(frozen=True, slots=True)
class Fates:
    """What became of the things of a text."""

    carried: tuple[Match, ...]
    gone: tuple[int, ...]
    new: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """Where something stands, and the words that show that it is still there."""

    spans: Spans
    shown_by: Spans = ()
    """Empty if these are the same."""


def fates_of(olds: Sequence[Thing], news: Sequence[Thing], alignment: Alignment) -> Fates:
    """Each thing with the one of the other version that has most of its words; what has none is gone or new.

    Nothing is gone or new whose words stand in both: then it was only read otherwise.
    """
    here = [frozenset(alignment.older.numbers(thing.spans)) for thing in olds]
    there = [frozenset(alignment.newer.numbers(thing.spans)) for thing in news]
    carried = _carried(here, there, alignment)
    taken, placed = {match.older for match in carried}, {match.newer for match in carried}
    showing = [frozenset(alignment.older.numbers(thing.shown_by or thing.spans)) for thing in olds]
    shown = [frozenset(alignment.newer.numbers(thing.shown_by or thing.spans)) for thing in news]
    return Fates(
        carried,
        tuple(at for at, words in enumerate(showing) if at not in taken and not _stands(words, alignment.words)),
        tuple(at for at, words in enumerate(shown) if at not in placed and not _stands(words, alignment.back)),
    )


def _carried(
    here: Sequence[frozenset[int]], there: Sequence[frozenset[int]], alignment: Alignment
) -> tuple[Match, ...]:
    holders: dict[int, list[int]] = defaultdict(list)
    for at, words in enumerate(there):
        for word in words:
            holders[word].append(at)
    found = []
    for at, words in enumerate(here):
        kept = (alignment.words[word] for word in words if word in alignment.words)
        shared = Counter(other for word in kept for other in holders.get(word, ()))
        found += [Match(at, other, 2 * count / (len(words) + len(there[other]))) for other, count in shared.items()]
    best = sorted(found, key=lambda match: (-match.share, match.older, match.newer))
    taken: set[int] = set()
    placed: set[int] = set()
    matches = []
    for match in best:
        if match.share >= _ALIKE and match.older not in taken and match.newer not in placed:
            taken.add(match.older)
            placed.add(match.newer)
            matches.append(match)
    return tuple(sorted(matches, key=lambda match: match.newer))


def _stands(words: AbstractSet[int], shared: Pairs) -> bool:
    return sum(word in shared for word in words) >= _STANDS * len(words)
