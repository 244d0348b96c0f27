"""Short and pet names of persons, and what a name becomes in a related language."""

from functools import cache

from crossread.linking._lexicon import lexicon
from crossread.linking._spelling import Part, parts_of

_TELLING = 3


def is_nickname(part: Part, other: Part) -> bool:
    """Whether one of two words is a short form of the other, or both of one name: "Bill" and "William"."""
    is_one = stands_for(part, other) or stands_for(other, part) or bool(full_names(part) & full_names(other))
    return is_one and part.folded != other.folded


def stands_for(short: Part, full: Part) -> bool:
    """Whether a word is a short form of another."""
    return heard_as(full) in full_names(short)


def full_names(part: Part) -> frozenset[str]:
    """What the names that a word can be short for are heard as."""
    return _known().get(part.folded, frozenset())


def heard_as(part: Part) -> str:
    """The consonants of a word, where these are enough to know it, or else all of it with spellings evened out."""
    return part.sound if len(part.sound) >= _TELLING else part.folded


@cache
def _known() -> dict[str, frozenset[str]]:
    """What the full names behind each short one are heard as."""
    found: dict[str, frozenset[str]] = {}
    for word, names in lexicon().nicknames.items():
        for short in parts_of(word):
            full = frozenset(heard_as(part) for name in names for part in parts_of(name))
            found[short.folded] = found.get(short.folded, frozenset()) | full
    return found
