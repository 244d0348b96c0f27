"""How alike two ways are of putting the mentions of a text into chains, counted as at CoNLL 2012."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

import numpy as np

from crossread.evaluation._matching import best_pairs
from crossread.evaluation._scores import Credit

Chain = AbstractSet[tuple[int, int]]
"""The spans that mean the same thing."""


def mentions(gold: Sequence[Chain], found: Sequence[Chain]) -> Credit:
    """Mentions that stand in some chain on both sides."""
    wanted, got = set().union(*gold), set().union(*found)
    both = len(wanted & got)
    return Credit(both, len(got), both, len(wanted))


def muc(gold: Sequence[Chain], found: Sequence[Chain]) -> Credit:
    """Links: a chain of n mentions has n - 1, and loses one for each further part that the other side makes of it."""
    return Credit(*_links(found, gold), *_links(gold, found))


def b_cubed(gold: Sequence[Chain], found: Sequence[Chain]) -> Credit:
    """Mentions, each by the share of its chain that is with it on the other side too."""
    return Credit(*_shares(found, gold), *_shares(gold, found))


def ceaf_e(gold: Sequence[Chain], found: Sequence[Chain]) -> Credit:
    """Chains, each with its one partner on the other side, so that the partners are as alike as can be (phi 4)."""
    if not gold or not found:
        return Credit(0.0, len(found), 0.0, len(gold))
    alike = np.array([[2 * len(one & other) / (len(one) + len(other)) for other in found] for one in gold])
    won = float(sum(alike[pair] for pair in best_pairs(alike)))
    return Credit(won, len(found), won, len(gold))


MEASURES: Mapping[str, Callable[[Sequence[Chain], Sequence[Chain]], Credit]] = {
    "mentions": mentions,
    "MUC": muc,
    "B-cubed": b_cubed,
    "CEAF-e": ceaf_e,
}


def _links(chains: Sequence[Chain], others: Sequence[Chain]) -> tuple[float, float]:
    parts = (sum(bool(one & other) for other in others) + len(one - set().union(*others)) for one in chains)
    possible = sum(len(one) - 1 for one in chains)
    return possible - sum(part - 1 for part in parts), possible


def _shares(chains: Sequence[Chain], others: Sequence[Chain]) -> tuple[float, float]:
    won = sum(len(one & other) ** 2 / len(one) for one in chains for other in others)
    return won, sum(map(len, chains))
