"""How like two names are, part by part, and in which parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from crossread.linking._spelling import Part, initials, is_acronym, joined, parts_of

_LIKE_FROM = 0.7
_ALIKE = 75.0
_SHORTEST = 3
"""Letters, or consonants, that two spellings of one word have in common at least."""
_VOWELS = "aiu"


class Match(IntEnum):
    """How two words of names stand to each other."""

    NONE = 0
    LIKE = 1
    INITIAL = 2
    SPELLING = 3
    SAME = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of one name with the word of the other that it stands for."""

    left: int
    right: int
    match: Match
    score: float


def name_likeness(a: str, b: str) -> tuple[float, str]:
    """How likely two names name one thing, from 0 to 1, and the parts that match."""
    left, right = parts_of(a), parts_of(b)
    if not left or not right:
        return 0.0, ""
    if acronym := _acronym(a, b):
        return 0.9, acronym
    if len(left) != len(right) and joined(left) == joined(right):
        return 1.0, f"written together: {a}~{b}"
    pairs = paired(left, right)
    here = _share(left, [(pair.left, pair.score) for pair in pairs])
    there = _share(right, [(pair.right, pair.score) for pair in pairs])
    whole = fuzz.ratio(joined(left), joined(right)) / 100
    score = max((here + there) / 2, whole if whole > _WRITTEN_APART else 0.0)
    return score, in_words(left, right, pairs) or ("written together" if score else "")


_WRITTEN_APART = 0.9


def paired(left: Sequence[Part], right: Sequence[Part]) -> list[Pair]:
    """The best one-to-one pairing of the words of two names, in any order."""
    found = [
        Pair(at, against, *matched(part, other))
        for at, part in enumerate(left[:_MOST_PARTS])
        for against, other in enumerate(right[:_MOST_PARTS])
    ]
    found.sort(key=lambda pair: (-pair.match, -pair.score, abs(pair.left - pair.right), pair.left))
    chosen: list[Pair] = []
    for pair in found:
        if pair.match and not any(pair.left == one.left or pair.right == one.right for one in chosen):
            chosen.append(pair)
    return sorted(chosen, key=lambda pair: pair.left)


_MOST_PARTS = 12


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
    score = max(JaroWinkler.similarity(part.plain, other.plain), JaroWinkler.similarity(part.folded, other.folded))
    likeness = (score - _LIKE_FROM) / (1 - _LIKE_FROM)
    return (Match.LIKE, likeness * 0.95) if likeness > 0 else (Match.NONE, 0.0)


def _is_with_article(part: Part, other: Part) -> bool:
    """Whether a word is the other with the article grown together with it: "Alhakim", "Elsharif"."""
    bare = part.without_article
    return bare is not None and other.without_article is None and (bare == other or is_spelling(bare, other))


def is_spelling(part: Part, other: Part) -> bool:
    """Whether two words are ways to write one name: the same consonants, ending alike, vowels nearly so."""
    if part.folded == other.folded:
        return len(part.folded) >= _SHORTEST
    return (
        len(part.sound) >= _SHORTEST
        and part.sound == other.sound
        and _ending(part.folded) == _ending(other.folded)
        and fuzz.ratio(part.folded, other.folded) >= _ALIKE
    )


def in_words(left: Sequence[Part], right: Sequence[Part], pairs: Sequence[Pair]) -> str:
    """Which parts matched: "transliteration: dara~deraa"."""
    if not pairs:
        return ""
    told = ", ".join(f"{left[pair.left].plain}~{right[pair.right].plain}" for pair in pairs)
    return f"{_kind(pairs, max(len(left), len(right)))}: {told}"


def _kind(pairs: Sequence[Pair], longest: int) -> str:
    matches = {pair.match for pair in pairs}
    if Match.LIKE in matches:
        return "like"
    if Match.INITIAL in matches:
        return "initial"
    if len(pairs) < longest:
        return "part of name"
    if Match.SPELLING in matches:
        return "transliteration"
    order = [pair.right for pair in pairs]
    return "same name" if order == sorted(order) else "other order"


def _acronym(a: str, b: str) -> str:
    for short, long in ((a, b), (b, a)):
        if is_acronym(short) and "".join(filter(str.isalpha, short)).lower() in initials(long):
            return f"acronym of: {short}~{long}"
    return ""


def _share(parts: Sequence[Part], scores: Sequence[tuple[int, float]]) -> float:
    """How much of a name is matched; longer words say more."""
    whole = sum(len(part.plain) for part in parts[:_MOST_PARTS])
    return sum(len(parts[at].plain) * score for at, score in scores) / whole if whole else 0.0


def _ending(folded: str) -> str:
    return folded[len(folded.rstrip(_VOWELS)) :]
