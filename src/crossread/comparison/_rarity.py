"""How much it says that two statements, or two accounts, share a word or a name: the more, the fewer have it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import log, sqrt
from typing import Self, TypeVar

from crossread.comparison._contents import Content
from crossread.model import DocumentId, EntityId

Thing = TypeVar("Thing")
Common = Callable[[DocumentId, DocumentId], float]
"""From 0 for two accounts that share no name and no word to 2 for two that have all of both alike."""
_FEW, _RARE = 6, 0.04
"""Statements, and share of all, that have at most a word or name that tells one matter of a case from others."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each word and name of a case weighs."""

    stems: Mapping[str, float]
    names: Mapping[EntityId, float]
    rarest: float
    telling: float
    """What a word or name weighs at least that tells one matter of the case from others."""

    @classmethod
    def of(cls, contents: Sequence[Content]) -> Self:
        """The weights in a case of these statements."""
        stems, names = Counter[str](), Counter[EntityId]()
        for content in contents:
            stems.update(content.said)
            names.update(content.entities)
        whole = 1 + len(contents)
        return cls(
            {stem: log(1 + whole / (1 + count)) for stem, count in stems.items()},
            {name: log(1 + whole / (1 + count)) for name, count in names.items()},
            log(1 + whole),
            log(1 + whole / (1 + max(_FEW, _RARE * len(contents)))),
        )

    def share(self, shared: Iterable[str], wanted: Iterable[str]) -> float:
        """How much of the weight of some words others have."""
        whole = sum(self.stems.get(stem, self.rarest) for stem in wanted)
        return sum(self.stems.get(stem, self.rarest) for stem in shared) / whole if whole else 0.0

    def name(self, name: EntityId) -> float:
        """From 0 for a name that every statement has to 1 for one that none else has."""
        return max(0.0, self.names.get(name, self.rarest) / self.rarest)

    def tells(self, stems: Iterable[str], names: Iterable[EntityId]) -> bool:
        """Whether any of these is rare enough in the case to tell one matter from the others."""
        weights = [self.stems.get(stem, self.rarest) for stem in stems]
        return max((*weights, *(self.names.get(name, self.rarest) for name in names)), default=-1.0) >= self.telling


def in_common(contents: Sequence[Content], weights: Weights) -> Common:
    """How much whole accounts share of what they name and of the words that carry what they say."""
    said, named = dict[DocumentId, Counter[str]](), dict[DocumentId, Counter[EntityId]]()
    for content in contents:
        said.setdefault(content.statement.document, Counter()).update(content.said)
        named.setdefault(content.statement.document, Counter()).update(content.entities)
    words = {document: _direction(counts, weights.stems) for document, counts in said.items()}
    names = {document: _direction(counts, weights.names) for document, counts in named.items()}

    @cache
    def common(one: DocumentId, other: DocumentId) -> float:
        return _cosine(words.get(one, {}), words.get(other, {})) + _cosine(names.get(one, {}), names.get(other, {}))

    return common


def _direction(counts: Mapping[Thing, int], weights: Mapping[Thing, float]) -> dict[Thing, float]:
    """The weighted counts at length 1; what is said ten times does not count ten times."""
    row = {one: weights[one] * sqrt(count) for one, count in counts.items()}
    length = sqrt(sum(value * value for value in row.values()))
    return {one: value / length for one, value in row.items()}


def _cosine(one: Mapping[Thing, float], other: Mapping[Thing, float]) -> float:
    return sum(value * other[key] for key, value in one.items() if key in other)
