"""Two versions of a text laid side by side, sentence by sentence and word by word."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import Indel, LCSseq

from crossread.comparison._versions_words import Worded, worded
from crossread.model import Reading, Span

_LARGEST = 250_000_000
"""Words or sentences of the one times those of the other up to which what they share is worked out in order."""
_PAIRED = 2_500
"""Sentences of the one times those of the other up to which a rewritten stretch is searched for reworded ones."""
_REWORDED = 0.4
"""Share of words in common from which one sentence is another reworded."""

Pairs = Mapping[int, int]


@dataclass(frozen=True)
class Alignment:
    """Which sentences and words of the older version stand in the newer, by their numbers."""

    older: Worded
    newer: Worded
    same: Pairs
    """Sentences that read alike, in the order of both."""
    moved: Pairs
    """Sentences that read alike and stand elsewhere."""
    reworded: Pairs
    words: Pairs

    @cached_property
    def back(self) -> Pairs:
        """Words of the newer version that stood in the older."""
        return {newer: older for older, newer in self.words.items()}

    @property
    def kept(self) -> float:
        """Share of the words of the shorter that stand in the other."""
        return len(self.words) / (min(len(self.older.places), len(self.newer.places)) or 1)

    @cached_property
    def sentences(self) -> Pairs:
        """Every sentence that has one to set it against."""
        return {**self.same, **self.moved, **self.reworded}

    def is_touched(self, older: Sequence[Span], newer: Sequence[Span]) -> bool:
        """Whether the sentences around spans of the one and of the other were changed at all."""
        whole = {**self.same, **self.moved}
        before = {self.older.sentence_of(word) for word in self.older.numbers(older)}
        after = {self.newer.sentence_of(word) for word in self.newer.numbers(newer)}
        return not before <= whole.keys() or not after <= set(whole.values())


def aligned(older: Reading, newer: Reading) -> Alignment:
    """Lay two versions side by side; what is alike is found in order first, then elsewhere, then reworded."""
    one, other = worded(older), worded(newer)
    here, there = ([text.words(sentence) for sentence in range(len(text))] for text in (one, other))
    same = dict(_in_order(here, there))
    moved = dict(_elsewhere(here, there, same))
    reworded = dict(_reworded(here, there, same, moved))
    words = {
        one.starts[before] + at: other.starts[after] + to
        for before, after in (*same.items(), *moved.items(), *reworded.items())
        for at, to in _in_order(here[before], there[after])
    }
    return Alignment(one, other, same, moved, reworded, words)


def _in_order(here: Sequence[Hashable], there: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    """Places of both that are alike, in the order of both; only those at the ends where more would take too long."""
    most = min(len(here), len(there))
    head = next((at for at in range(most) if here[at] != there[at]), most)
    tail = next((at for at in range(most - head) if here[-1 - at] != there[-1 - at]), most - head)
    yield from zip(range(head), range(head), strict=True)
    middle, other = here[head : len(here) - tail], there[head : len(there) - tail]
    if 0 < len(middle) * len(other) <= _LARGEST:
        for piece in LCSseq.opcodes(middle, other):
            if piece.tag == "equal":
                starts = range(piece.src_start, piece.src_end), range(piece.dest_start, piece.dest_end)
                yield from ((head + at, head + to) for at, to in zip(*starts, strict=True))
    yield from zip(range(len(here) - tail, len(here)), range(len(there) - tail, len(there)), strict=True)


def _elsewhere(here: Sequence[Hashable], there: Sequence[Hashable], same: Pairs) -> Iterator[tuple[int, int]]:
    taken = set(same.values())
    free: dict[Hashable, list[int]] = defaultdict(list)
    for after in reversed(range(len(there))):
        if after not in taken:
            free[there[after]].append(after)
    for before, words in enumerate(here):
        if before not in same and free.get(words):
            yield before, free[words].pop()


def _reworded(
    here: Sequence[Sequence[str]], there: Sequence[Sequence[str]], same: Pairs, moved: Pairs
) -> Iterator[tuple[int, int]]:
    """Sentences that stand between the same neighbours in both and share half their words, those most alike first."""
    stretches: dict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    befores, afters = list(same), list(same.values())
    for before in range(len(here)):
        if before not in same and before not in moved:
            stretches[bisect_right(befores, before)][0].append(before)
    away = {*same.values(), *moved.values()}
    for after in range(len(there)):
        if after not in away:
            stretches[bisect_right(afters, after)][1].append(after)
    for olds, news in stretches.values():
        yield from _most_alike(olds, news, here, there)


def _most_alike(
    olds: Sequence[int], news: Sequence[int], here: Sequence[Sequence[str]], there: Sequence[Sequence[str]]
) -> Iterator[tuple[int, int]]:
    words = sum(len(here[before]) for before in olds) * sum(len(there[after]) for after in news)
    if len(olds) * len(news) > _PAIRED or words > _LARGEST:
        return
    found = (
        (-Indel.normalized_similarity(here[before], there[after], score_cutoff=_REWORDED), before, after)
        for before in olds
        for after in news
    )
    taken: set[int] = set()
    placed: set[int] = set()
    for like, before, after in sorted(found):
        if like <= -_REWORDED and before not in taken and after not in placed:
            taken.add(before)
            placed.add(after)
            yield before, after
