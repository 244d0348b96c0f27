"""Heads made into trees: one root a sentence, no circle, nothing outside the sentence."""

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]


def mended(heads: Integers, root: NDArray[np.float32], starts: Integers) -> Integers:
    """The heads as one tree for each sentence; `root` is how likely each word is one, `starts` the first words."""
    own = np.arange(len(heads))
    number = np.searchsorted(starts, own, side="right") - 1
    roots = _roots(np.where(heads == own, root + 2, root), number, starts)[number]
    outside = (heads < 0) | (heads >= len(heads)) | (heads == own)
    heads = np.where(outside, roots, heads)
    heads = np.where((number[heads] != number) | (own == roots), roots, heads)
    circles = _first_of_circles(heads, roots)
    heads[circles] = roots[circles]
    return heads


def _roots(likely: NDArray[np.float32], number: Integers, starts: Integers) -> Integers:
    """The likeliest root of each sentence."""
    order = np.lexsort((-likely, number))
    return order[starts]


def _first_of_circles(heads: Integers, roots: Integers) -> Integers:
    """The first word of every circle of heads."""
    reached, least = heads.copy(), np.minimum(np.arange(len(heads)), heads)
    for _ in range(len(heads).bit_length()):
        least = np.minimum(least, least[reached])
        reached = reached[reached]
    landed = np.unique(reached[reached != roots])
    return np.unique(least[landed])
