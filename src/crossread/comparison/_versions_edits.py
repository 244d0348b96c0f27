"""What was added to a text, taken out of it, reworded and moved."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal

from crossread.comparison._versions_alignment import Alignment, Pairs
from crossread.comparison._versions_words import Worded
from crossread.model import Edit, Passage, Span


def edits_of(alignment: Alignment) -> tuple[Edit, ...]:
    """Every stretch that the two versions do not share, in the order of the newer."""
    found = [
        *_elsewhere(alignment, "moved", alignment.moved),
        *_elsewhere(alignment, "reworded", alignment.reworded),
        *_taken_out(alignment),
        *_added(alignment),
    ]
    return tuple(sorted(found, key=lambda edit: (edit.after.span, edit.before.span)))


def _elsewhere(alignment: Alignment, kind: Literal["moved", "reworded"], pairs: Pairs) -> Iterator[Edit]:
    older, newer = alignment.older, alignment.newer
    for before, after in pairs.items():
        yield Edit(
            kind,
            older.passage(before, before),
            newer.passage(after, after),
            removed=tuple(_words_apart(older, before, alignment.words)),
            added=tuple(_words_apart(newer, after, alignment.back)),
        )


def _words_apart(text: Worded, sentence: int, shared: Pairs) -> Iterator[Span]:
    """Stretches of a sentence that the other version does not have."""
    own = [word for word in range(text.starts[sentence], text.starts[sentence + 1]) if word not in shared]
    for first, last in _runs(own):
        yield Span(text.places[first].start, text.places[last].end)


def _taken_out(alignment: Alignment) -> Iterator[Edit]:
    older, kept = alignment.older, alignment.sentences
    places = _Places(alignment.newer, {**alignment.same, **alignment.reworded})
    for first, last in _stretches(older, (at for at in range(len(older)) if at not in kept)):
        yield Edit("taken out", older.passage(first, last), places.behind(first))


def _added(alignment: Alignment) -> Iterator[Edit]:
    newer, known = alignment.newer, set(alignment.sentences.values())
    back = {after: before for before, after in (*alignment.same.items(), *alignment.reworded.items())}
    places = _Places(alignment.older, back)
    for first, last in _stretches(newer, (at for at in range(len(newer)) if at not in known)):
        yield Edit("added", places.behind(first), newer.passage(first, last))


class _Places:
    """Where in one version a sentence of the other would stand."""

    def __init__(self, text: Worded, known: Pairs) -> None:
        self._text, self._known, self._order = text, known, sorted(known)

    def behind(self, sentence: int) -> Passage:
        """The place behind what the last sentence before it became; the beginning of the text where there is none."""
        at = bisect_left(self._order, sentence)
        there = self._known[self._order[at - 1]] if at else None
        end = self._text.passage(there, there).end if there is not None else 0
        return Passage(self._text.document.id, end, end)


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of numbers that follow on each other."""
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        yield members[0], members[-1]


def _stretches(text: Worded, sentences: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of sentences that follow on each other in one paragraph."""
    for first, last in _runs(sentences):
        start = first
        for sentence in range(first, last):
            gap = slice(text.passage(sentence, sentence).end, text.passage(sentence + 1, sentence + 1).start)
            if "\n" in text.document.text[gap]:
                yield start, sentence
                start = sentence + 1
        yield start, last
