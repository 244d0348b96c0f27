"""Whether letters stand for a name."""

import re

_PART = re.compile(r"[^\W_]+")
_SMALL = frozenset({"of", "for", "the", "and", "in", "de", "la", "al", "el", "on", "to"})
_LEAST_LETTERS = 3
_MOST_EXTRA = 4
"""Words before those that an acronym takes up."""


def stands_for(acronym: str, name: str) -> bool:
    """Whether the letters are the first letters of the name's words, small words counted or not."""
    words = _PART.findall(name.replace("'s", "").replace("’s", ""))
    letters = "".join(filter(str.isalnum, acronym)).lower()
    every = "".join(word[0] for word in words).lower()
    great = "".join(word[0] for word in words if word.lower() not in _SMALL).lower()
    return len(letters) > 1 and len(words) > 1 and letters in {every, great}


def ends_in(acronym: str, name: str) -> bool:
    """Whether the letters stand for the name or for its last words: "(UED)" behind "Old Union of Ellan Dockers"."""
    words = name.split()
    return any(stands_for(acronym, " ".join(words[first:])) for first in range(min(len(words), _MOST_EXTRA)))


def shortens(acronym: str, name: str) -> bool:
    """Whether the letters come one after another in the name, from its first: "Centcom" for "Central Command"."""
    rest = iter(name.lower())
    begins_alike = len(acronym) >= _LEAST_LETTERS and acronym[:1] == name[:1]
    return begins_alike and all(letter in rest for letter in acronym.lower())
