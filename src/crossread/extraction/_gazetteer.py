"""A list of names that is looked for in a text, in one pass."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

from crossread.model import Anchored

_WORD = re.compile(r"\w+")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hit(Anchored, Generic[T]):
    """Where a listed name stands in a text, and what it is listed for."""

    what: T


@dataclass(frozen=True, slots=True)
class Gazetteer(Generic[T]):
    """Every listed name under its first word, the longest first."""

    names: dict[str, tuple[tuple[str, T], ...]]

    @classmethod
    def of(cls, entries: Iterable[tuple[str, T]]) -> Self:
        """The list of these names; what comes first under one name wins."""
        grouped: dict[str, dict[str, T]] = {}
        for name, what in entries:
            first = _WORD.search(name)
            if first:
                grouped.setdefault(first[0], {}).setdefault(name, what)
        return cls(
            {first: tuple(sorted(under.items(), key=lambda pair: -len(pair[0]))) for first, under in grouped.items()}
        )

    def is_listed(self, words: str) -> bool:
        """Whether the words are one listed name."""
        return any(hit.start == 0 and hit.end == len(words) for hit in self.found_in(words))

    def found_in(self, text: str) -> Iterator[Hit[T]]:
        """Where the names stand, in the order of the text, each as long as it can be."""
        plain, reached = plainly(text), 0
        for word in _WORD.finditer(plain):
            if word.start() < reached:
                continue
            for name, what in self.names.get(word[0], ()):
                end = word.start() + len(name)
                if plain.startswith(name, word.start()) and not plain[end : end + 1].isalnum():
                    reached = end
                    yield Hit(word.start(), end, what)
                    break


def plainly(text: str) -> str:
    """The text with plain spaces and apostrophes, each character in its place."""
    return text.replace("\u00a0", " ").replace("’", "'")
