"""What the network answered about each word of a text, windows put together."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Reals = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Row:
    """What the words from `start` on are to one cue, by the numbers of their tags."""

    start: int
    tags: Numbers


@dataclass(frozen=True, slots=True)
class Choice:
    """A word that was scored among others, and the logarithm of its probability."""

    word: int
    likely: float


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The head of a mention: its type, the words it reaches over, and what it may mean again (itself: nothing)."""

    kind: int
    likely: float
    first: int
    last: int
    links: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """The network's answers about each word of a text.

    `rows` are by the first word of the cue, `mentions` by the head word, `speakers` by the word that opens a quotation.
    """

    begins: Reals
    pos: Numbers
    head: Numbers
    root: Reals
    relation: Numbers
    name: Numbers
    named: Reals
    cue: Numbers
    cued: Reals
    tone: Reals
    technique: Reals
    rows: dict[int, Row] = field(default_factory=dict)
    mentions: dict[int, Mentioned] = field(default_factory=dict)
    speakers: dict[int, tuple[Choice, ...]] = field(default_factory=dict)
