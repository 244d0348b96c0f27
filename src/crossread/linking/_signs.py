"""Signs by which words of one text mean the same thing as words of another, pair by pair."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

from crossread.inference import Vectors
from crossread.linking._likeness import name_likeness
from crossread.linking._neighbours import apart_from_topic
from crossread.linking._spelling import parts_of
from crossread.model import Portrait

SIGNS = (
    "same word",
    "other words alike",
    "same word in like phrases",
    "documents alike",
    "the same beside both",
    "same word and the same beside both",
    "one document",
    "one sentence",
    "other numbers",
    "one chain of mentions",
    "a pronoun",
    "names alike",
    "same words throughout",
    "same pronoun",
    "same word of two names",
)
"""What is looked at, in order; each is 0 or 1, or in between."""
Signs = NDArray[np.float32]
Pairs = NDArray[np.int64]
_PHRASES_ALIKE = 0.45
"""Likeness of two phrases from which on they are looked at though they share no word."""
_ROWS_AT_ONCE = 256
_MOST_WITH_ONE_PART = 60


def accounts_in(meanings: Vectors, owners: Sequence[int], count: int) -> Vectors:
    """What each of so many documents means, beside what all share, from what its sentences mean."""
    sums = np.zeros((count, meanings.shape[1]), dtype=np.float32)
    np.add.at(sums, np.asarray(owners, dtype=np.int64), apart_from_topic(meanings))
    rows: Vectors = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), np.finfo(np.float32).tiny)
    return rows


@dataclass(frozen=True)
class Gallery:
    """Portraits of several documents, with what their words and their documents mean.

    Not slotted: what is compared often is worked out once, on first use.
    """

    portraits: Sequence[Portrait]
    documents: Sequence[int]
    """For each portrait the number of its document."""
    phrases: Sequence[str]
    """For each portrait its words as they stand in the text."""
    meanings: Vectors
    """A row for each portrait: what its phrase means."""
    accounts: Vectors
    """A row for each document, as `accounts_in` makes them."""

    def pairs(self) -> Pairs:
        """The pairs of portraits of one kind that are worth a look, the smaller first."""
        found = {*self._with_one_word(), *self._of_like_phrases(), *self._within_documents()}
        kind = [one.kind for one in self.portraits]
        kept = sorted(pair for pair in found if kind[pair[0]] == kind[pair[1]])
        return np.array(kept, dtype=np.int64).reshape(-1, 2)

    def pairs_with_shared_parts(self) -> Pairs:
        """The pairs that are worth a look and have something beside both, save what too many have beside them."""
        held: dict[str, list[int]] = {}
        for at, words in enumerate(self._beside):
            for word in words:
                held.setdefault(word, []).append(at)
        few = (members for members in held.values() if len(members) <= _MOST_WITH_ONE_PART)
        found = np.array(sorted({pair for members in few for pair in combinations(members, 2)}), dtype=np.int64)
        pairs: Pairs = found.reshape(-1, 2)
        return pairs[[self._is_worth_a_look(one, other) for one, other in pairs.tolist()]] if len(pairs) else pairs

    def _is_worth_a_look(self, one: int, other: int) -> bool:
        if self.portraits[one].head == self.portraits[other].head:
            return True
        return float(self.meanings[one] @ self.meanings[other]) >= _PHRASES_ALIKE

    def signs(self, pairs: Pairs) -> Signs:
        """A row for each pair, a column for each sign."""
        told = np.zeros((len(pairs), len(SIGNS)), dtype=np.float32)
        for row, (one, other) in enumerate(pairs.tolist()):
            told[row] = self._signs(one, other)
        return told

    def _signs(self, one: int, other: int) -> tuple[float, ...]:
        a, b = self.portraits[one], self.portraits[other]
        same, in_one = a.head == b.head, self.documents[one] == self.documents[other]
        phrases, beside = float(self.meanings[one] @ self.meanings[other]), self._beside_both(one, other)
        return (
            same,
            0.0 if same else phrases,
            phrases if same else 0.0,
            float(self.accounts[self.documents[one]] @ self.accounts[self.documents[other]]),
            beside,
            beside if same else 0.0,
            in_one,
            in_one and a.sentence == b.sentence,
            bool(a.numbers and b.numbers) and a.numbers != b.numbers,
            in_one and a.chain == b.chain >= 0,
            self._is_nameless_pronoun(one) or self._is_nameless_pronoun(other),
            name_likeness(a.name, b.name)[0] if a.name and b.name else 0.0,
            self._lowered[one] == self._lowered[other],
            same and (self._is_nameless_pronoun(one) or self._is_nameless_pronoun(other)),
            same and bool(a.name and b.name),
        )

    def shared_beside(self, one: int, other: int) -> list[str]:
        """What stands beside both, the rarest first, in the words of the first."""
        shown = dict(zip(self.portraits[one].beside, self.portraits[one].shown, strict=True))
        both = self._beside[one] & self._beside[other]
        return [shown[word] for word in sorted(both, key=lambda word: (-self._weights[word], word))]

    def _beside_both(self, one: int, other: int) -> float:
        """The cosine of what stands beside them, rare words weighing more."""
        both = self._beside[one] & self._beside[other]
        lengths = self._lengths[one] * self._lengths[other]
        return sum(self._weights[word] ** 2 for word in both) / lengths if both else 0.0

    def _is_nameless_pronoun(self, at: int) -> bool:
        return self.portraits[at].is_pronoun and not self.portraits[at].name

    def _with_one_word(self) -> Iterator[tuple[int, int]]:
        """Pairs that share their head word or a part of their name."""
        held: dict[str, list[int]] = {}
        for at, one in enumerate(self.portraits):
            parts = {f"={part.folded}" for part in parts_of(one.name)} if one.name else set()
            for key in sorted({one.head, *parts}):
                held.setdefault(key, []).append(at)
        return (pair for members in held.values() for pair in combinations(members, 2))

    def _of_like_phrases(self) -> Iterator[tuple[int, int]]:
        for start in range(0, len(self.meanings), _ROWS_AT_ONCE):
            alike = self.meanings[start : start + _ROWS_AT_ONCE] @ self.meanings.T
            rows, columns = np.nonzero(alike >= _PHRASES_ALIKE)
            yield from (
                (row, one) for row, one in zip((rows + start).tolist(), columns.tolist(), strict=True) if row < one
            )

    def _within_documents(self) -> Iterator[tuple[int, int]]:
        """Pairs of one document of which the reader takes both for one, or one is a pronoun."""
        by_document: dict[int, list[int]] = {}
        for at, document in enumerate(self.documents):
            by_document.setdefault(document, []).append(at)
        for members in by_document.values():
            for one, other in combinations(members, 2):
                is_chained = self.portraits[one].chain == self.portraits[other].chain >= 0
                if is_chained or self.portraits[one].is_pronoun or self.portraits[other].is_pronoun:
                    yield one, other

    @cached_property
    def _lowered(self) -> list[str]:
        return [phrase.casefold() for phrase in self.phrases]

    @cached_property
    def _beside(self) -> list[frozenset[str]]:
        return [frozenset(one.beside) for one in self.portraits]

    @cached_property
    def _weights(self) -> dict[str, float]:
        """How much each word says: less, the more documents have it."""
        where = {
            (word, document) for words, document in zip(self._beside, self.documents, strict=True) for word in words
        }
        counts, documents = Counter(word for word, _ in where), len(self.accounts)
        return {word: log((1 + documents) / (1 + count)) + 1 for word, count in counts.items()}

    @cached_property
    def _lengths(self) -> list[float]:
        return [sqrt(sum(self._weights[word] ** 2 for word in words)) for words in self._beside]
