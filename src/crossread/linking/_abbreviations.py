"""Which of many names a short one may be made of: of the first letters of its words, or of more."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from crossread.linking._spelling import initials, parts_of

Sign = NDArray[np.float64]

_SHORTEST, _LONGEST = 3, 9
_MOST_LETTERS = 4
"""First letters of one word that go into a short name: "CENTCOM"."""


class Abbreviations:
    """Names by what may be short for them, and short ones by what they may be short for."""

    def __init__(self, names: Sequence[str]) -> None:
        self._size = len(names)
        self._initials: dict[str, list[int]] = defaultdict(list)
        self._turned: dict[str, list[int]] = defaultdict(list)
        self._long: dict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
        self._short: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for at, name in enumerate(names):
            for letters in initials(name):
                self._initials[letters].append(at)
                self._turned["".join(sorted(letters))].append(at)
            words = _words(name)
            if len(words) > 1:
                self._long[words[0][0]].append((at, words))
            elif words and _SHORTEST <= len(words[0]) <= _LONGEST:
                self._short[words[0][0]].append((at, words[0]))

    def signs(self, query: str) -> tuple[Sign, Sign]:
        """Whether the query is made of each name's first letters, and how much of the words of one went into the other.

        First letters in another order, or beside other words, count half.
        """
        exact, made = np.zeros(self._size), np.zeros(self._size)
        letters = "".join(filter(str.isalnum, query)).lower()
        if _SHORTEST <= len(letters) <= _LONGEST:
            exact[self._turned.get("".join(sorted(letters)), [])] = 0.5
        words = _words(query)
        for word in words if len(words) > 1 else ():
            if len(word) >= _SHORTEST:
                exact[self._initials.get(word, [])] = 0.5
        exact[self._initials.get(letters, [])] = 1.0
        if len(words) == 1 and _SHORTEST <= len(words[0]) <= _LONGEST:
            for at, long in self._long[words[0][0]]:
                made[at] = taken_up(words[0], long)
        elif len(words) > 1:
            for at, short in self._short[words[0][0]]:
                made[at] = taken_up(short, words)
        return exact, made


def _words(name: str) -> tuple[str, ...]:
    return () if "," in name else tuple(part.plain for part in parts_of(name))


def taken_up(short: str, words: Sequence[str]) -> float:
    """The share of the words whose beginnings make up a short name one after another, 0 where they do not."""

    @cache
    def most(at: int, word: int) -> int:
        if at == len(short):
            return 0
        if word == len(words):
            return -len(words)
        best = most(at, word + 1)
        for length in range(1, _MOST_LETTERS + 1):
            if at + length > len(short) or short[at : at + length] != words[word][:length]:
                break
            best = max(best, 1 + most(at + length, word + 1))
        return best

    used = most(0, 0)
    return used / len(words) if used > 1 else 0.0
