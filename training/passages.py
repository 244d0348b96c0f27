"""One text of a training set, word by word, with whatever the set says about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from training.labels import CUE_TAGS, NAME_TAGS, POS, RELATIONS, ROLE_TAGS, UNKNOWN

Labels = NDArray[np.int64]
LAYERS = ("sentence", "pos", "head", "relation", "name", "cue", "flat")


@dataclass(slots=True)
class Passage:
    """Words, and for each layer one label a word; `rows` holds for each cue what every word is to it."""

    words: list[str]
    gaps: list[int]
    pieces: list[tuple[int, ...]]
    layers: dict[str, Labels] = field(default_factory=dict)
    rows: list[tuple[int, Labels]] = field(default_factory=list)

    def layer(self, name: str) -> Labels:
        """The labels of one layer, made unknown at first asking."""
        return self.layers.setdefault(name, np.full(len(self.words), UNKNOWN))

    def cut(self, start: int, end: int) -> "Passage":
        """The words from `start` up to `end`, with what is said about them."""
        layers = {name: labels[start:end].copy() for name, labels in self.layers.items()}
        if "head" in layers:
            head = layers["head"]
            head[head >= 0] -= start
            head[(head < 0) | (head >= end - start)] = UNKNOWN
        rows = [(cue - start, row[start:end]) for cue, row in self.rows if start <= cue < end]
        return Passage(self.words[start:end], self.gaps[start:end], self.pieces[start:end], layers, rows)


def tag(labels: Labels, words: Sequence[int], first: int) -> None:
    """Write B and I over the words of one span; `first` is the B's number."""
    for place, word in enumerate(words):
        labels[word] = first + min(place, 1)


def name_tag(name: str) -> int:
    """The number of the B of a type of name."""
    return NAME_TAGS.index(f"B-{name}")


def windows(passage: Passage, size: int, offset: int) -> list[Passage]:
    """The passage in stretches of at most `size` pieces, the first one shorter by `offset`."""
    stretches, start, room = [], 0, size - offset
    for place, pieces in enumerate(passage.pieces):
        if len(pieces) > room and place > start:
            stretches.append((start, place))
            start, room = place, size
        room -= len(pieces)
    stretches.append((start, len(passage.words)))
    return [passage.cut(a, b) for a, b in stretches if b - a > 2]


__all__ = ["CUE_TAGS", "LAYERS", "POS", "RELATIONS", "ROLE_TAGS", "Labels", "Passage", "name_tag", "tag", "windows"]
