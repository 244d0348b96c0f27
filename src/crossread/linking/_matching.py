"""Which words of two names stand for each other, and how surely."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from crossread.linking._meanings import meanings_of
from crossread.linking._nicknames import is_nickname
from crossread.linking._spelling import Part

_LIKE_FROM = 0.7
_ALIKE = {2: 80.0, 3: 70.0}
"""How alike two spellings of one word are at least, by the consonants that they share: up to two, or more."""
_SHORTEST = 3
"""Letters that two spellings of one word have in common at least."""
_VOWELS = "aiu"


class Match(IntEnum):
    """How two words of names stand to each other."""

    NONE = 0
    LIKE = 1
    FORM = 2
    """One land and what is of it, or one and several: told by whoever compares names of bodies."""
    MEANING = 3
    INITIAL = 4
    NICKNAME = 5
    SPELLING = 6
    SAME = 7


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of one name with the word of the other that it stands for."""

    left: int
    right: int
    match: Match
    score: float


def paired(left: Sequence[Part], right: Sequence[Part]) -> list[Pair]:
    """The best one-to-one pairing of the words of two names, in any order."""
    found = [
        Pair(at, against, *matched(part, other))
        for at, part in enumerate(left[:MOST_PARTS])
        for against, other in enumerate(right[:MOST_PARTS])
    ]
    found.sort(key=lambda pair: (-pair.match, -pair.score, abs(pair.left - pair.right), pair.left))
    chosen: list[Pair] = []
    for pair in found:
        if pair.match and not any(pair.left == one.left or pair.right == one.right for one in chosen):
            chosen.append(pair)
    return sorted(chosen, key=lambda pair: pair.left)


MOST_PARTS = 12


@lru_cache(maxsize=100_000)
def matched(part: Part, other: Part) -> tuple[Match, float]:
    """How one word of a name stands to another."""
    if part.plain == other.plain:
        return Match.SAME, 1.0
    if part.is_initial or other.is_initial:
        same = part.plain[0] == other.plain[0]
        return (Match.INITIAL, 0.5) if same else (Match.NONE, 0.0)
    if is_spelling(part, other):
        return Match.SPELLING, 0.95
    if _is_with_article(part, other) or _is_with_article(other, part):
        return Match.SPELLING, 0.9
    listed = _listed(part, other)
    if listed:
        return listed, 0.9
    score = max(JaroWinkler.similarity(part.plain, other.plain), JaroWinkler.similarity(part.folded, other.folded))
    likeness = (score - _LIKE_FROM) / (1 - _LIKE_FROM)
    return (Match.LIKE, likeness * 0.95) if likeness > 0 else (Match.NONE, 0.0)


def _listed(part: Part, other: Part) -> Match:
    """How two words stand to each other that only the lexicon knows to be akin."""
    if is_nickname(part, other):
        return Match.NICKNAME
    return Match.MEANING if meanings_of(part) & meanings_of(other) else Match.NONE


def _is_with_article(part: Part, other: Part) -> bool:
    """Whether a word is the other with the article grown together with it: "Alhakim", "Elsharif"."""
    bare = part.without_article
    return bare is not None and other.without_article is None and (bare == other or is_spelling(bare, other))


def is_spelling(part: Part, other: Part) -> bool:
    """Whether two words are ways to write one name: the same consonants, ending alike, vowels nearly so."""
    if part.folded == other.folded:
        return len(part.folded) >= _SHORTEST
    consonants = min(len(part.sound), max(_ALIKE))
    return (
        consonants in _ALIKE
        and min(len(part.folded), len(other.folded)) > _SHORTEST
        and part.sound == other.sound
        and _ending(part.folded) == _ending(other.folded)
        and fuzz.ratio(part.folded, other.folded) >= _ALIKE[consonants]
    )


def _ending(folded: str) -> str:
    return folded[len(folded.rstrip(_VOWELS)) :]
