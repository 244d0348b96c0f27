"""The best way through a row of scored tags, for many rows at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
_NEVER = np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Nudge:
    """What beginning and ending a stretch are worth on top of the network's scores; chosen by training/tuning.py."""

    begin: float = 0.0
    end: float = 0.0


NO_NUDGE = Nudge()


def follows(tags: Sequence[str], nudge: Nudge = NO_NUDGE) -> Scores:
    """What it is worth to go from a tag (row) to another: I-x follows B-x or I-x only."""
    kinds = [tag.partition("-")[2] for tag in tags]
    cost = np.zeros((len(tags), len(tags)), dtype=np.float32)
    for before, tag in enumerate(tags):
        for after, other in enumerate(tags):
            if other[0] == "I" and (tag[0] == "O" or kinds[before] != kinds[after]):
                cost[before, after] = _NEVER
            elif other[0] != "I":
                cost[before, after] = nudge.begin * (other[0] == "B") + nudge.end * (tag[0] != "O")
    return cost


def best_paths(scores: Scores, cost: Scores) -> NDArray[np.int64]:
    """For each row of tags by word (rows, words, tags) the numbers of the best tags."""
    rows, words, tags = scores.shape
    back = np.zeros((words, rows, tags), dtype=np.int8)
    # Before the first word stands an O: a row cannot begin inside something.
    best = scores[:, 0] + cost[0] if words else np.zeros((rows, tags), dtype=np.float32)
    for word in range(1, words):
        ways = best[:, :, None] + cost
        back[word] = ways.argmax(1)
        best = ways.max(1) + scores[:, word]
    return _traced(back, best.argmax(1))


def _traced(back: NDArray[np.int8], last: NDArray[np.int64]) -> NDArray[np.int64]:
    words, rows, _ = back.shape
    paths = np.zeros((rows, words), dtype=np.int64)
    every = np.arange(rows)
    for word in range(words - 1, -1, -1):
        paths[:, word] = last
        last = back[word, every, last].astype(np.int64)
    return paths


def runs(path: NDArray[np.int64], tags: Sequence[str]) -> list[tuple[str, int, int]]:
    """Kind, first word and end of each stretch of a path."""
    found: list[tuple[str, int, int]] = []
    for place in np.flatnonzero(path).tolist():
        first, _, kind = tags[path[place]].partition("-")
        if first == "I" and found and found[-1][2] == place:
            found[-1] = (found[-1][0], found[-1][1], place + 1)
        else:
            found.append((kind, place, place + 1))
    return found
