"""Whether words show that they mean a man or a woman, or leave it open."""

import re
from collections.abc import Iterable

from crossread.extraction._word_lists import words_of

_BEFORE = re.compile(r"([^\W\d_]+)\.?[ \u00a0]\Z")
_LONGEST_STYLE = 16
_GENDERS = ("masculine", "feminine")
_PRONOUNS = {
    "masculine": frozenset({"he", "him", "his", "himself"}),
    "feminine": frozenset({"she", "her", "hers", "herself"}),
}


def style_before(text: str, start: int) -> str:
    """The word right before a name, if it tells a man from a woman: "mrs" of "Mrs. Moor"."""
    found = _BEFORE.search(text, max(start - _LONGEST_STYLE, 0), start)
    word = found[1].lower() if found else ""
    return word if gender_of(word) else ""


def gender_of(word: str) -> str:
    """Of a style, a pronoun or a noun "masculine" or "feminine", where it tells; else empty."""
    lowered = word.lower()
    return next((one for one in _GENDERS if lowered in words_of("roles", one) | _PRONOUNS[one]), "")


def gender_of_name(name: str) -> str:
    """What the style or the given name tells with which a name begins; empty where it tells nothing."""
    first = name.partition(" ")[0]
    given = next((one for one in _GENDERS if first.title() in words_of("given_names", one)), "")
    return gender_of(first.rstrip(".")) or given


def differ(genders: Iterable[str]) -> bool:
    """Whether some are masculine and some feminine."""
    return set(_GENDERS) <= set(genders)
