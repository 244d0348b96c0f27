"""The statements closest to each statement by meaning and by words, found without comparing all one by one."""

from collections.abc import Iterator
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from crossread.linking._contents import Contents

Rows = NDArray[np.float32]

MEANING = 0.5
"""How much likeness of meaning weighs against likeness of words (docs/linking.md)."""
_SKETCH = 512
_ROWS_AT_ONCE = 128
_CLOSEST = 24
_NOISE = 0.1
"""By how much a sketch may be off."""


def hybrid(vectors: NDArray[np.floating], contents: Contents) -> Rows:
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


def close_pairs(rows: Rows, *, at_least: float) -> Iterator[tuple[int, int]]:
    """Pairs of rows whose product may reach `at_least`, those among the closest of either; the smaller first."""
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        products = rows[start : start + _ROWS_AT_ONCE] @ rows.T
        for one, row in enumerate(products, start):
            near = np.flatnonzero(row >= at_least - _NOISE)
            if len(near) > _CLOSEST:
                near = near[np.argpartition(-row[near], _CLOSEST)[:_CLOSEST]]
            yield from ((min(one, other), max(one, other)) for other in near.tolist() if other != one)


def _place(element: str) -> tuple[int, int]:
    value = int.from_bytes(blake2b(element.encode("utf-8", "surrogatepass"), digest_size=4).digest())
    return (value >> 1) % _SKETCH, 1 if value & 1 else -1
