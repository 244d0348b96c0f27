"""The statements closest to each statement by meaning and by words, found without comparing all one by one."""

from collections.abc import Iterator, Sequence
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from crossread.linking._contents import Contents

Rows = NDArray[np.float32]

MEANING = 0.5
"""How much likeness of meaning weighs against likeness of words (docs/linking.md)."""
_FEW = 50
"""Statements from which on what all have in common is known about half."""
_SKETCH = 512
_ROWS_AT_ONCE = 128
_CLOSEST = 24
_CLOSEST_ELSEWHERE = 6
_CLOSEST_OWNERS = 16
_NOISE = 0.1
"""By how much a sketch may be off."""


def apart_from_topic(vectors: NDArray[np.floating]) -> Rows:
    """The vectors without what all of them share: that two texts are on one war says nothing on what they say of it.

    The more of them there are, and the more they share, the more of it is taken away.
    """
    if not len(vectors):
        return vectors.astype(np.float32)
    shared = vectors.mean(axis=0)
    weight = min(1.0, 2 * float(np.linalg.norm(shared))) * len(vectors) / (len(vectors) + _FEW)
    rest: Rows = (vectors - weight * shared).astype(np.float32)
    rest /= np.maximum(np.linalg.norm(rest, axis=1, keepdims=True), np.finfo(np.float32).tiny)
    return rest


def hybrid(vectors: Rows, contents: Contents) -> Rows:
    """One row a statement; the product of two rows is near to how like the statements are."""
    width = vectors.shape[1]
    rows = np.zeros((len(vectors), width + _SKETCH), dtype=np.float32)
    rows[:, :width] = vectors * np.sqrt(MEANING)
    places = {element: _place(element) for element in contents.weights}
    for row, elements, length in zip(rows, contents.of, contents.lengths, strict=True):
        for element in elements:
            at, sign = places[element]
            row[width + at] += sign * contents.weights[element] / length * np.sqrt(1 - MEANING)
    return rows


def close_pairs(rows: Rows, owners: Sequence[int], *, at_least: float, elsewhere: float) -> Iterator[tuple[int, int]]:
    """Pairs of rows whose product may reach `at_least`, or `elsewhere` where they have two owners; the smaller first.

    Of each row only the closest are looked at, the closest of other owners, and the closest one of each of these. The
    rows of one owner stand together.
    """
    own = np.asarray(owners)
    bounds = np.flatnonzero(np.diff(own, prepend=-1, append=-1))
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        products = rows[start : start + _ROWS_AT_ONCE] @ rows.T
        for one, row in enumerate(products, start):
            near = _closest(row, at_least - _NOISE, _CLOSEST)
            row[own == own[one]] = -1
            far = _closest(row, elsewhere - _NOISE, _CLOSEST_ELSEWHERE)
            best = _best_of_each(row, bounds, elsewhere - _NOISE)
            yield from ((min(one, other), max(one, other)) for other in {*near, *far, *best} if other != one)


def _best_of_each(row: NDArray[np.float32], bounds: NDArray[np.intp], at_least: float) -> list[int]:
    """The closest row of each owner, for the closest owners."""
    highest = np.maximum.reduceat(row, bounds[:-1])
    owners = _closest(highest, at_least, _CLOSEST_OWNERS)
    return [int(bounds[at] + np.argmax(row[bounds[at] : bounds[at + 1]])) for at in owners]


def _closest(row: NDArray[np.float32], at_least: float, most: int) -> list[int]:
    near = np.flatnonzero(row >= at_least)
    if len(near) > most:
        near = near[np.argpartition(-row[near], most)[:most]]
    found: list[int] = near.tolist()
    return found


def _place(element: str) -> tuple[int, int]:
    value = int.from_bytes(blake2b(element.encode("utf-8", "surrogatepass"), digest_size=4).digest())
    return (value >> 1) % _SKETCH, 1 if value & 1 else -1
