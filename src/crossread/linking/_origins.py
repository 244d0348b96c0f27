"""Texts and passages of several documents that go back to one: agency copy, reprints, shared passages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from crossread.linking._sets import Sets
from crossread.model import BlockKind, Document, Origin, Passage, Reading, Span, united

Hashes = NDArray[np.uint64]

_WORD = re.compile(r"\w+")
_RUN = 5
"""Words in a row that are looked for elsewhere."""
_MOST_PAIRED = 20
"""A run that stands in more documents than this pairs each with the next only."""
_FEWEST_RUNS = 6
_FEWEST_WORDS = 12
"""Words that a shared passage has at least."""
_BRIDGED = 6
"""Changed words within a passage that do not end it."""
_SAME_TEXT, _WIRE_COPY = 0.85, 0.5
_ODD = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a document outside of furniture, where they stand, and each run of them as a number."""

    document: Document
    places: tuple[Span, ...]
    runs: Hashes


@dataclass(frozen=True, slots=True)
class _Shared:
    """What two documents have in common: for each passage the words in the one and in the other."""

    first: int
    second: int
    pieces: tuple[tuple[Span, Span], ...]
    share: float
    whole: float
    """Share of the longer text."""


def origins_in(readings: Sequence[Reading]) -> tuple[Origin, ...]:
    """Documents and passages that go back to one text, with the passages on every side."""
    numbers: dict[str, int] = {}
    texts = [_words(reading, numbers) for reading in readings]
    shared = [found for one, other in _candidates(texts) if (found := _compare(texts, one, other)).pieces]
    copies = [one for one in shared if one.share >= _WIRE_COPY]
    origins = [_copied(texts, group) for group in _groups(len(texts), copies)]
    return (*origins, *_passages(texts, [one for one in shared if one.share < _WIRE_COPY]))


def _words(reading: Reading, numbers: dict[str, int]) -> _Words:
    text = reading.document.text
    away = [block.span for block in reading.blocks if block.kind is BlockKind.FURNITURE]
    places, at = [], 0
    for found in _WORD.finditer(text):
        while at < len(away) and away[at].end <= found.start():
            at += 1
        if at == len(away) or found.end() <= away[at].start:
            places.append(Span(*found.span()))
    words = (text[slice(*place)].lower() for place in places)
    return _Words(reading.document, tuple(places), _runs([numbers.setdefault(word, len(numbers)) for word in words]))


def _runs(words: Sequence[int]) -> Hashes:
    """A number for each run of words, the same wherever they stand."""
    numbers = np.array(words, dtype=np.uint64)
    runs = np.zeros(max(0, len(words) - _RUN + 1), dtype=np.uint64)
    for offset in range(_RUN):
        runs = runs * _ODD + numbers[offset : offset + len(runs)]
        runs ^= runs >> np.uint64(29)
    return runs


def _candidates(texts: Sequence[_Words]) -> list[tuple[int, int]]:
    """Pairs of documents that share enough runs, found by sorting all runs once."""
    once = [np.unique(text.runs) for text in texts]
    runs = np.concatenate([*once, np.zeros(0, dtype=np.uint64)])
    owners = np.repeat(np.arange(len(texts)), [len(some) for some in once])
    order = np.argsort(runs, kind="stable")
    bounds = np.flatnonzero(np.diff(runs[order], prepend=~runs[order][:1], append=~runs[order][-1:]))
    counts: dict[tuple[int, int], int] = defaultdict(int)
    for start, end in pairwise(bounds.tolist()):
        holders = owners[order[start:end]].tolist()
        for pair in combinations(holders, 2) if len(holders) <= _MOST_PAIRED else pairwise(holders):
            counts[pair] += 1
    return sorted(pair for pair, count in counts.items() if count >= _FEWEST_RUNS)


