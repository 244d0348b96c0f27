"""Items put together from the surest pair down, as long as two groups are alike on average."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossread.linking._sets import Sets

Pair = tuple[int, int]
"""Two items, the smaller number first."""
_Table = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Join:
    """Two groups put together: the likeliest pair of the two, and how likely they are one on average."""

    pair: Pair
    likelihood: float


def agglomerated(
    count: int, likely: Mapping[Pair, float], *, at_least: float, apart: Iterable[Pair] = ()
) -> list[Join]:
    """The joins, in order, by which groups arise that are one with this likelihood or more; the rest stay alone.

    A pair that is not listed counts as unlikely; no group holds both of a pair that is kept apart.
    """
    kept_apart, sets = frozenset(apart), Sets(count)
    for one, other in likely:
        sets.join(one, other)
    groups = (members for members in sets.groups() if len(members) > 1)
    return [join for members in groups for join in _joins(members, likely, kept_apart, at_least)]


def _joins(
    members: Sequence[int], likely: Mapping[Pair, float], apart: frozenset[Pair], at_least: float
) -> Iterator[Join]:
    table = np.zeros((len(members), len(members)))
    for at, one in enumerate(members):
        for against, other in enumerate(members[at + 1 :], at + 1):
            likelihood = -np.inf if (one, other) in apart else likely.get((one, other), 0.0)
            table[at, against] = table[against, at] = likelihood
    for first, second, likelihood in _Merging(table.copy()).down_to(at_least):
        within = table[np.ix_(first, second)]
        row, column = np.unravel_index(int(within.argmax()), within.shape)
        one, other = sorted((members[first[row]], members[second[column]]))
        yield Join((one, other), likelihood)


class _Merging:
    """A table of likelihoods in which the likeliest two groups become one, again and again."""

    def __init__(self, table: _Table) -> None:
        np.fill_diagonal(table, -np.inf)
        self._table = table
        self._held = [[at] for at in range(len(table))]
        self._nearest = table.argmax(axis=1)
        self._best = table.max(axis=1)

    def down_to(self, at_least: float) -> Iterator[tuple[list[int], list[int], float]]:
        """The two groups of each merge, and how likely they are one on average."""
        while (likelihood := float(self._best.max())) >= at_least:
            at = int(self._best.argmax())
            first, second = sorted((at, int(self._nearest[at])))
            yield list(self._held[first]), list(self._held[second]), likelihood
            self._merge(first, second)

    def _merge(self, first: int, second: int) -> None:
        """The second becomes part of the first; the likelihood to every other is the mean over all pairs."""
        table, sizes = self._table, (len(self._held[first]), len(self._held[second]))
        table[first] = table[:, first] = (table[first] * sizes[0] + table[second] * sizes[1]) / sum(sizes)
        table[second] = table[:, second] = table[first, first] = -np.inf
        self._held[first] += self._held[second]
        stale = np.isin(self._nearest, (first, second)) | (table[:, first] > self._best)
        stale[[first, second]] = True
        self._nearest[stale] = table[stale].argmax(axis=1)
        self._best[stale] = table[stale].max(axis=1)
