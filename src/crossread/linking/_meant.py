"""Which words of several texts mean the same event or thing, by signs weighed together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from crossread.linking._agglomeration import Join, Pair, agglomerated
from crossread.linking._signs import Gallery, Pairs

_LEAST = 0.1
"""Pairs that are less likely count as unlikely altogether."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """What each sign weighs for mentions of one kind, and how likely two groups must be to be one."""

    signs: tuple[float, ...]
    without_any: float
    same_at: float


# Fitted by training/meant.py on the training topics of ECB+ and MEANTIME; in the order of SIGNS.
_EVENT = (4.3, 9.4, 3.8, 4.77, 2.89, -1.17, -2.16, -1.14, -4.02, 0.39, 1.16, 0.0, -0.55, -1.08, 0.0)
_THING = (-0.18, 2.45, 3.7, 3.48, 1.49, -0.72, -2.68, -0.11, -1.48, 0.86, 1.15, 3.16, 1.31, -2.92, -1.08)
WEIGHINGS: Mapping[str, Weighing] = {
    "event": Weighing(_EVENT, -9.57, 0.45),
    "thing": Weighing(_THING, -4.85, 0.3),
}


def likelihoods(gallery: Gallery, pairs: Pairs, weighing: Weighing) -> dict[Pair, float]:
    """How likely it is that two portraits of one kind mean the same, for all of these pairs that are likely at all."""
    told = gallery.signs(pairs) @ np.array(weighing.signs) + weighing.without_any
    likely = 1 / (1 + np.exp(-told))
    found = zip(pairs.tolist(), likely.tolist(), strict=True)
    return {(one, other): value for (one, other), value in found if value >= _LEAST}


def same_meant(gallery: Gallery, kind: str, pairs: Pairs | None = None, *, apart: Iterable[Pair] = ()) -> list[Join]:
    """The joins by which portraits of one kind are put together, by all pairs that are worth a look or by these."""
    weighing = WEIGHINGS[kind]
    likely = likelihoods(gallery, gallery.pairs() if pairs is None else pairs, weighing)
    return agglomerated(len(gallery.portraits), likely, at_least=weighing.same_at, apart=apart)
