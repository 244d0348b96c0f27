"""Words and letters of the language that linking knows, from the data file beside this module."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What tells nothing about who is named or what is said."""

    titles: frozenset[str]
    small: frozenset[str]
    naming: frozenset[str]
    """Between two names, these make the second another name of the first."""
    descent: frozenset[str]
    """Between a name and the father's."""
    articles: frozenset[str]
    leading: frozenset[str]
    """Words that make one name with the word behind them."""
    trailing: frozenset[str]
    """Words that make one name with the word before them."""
    assimilated: dict[str, str]
    """An article that has melted into the letters behind it, and these letters."""
    letters: dict[str, str]
    """Letters that write one sound, longest first."""
    endings: dict[str, str]
    """Letters at the end of a word that are spoken otherwise, longest first."""
    nicknames: dict[str, frozenset[str]]
    """The full names that a short one, or one in a related language, can stand for."""
    legal_forms: dict[tuple[str, ...], str]
    """The words of each legal form of a company, and what it amounts to."""
    meanings: dict[str, frozenset[str]]
    """What words for kinds of bodies mean, in several languages."""
    akin: dict[str, frozenset[str]]
    """What words of bodies' names nearly mean: enough to find a name among many, too little to take two for one."""
    body_kinds: frozenset[str]
    """Meanings that the name of a body can do without."""
    general_bodies: frozenset[str]
    """Meanings of words that can stand alone for a body."""
    kept_apart: frozenset[str]
    """Words of nearly one meaning that tell two bodies apart."""
    told_by_order: frozenset[str]
    """Heads of names that mean another body when they are turned round."""
    state_forms: frozenset[str]
    """Kinds of state that the name of a land can do without."""
    governments: frozenset[str]
    """Words for those who rule a state."""
    ruling: frozenset[str]
    """Offices in which one person rules a state."""
    peoples: frozenset[str]
    """Ends of words for what belongs to a state."""
    place_kinds: frozenset[str]
    """What kind of place a name is, or which side of it."""
    settlements: frozenset[str]
    """Kinds of place that its name can do without."""
    function_words: frozenset[str]
    clause_words: frozenset[str]
    """Words that only a clause has: subjects, auxiliaries, words that open a clause."""


@cache
def lexicon() -> Lexicon:
    """The lexicon, read once."""
    told = tomllib.loads(files("crossread.linking").joinpath("lexicon.toml").read_text(encoding="utf-8"))
    return Lexicon(
        frozenset(told["titles"].split()),
        frozenset(told["small"].split()),
        frozenset(told["naming"].split()),
        frozenset(told["descent"].split()),
        frozenset(told["articles"]),
        frozenset(told["leading"].split()),
        frozenset(told["trailing"].split()),
        told["assimilated"],
        told["letters"],
        told["endings"],
        _turned(told["nicknames"]),
        {tuple(form.split()): kind for kind, forms in told["legal_forms"].items() for form in forms.split(";")},
        _turned(told["meanings"]),
        _turned(told["akin"]),
        frozenset(told["kinds"]["bodies"].split()),
        frozenset(told["kinds"]["general"].split()),
        frozenset(told["kinds"]["apart"].split()),
        frozenset(told["kinds"]["order"].split()),
        frozenset(told["state_forms"].split()),
        frozenset(told["governments"].split()),
        frozenset(told["ruling"].split()),
        frozenset(told["peoples"].split()),
        frozenset(told["place_kinds"].split()),
        frozenset(told["settlements"].split()),
        frozenset(told["words"]["function"].split()),
        frozenset(told["words"]["clause"].split()),
    )


def _turned(told: dict[str, str]) -> dict[str, frozenset[str]]:
    """For each word all that it is listed under."""
    found: dict[str, set[str]] = {}
    for entry, words in told.items():
        for word in words.split():
            found.setdefault(word, set()).add(entry)
    return {word: frozenset(entries) for word, entries in found.items()}
