"""Search among many names by their runs of three letters, rare runs weighing more."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]

_LONGEST = 200


class Trigrams:
    """Names by the runs of letters that they have."""

    def __init__(self, names: Sequence[str]) -> None:
        self._size = len(names)
        self._runs: dict[str, int] = {}
        entries = [
            (self._runs.setdefault(run, len(self._runs)), row, count)
            for row, name in enumerate(names)
            for run, count in _runs(name).items()
        ]
        runs, rows, counts = np.array(entries, dtype=np.int64).reshape(-1, 3).T
        found = np.bincount(runs, minlength=len(self._runs))
        self._rarity = np.log((1 + self._size) / (1 + found)) + 1
        weights = counts * self._rarity[runs]
        weights /= np.sqrt(np.bincount(rows, weights**2, minlength=self._size))[rows]
        order = np.argsort(runs, kind="stable")
        self._rows, self._weights = rows[order], weights[order]
        self._bounds = np.concatenate([[0], np.cumsum(found)])

    def likeness(self, name: str) -> Scores:
        """The cosine of the name with each of the names."""
        scores, length = np.zeros(self._size), 0.0
        never = float(np.log(1 + self._size)) + 1
        for run, count in _runs(name).items():
            at = self._runs.get(run)
            weight = count * (never if at is None else float(self._rarity[at]))
            length += weight**2
            if at is not None:
                held = slice(self._bounds[at], self._bounds[at + 1])
                scores[self._rows[held]] += self._weights[held] * weight
        cosines: Scores = scores / np.sqrt(length)
        return cosines


def _runs(name: str) -> Counter[str]:
    padded = f" {name[:_LONGEST].lower()} "
    return Counter(padded[at : at + 3] for at in range(max(1, len(padded) - 2)))