def _compare(texts: Sequence[_Words], one: int, other: int) -> _Shared:
    first, second = texts[one], texts[other]
    _, here, there = np.intersect1d(first.runs, second.runs, return_indices=True)
    order = np.argsort(here)
    pieces = tuple(_pieces(here[order].tolist(), there[order].tolist()))
    lengths = sorted((len(first.places), len(second.places)))
    covered = min(sum(side.end - side.start for side in sides) for sides in zip(*pieces, strict=True)) if pieces else 0
    return _Shared(one, other, pieces, min(1.0, covered / lengths[0]), covered / lengths[1])


def _pieces(here: Sequence[int], there: Sequence[int]) -> Iterator[tuple[Span, Span]]:
    """Runs that go on together in both texts as one passage, with small changes bridged."""
    start = end = (-1, -1)
    for one, other in zip(here, there, strict=True):
        goes_on = end[0] - _RUN <= one <= end[0] + _BRIDGED and end[1] - _RUN <= other <= end[1] + _BRIDGED
        if start[0] >= 0 and not goes_on:
            yield from _long_enough(start, end)
        if start[0] < 0 or not goes_on:
            start = (one, other)
        end = (one + _RUN, other + _RUN)
    if start[0] >= 0:
        yield from _long_enough(start, end)


def _long_enough(start: tuple[int, int], end: tuple[int, int]) -> Iterator[tuple[Span, Span]]:
    if min(end[0] - start[0], end[1] - start[1]) >= _FEWEST_WORDS:
        yield Span(start[0], end[0]), Span(start[1], end[1])


def _groups(size: int, shared: Iterable[_Shared]) -> list[list[_Shared]]:
    """What is shared by documents that hang together."""
    sets, held = Sets(size), list(shared)
    for one in held:
        sets.join(one.first, one.second)
    groups: dict[int, list[_Shared]] = defaultdict(list)
    for one in held:
        groups[sets.leader(one.first)].append(one)
    return list(groups.values())


def _copied(texts: Sequence[_Words], group: Sequence[_Shared]) -> Origin:
    """Documents that are, in the main, one text."""
    same = all(one.whole >= _SAME_TEXT for one in group)
    members = sorted({at for one in group for at in (one.first, one.second)})
    sides: dict[int, list[Span]] = defaultdict(list)
    for one in group:
        sides[one.first] += [here for here, _ in one.pieces]
        sides[one.second] += [there for _, there in one.pieces]
    passages = tuple(_passage(texts[at], span) for at in members for span in united(sides[at]))
    documents = tuple(texts[at].document.id for at in members)
    return Origin(documents, passages, "same text" if same else "wire copy", max(one.share for one in group))


def _passages(texts: Sequence[_Words], shared: Iterable[_Shared]) -> Iterator[Origin]:
    """Passages that stand in several documents that are otherwise their own, each with all its places."""
    places = [(one, pair) for one in shared for pair in one.pieces]
    sides = [(at, span) for one, (here, there) in places for at, span in ((one.first, here), (one.second, there))]
    sets = Sets(len(sides))
    for number in range(0, len(sides), 2):
        sets.join(number, number + 1)
    ordered = sorted(range(len(sides)), key=lambda number: (sides[number][0], sides[number][1]))
    for one, other in pairwise(ordered):
        if sides[one][0] == sides[other][0] and sides[other][1].start < sides[one][1].end - _FEWEST_WORDS // 2:
            sets.join(one, other)
    for members in sets.groups():
        held: dict[int, list[Span]] = defaultdict(list)
        for number in members:
            held[sides[number][0]].append(sides[number][1])
        documents = sorted(held)
        passages = tuple(_passage(texts[at], span) for at in documents for span in united(held[at]))
        longest = max(span.end - span.start for spans in held.values() for span in spans)
        shortest = min(len(texts[at].places) for at in documents)
        yield Origin(
            tuple(texts[at].document.id for at in documents), passages, "shared passage", min(1.0, longest / shortest)
        )


def _passage(text: _Words, words: Span) -> Passage:
    return Passage(text.document.id, text.places[words.start].start, text.places[words.end - 1].end)
