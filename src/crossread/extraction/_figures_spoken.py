"""Counts that no numeral gives: "nobody died", "no casualties", "one was killed and another wounded", "a pair of"."""

import re
from collections.abc import Iterable, Iterator

from crossread.extraction._figures_multiples import multiples_in
from crossread.extraction._figures_numbers import Number
from crossread.extraction._figures_quantities import Quantity
from crossread.extraction._figures_words import LEXICON

_WORDS = LEXICON["words"]
_DONE = "|".join(
    word
    for words in LEXICON["harm"].values()
    for word in words.split()
    if word.endswith(("ed", "en", "ing")) or word in {"hurt", "slain", "dead", *_WORDS["finite"].split()}
)
_PEOPLE = "|".join(word if word.endswith("s") else rf"{word}s?" for word in _WORDS["people"].split())
_THEN = rf"\s(?:(?:{'|'.join(_WORDS['between'].split())})\s){{0,4}}(?:{_DONE})(?!\w)"
_KIND = (
    r"(?:(?!(?:further|more|new|additional|other|longer|apparent|external|immediate|visible|of|in|to)\s)[a-z-]+\s){0,2}"
)
_TOLLS = "|".join(_WORDS["tolls"].split())
_NOUGHT = (
    rf"(?P<nobody>nobody|no[\s-]one|none(?:\sof\s(?:them|the\s\w+))?)(?={_THEN})"
    rf"|(?P<nothing>no|without(?:\sany)?)(?=\s{_KIND}(?:{_TOLLS})(?!\w))"
    rf"|(?P<no>no|not\s(?:one|a\ssingle))(?=\s{_KIND}(?:{_PEOPLE}){_THEN})"
)
_END = r"(?=[.,;:!?]|\s(?:after|and|as|at|by|during|in|near|on|outside|when|who)(?!\w)|$)"
_ONE = (
    rf"(?P<next>another)(?={_THEN}{_END})"
    rf"|(?<=(?:injured|wounded)\s)(?P<last>another){_END}"
    r"|(?P<single>a\ssingle)(?=\s)"
)
_TWO = r"(?P<two>a\spair\sof)(?=\s[a-z])"
_SPOKEN = re.compile(rf"(?<![\w-])(?:{_NOUGHT}|{_ONE}|{_TWO})", re.IGNORECASE)
_WISHED = re.compile(
    r"(?<!\w)(?:ensur(?:e|es|ed|ing)|guarantee[sd]?|hop(?:e|es|ed|ing)|if|unless)\s(?:\w+\s){0,3}$", re.IGNORECASE
)
_VALUES = {"nobody": 0, "nothing": 0, "no": 0, "two": 2}


def with_spoken(text: str, quantities: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """The quantities in order, with the spoken ones instead of numerals that these hold: "not one", "3:1"."""
    spoken = [*_spoken(text), *multiples_in(text)]
    taken = {at for one in spoken for at in range(one.start, one.end)}
    written = [one for one in quantities if one.first.start not in taken]
    return tuple(sorted([*written, *spoken], key=lambda one: one.start))


def _spoken(text: str) -> Iterator[Quantity]:
    for match in _SPOKEN.finditer(text):
        kind = match.lastgroup or ""
        value = float(_VALUES.get(kind, 1))
        if value or not _WISHED.search(text, max(0, match.start() - 40), match.start()):
            number = Number(match.start(), match.end(), value, is_word=kind == "single")
            modifier = "" if kind in {"single", "two"} else match.group()
            yield Quantity(match.start(), match.end(), value, value, modifier, "count", number)
