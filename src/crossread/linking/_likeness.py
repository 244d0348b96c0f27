"""How like two names are, part by part, and in which parts."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from crossread.linking._explaining import in_words
from crossread.linking._matching import MOST_PARTS, paired
from crossread.linking._spelling import Part, initials, is_acronym, joined, parts_of, written


def name_likeness(a: str, b: str) -> tuple[float, str]:
    """How likely two names name one thing, from 0 to 1, and the parts that match."""
    left, right = parts_of(a), parts_of(b)
    if not left or not right:
        return 0.0, ""
    if acronym := _acronym(a, b):
        return 0.9, acronym
    pairs = paired(left, right)
    here = _share(left, [(pair.left, pair.score) for pair in pairs])
    there = _share(right, [(pair.right, pair.score) for pair in pairs])
    whole = fuzz.ratio(joined(left), joined(right)) / 100
    score = max((here + there) / 2, whole if whole > _WRITTEN_APART else 0.0)
    if whole > _WRITTEN_APART and len(left) != len(right):
        return score, f"written together: {written(left)}/{written(right)}"
    return score, in_words(left, right, pairs) or ("written together" if score else "")


_WRITTEN_APART = 0.9


def _acronym(a: str, b: str) -> str:
    for short, long in ((a, b), (b, a)):
        if is_acronym(short) and "".join(filter(str.isalpha, short)).lower() in initials(long):
            return f"acronym of: {short}~{long}"
    return ""


def _share(parts: Sequence[Part], scores: Sequence[tuple[int, float]]) -> float:
    """How much of a name is matched; longer words say more."""
    whole = sum(len(part.plain) for part in parts[:MOST_PARTS])
    return sum(len(parts[at].plain) * score for at, score in scores) / whole if whole else 0.0
