"""How like a word is to every word of many names at once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from crossread.linking._matching import is_spelling
from crossread.linking._meanings import akin_to, meanings_of
from crossread.linking._nicknames import full_names, heard_as, is_nickname
from crossread.linking._spelling import Part, with_j

Likeness = NDArray[np.float64]

_SAME, _SPELT, _MEANT, _SERVANT, _INITIAL = 1.0, 0.95, 0.9, 0.8, 0.5
"""What it counts that words are the same, ways to spell one, of one meaning or name, without "Abd", an initial."""
_SOUNDS_SAME, _AKIN = 0.5, 0.6
_LIKE_FROM, _LIKE = 0.7, 0.95
_HEARD_FROM, _HEARD = 0.75, 0.7
_REMEMBERED = 500
"""Words whose likeness is kept."""
_SHORTEST_HEARD = 3
"""Consonants that words have at least, for sounding alike to count."""
_SOUNDS = str.maketrans("gqkcdbpvzjlw", "kkkktppfssrf")
"""Consonants that other languages, or other ways to write one, take for each other."""
_WEAK = re.compile(r"[aiuh]")
_DOUBLED = re.compile(r"(.)\1+")
_LED = re.compile(r"^ab[du](?=\w{3})")
"""What says nothing of who is meant: "Abd al-Rahman" is as little "Abd al-Rahim" as "Rahman" is "Rahim"."""


class Words:
    """The words of names, each once."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self.places: dict[Part, int] = {}
        for part in parts:
            self.places.setdefault(part, len(self.places))
        self._parts = list(self.places)
        self._plain = [part.plain for part in self._parts]
        self._spellings = _Spellings.of(self._parts)
        self._led: dict[str, list[int]] = defaultdict(list)
        for at, part in enumerate(self._parts):
            if led := _leading(part):
                self._led[led].append(at)
        self._bare = {led: _Spellings.of(_bare(self._parts[at]) for at in some) for led, some in self._led.items()}
        self._known_already: dict[Part, Likeness] = {}
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for at, part in enumerate(self._parts):
            for key in _keys(part):
                self._by_key[key].append(at)

    def likeness(self, part: Part) -> Likeness:
        """How likely each of the words stands for this one, from 0 to 1; common words are asked for again and again."""
        if part not in self._known_already:
            if len(self._known_already) >= _REMEMBERED:
                self._known_already.clear()
            self._known_already[part] = self._likeness(part)
        return self._known_already[part]

    def _likeness(self, part: Part) -> Likeness:
        if part.is_initial:
            return np.array([_INITIAL * (plain[0] == part.plain) for plain in self._plain])
        scores = _seeming(part, self._spellings)
        if (led := _leading(part)) in self._bare:
            scores[self._led[led]] = _seeming(_bare(part), self._bare[led])
        best: Likeness = np.maximum(scores, self.known(part))
        return best

    def known(self, part: Part) -> Likeness:
        """How likely each of the words stands for this one for a reason that can be named, 0 where there is none."""
        scores = np.zeros(len(self._parts))
        for at in {at for key in _keys(part) for at in self._by_key.get(key, ())}:
            scores[at] = _known(part, self._parts[at])
        return scores


class _Spellings(NamedTuple):
    """Ways in which words are written, each in a row of its own."""

    plain: Sequence[str]
    folded: Sequence[str]
    heard: Sequence[str]

    @classmethod
    def of(cls, parts: Iterable[Part]) -> "_Spellings":
        """The spellings of these words."""
        kept = list(parts)
        folded = [part.folded for part in kept]
        return cls([part.plain for part in kept], folded, list(map(heard, folded)))


def _seeming(part: Part, others: _Spellings) -> Likeness:
    """How alike a word is to others in letters and sounds."""
    written = np.maximum(_alike(part.plain, others.plain), _alike(part.folded, others.folded))
    scores: Likeness = np.clip((written - _LIKE_FROM) / (1 - _LIKE_FROM), 0, 1) * _LIKE
    sound = heard(part.folded)
    if len(sound) >= _SHORTEST_HEARD:
        scores = np.maximum(scores, (_alike(sound, others.heard) - _HEARD_FROM) / (1 - _HEARD_FROM) * _HEARD)
    return scores


def _leading(part: Part) -> str:
    """What a word begins with that many names begin with: "Abd", "Abu"."""
    found = _LED.match(part.folded)
    return found[0] if found else ""


def _bare(part: Part) -> Part:
    """A word without that."""
    return replace(part, plain=_LED.sub("", part.folded), folded=_LED.sub("", part.folded))


def _keys(part: Part) -> set[str]:
    """What a word has in common with those that may be another way to write it, or another word for it."""
    bare = part.without_article
    keys = {f"={part.plain}", f"~{heard(part.folded)}", f"^{part.folded.removeprefix('abd')}"}
    keys |= {f"~{heard(bare.folded)}"} if bare else set()
    keys |= {f"+{name}" for name in (heard_as(part), *full_names(part))}
    keys |= {f"?{meaning}" for meaning in akin_to(part)}
    return keys | {f"*{meaning}" for meaning in meanings_of(part)}


def _known(part: Part, other: Part) -> float:
    """How likely two words are one, where they are for a reason that can be named."""
    if part.plain == other.plain:
        return _SAME
    if is_spelling(part, other) or _is_grown(part, other) or _is_grown(other, part):
        return _SPELT
    if meanings_of(part) & meanings_of(other) or is_nickname(part, other) or _is_like_j(part, other):
        return _MEANT
    if part.folded.removeprefix("abd") == other.folded.removeprefix("abd"):
        return _SERVANT
    akin = _AKIN if akin_to(part) & akin_to(other) else 0.0
    if heard(part.folded) == heard(other.folded):
        return max(akin, _SOUNDS_SAME + (_SERVANT - _SOUNDS_SAME) * fuzz.ratio(part.folded, other.folded) / 100)
    return akin


def _is_like_j(part: Part, other: Part) -> bool:
    """Whether two words are one with "ch" for "j", as in Korean and Chinese names: "Chang" and "Jang", "Zhang"."""
    return any("ch" in one.plain and with_j(one).folded == two.folded for one, two in ((part, other), (other, part)))


def _is_grown(part: Part, other: Part) -> bool:
    bare = part.without_article
    return (
        bare is not None and other.without_article is None and (bare.folded == other.folded or is_spelling(bare, other))
    )


def _alike(word: str, words: Sequence[str]) -> Likeness:
    likeness: Likeness = process.cdist([word], words, scorer=JaroWinkler.similarity)[0].astype(np.float64)
    return likeness


@lru_cache(maxsize=100_000)
def heard(folded: str) -> str:
    """The consonants of a word by classes that are taken for each other between languages."""
    sound = folded.replace("kh", "k").translate(_SOUNDS)
    return _DOUBLED.sub(r"\1", sound[:1] + _WEAK.sub("", sound[1:]))
