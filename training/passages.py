"""One text of a training set, word by word, with whatever the set says about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from training.labels import NAME_TAGS, UNKNOWN

Labels = NDArray[np.int64]
LAYERS = (
    "sentence", "pos", "head", "relation", "name", "cue", "flat", "mention", "kind", "first", "last", "chain", "tone",
    "technique",
)  # fmt: skip
POINTING = ("head", "first", "last")
"""Layers whose labels are words: the head in the tree, the first and the last word of the mention headed here."""
RIGHT, WRONG = 1, 0


@dataclass(slots=True)
class Passage:
    """Words, and for each layer one label a word.

    `rows` holds for each cue what every word is to it, `spoken` for the opening of a quotation which words are its
    speaker, `meant` for a pronoun which of some words it means (RIGHT, WRONG, or unknown).
    """

    words: list[str]
    gaps: list[int]
    pieces: list[tuple[int, ...]]
    layers: dict[str, Labels] = field(default_factory=dict)
    rows: list[tuple[int, Labels]] = field(default_factory=list)
    spoken: list[tuple[int, Labels]] = field(default_factory=list)
    meant: list[tuple[int, Labels]] = field(default_factory=list)

    def layer(self, name: str) -> Labels:
        """The labels of one layer, made unknown at first asking."""
        return self.layers.setdefault(name, np.full(len(self.words), UNKNOWN))

    def cut(self, start: int, end: int) -> "Passage":
        """The words from `start` up to `end`, with what is said about them."""
        layers = {name: labels[start:end].copy() for name, labels in self.layers.items()}
        for name in layers.keys() & set(POINTING):
            _point(layers[name], start, end)
        rows, *asked = (_cut_rows(some, start, end) for some in (self.rows, self.spoken, self.meant))
        # Nothing can be learnt from a question whose answer lies outside.
        asked = [[(word, row) for word, row in some if (row == RIGHT).any()] for some in asked]
        return Passage(self.words[start:end], self.gaps[start:end], self.pieces[start:end], layers, rows, *asked)


def joined(passage: Passage, other: Passage) -> Passage:
    """A passage with what another set's reading of the same text says in layers of its own."""
    for name, labels in other.layers.items():
        passage.layer(name)[: len(labels)] = labels
    return passage


def only_named(passage: Passage) -> Passage:
    """The same words with nothing said about them but what is a name."""
    return Passage(passage.words, passage.gaps, passage.pieces, {"name": passage.layer("name")})


def _point(labels: Labels, start: int, end: int) -> None:
    """Labels that are words, counted from `start`; what lies outside of the stretch becomes unknown."""
    labels[(labels < start) | (labels >= end)] = UNKNOWN
    labels[labels != UNKNOWN] -= start


def _cut_rows(rows: Sequence[tuple[int, Labels]], start: int, end: int) -> list[tuple[int, Labels]]:
    return [(word - start, row[start:end]) for word, row in rows if start <= word < end]


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
