"""Attributions put into each other's contents: news nests them all the time, and PolNeAR marks none nested."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from training.labels import ROLE_TAGS, UNKNOWN
from training.passages import Labels, Passage

_CONTENT = ROLE_TAGS.index("B-content"), ROLE_TAGS.index("I-content")
_LONGEST, _SHORTEST = 45, 4
_ENDS = frozenset(".!?")
_QUOTED = frozenset("\"“”'‘’()[]")


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of an article, without its full stop, that is one attribution; `cue` and `row` count from `start`."""

    passage: Passage
    start: int
    end: int
    cue: int
    row: Labels


def sayings_in(passage: Passage) -> list[Saying]:
    """The sentences that consist of one source, cue and content."""
    return [one for cue, row in passage.rows for one in _saying(passage, cue, row)]


def _saying(passage: Passage, cue: int, row: Labels) -> Iterator[Saying]:
    """The attribution as a saying, if it fills a sentence that says nothing else."""
    marked = np.flatnonzero(row > 0)
    if not len(marked):
        return
    start, end = min(int(marked[0]), cue), max(int(marked[-1]), cue) + 1
    words = passage.words
    if end < len(words) and words[end - 1] in _ENDS:
        end -= 1
    alone = (passage.layers["cue"][start:end] == 1).sum() == 1
    begins = start == 0 or words[start - 1] in _ENDS or passage.gaps[start] > 1
    ends = end < len(words) and words[end] in _ENDS
    plain = not _QUOTED.intersection(words[start:end])
    if alone and begins and ends and plain and _SHORTEST <= end - start <= _LONGEST:
        yield Saying(passage, start, end, cue - start, row[start:end])


def nested(passages: Sequence[Passage], seed: int = 17) -> list[Passage]:
    """Each article once more, with the sayings of others as contents of some of its own attributions."""
    chance = random.Random(seed)  # noqa: S311  # nothing here is a secret
    sayings = [one for passage in passages for one in sayings_in(passage)]
    seen = Counter(word for passage in passages for word in passage.words)
    return [_filled(passage, sayings, seen, chance) for passage in passages]


def _filled(passage: Passage, sayings: Sequence[Saying], seen: Counter[str], chance: random.Random) -> Passage:
    for cue, row in sorted(passage.rows, key=lambda one: -one[0]):
        place = _room(passage, cue, row)
        if place and chance.random() < 0.5:
            passage = _put(passage, (cue, *place), chance.choice(sayings), seen)
    return passage


def _room(passage: Passage, cue: int, row: Labels) -> tuple[int, int] | None:
    """The content that follows a cue to the end of its sentence, behind the "that" where there is one."""
    content = np.flatnonzero((row == _CONTENT[0]) | (row == _CONTENT[1]))
    if not len(content):
        return None
    start, end = int(content[0]), int(content[-1]) + 1
    words = passage.words
    whole = end - start == len(content)
    near = cue < start <= cue + 2
    last = end < len(words) and (words[end] in _ENDS or words[end - 1] in _ENDS)
    if not (whole and near and last) or _QUOTED.intersection(words[start:end]):
        return None
    start += words[start] == "that"
    end -= words[end - 1] in _ENDS
    return (start, end) if end - start >= _SHORTEST else None


def _put(passage: Passage, where: tuple[int, int, int], one: Saying, seen: Counter[str]) -> Passage:
    """The passage with a saying in the place of a content."""
    cue, start, end = where
    other, size = one.passage, one.end - one.start

    def spliced(labels: Labels, middle: Labels) -> Labels:
        return np.concatenate([labels[:start], middle, labels[end:]])

    nothing = np.zeros(size, dtype=np.int64)
    rows = []
    for word, row in passage.rows:
        if start <= word < end:
            continue
        inside = nothing if word != cue else np.full(size, _CONTENT[1])
        if word == cue and row[start] == _CONTENT[0]:
            inside = np.concatenate([[_CONTENT[0]], inside[1:]])
        rows.append((word if word < start else word - (end - start) + size, spliced(row, inside)))
    total = len(passage.words) - (end - start) + size
    inner = np.zeros(total, dtype=np.int64)
    inner[start : start + size] = one.row
    rows.append((start + one.cue, inner))
    first, piece = _lowered(other, one.start, seen)
    words = [first, *other.words[one.start + 1 : one.end]]
    new = Passage(
        [*passage.words[:start], *words, *passage.words[end:]],
        [*passage.gaps[:start], 1, *other.gaps[one.start + 1 : one.end], *passage.gaps[end:]],
        [*passage.pieces[:start], piece, *other.pieces[one.start + 1 : one.end], *passage.pieces[end:]],
        rows=rows,
    )
    new.layers["cue"] = spliced(passage.layers["cue"], other.layers["cue"][one.start : one.end])
    new.layers["flat"] = spliced(passage.layers["flat"], np.full(size, UNKNOWN))
    return new


def _lowered(passage: Passage, at: int, seen: Counter[str]) -> tuple[str, tuple[int, ...]]:
    """The first word in lower case, unless it is mostly written large; its pieces are the same in either case."""
    word = passage.words[at]
    small = word.lower()
    return (small if seen[small] > seen[word] / 2 else word), passage.pieces[at]
