"""The words and digits that numbers are made of, by position."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from crossread.model import Anchored

LEXICON = tomllib.loads((files("crossread.extraction") / "lexicons" / "figures.toml").read_text("utf-8"))

_SHORT = 4
_CODE = 3
_KINDS = {"ones": "one", "teens": "teen", "tens": "ten"}


@dataclass(frozen=True, slots=True)
class NumberWord(Anchored):
    """One word, or one run of digits, that numbers are made of."""

    kind: str
    """digits, one, teen, ten, hundred, scale, part (of something), parts, few or crowd."""
    value: float
    word: str
    scale: float = 1
    """What digits have glued to them: "10bn"."""


def _known() -> dict[str, tuple[str, float]]:
    known: dict[str, tuple[str, float]] = {}
    for name, kind in _KINDS.items():
        known |= {word: (kind, float(value)) for word, value in LEXICON["numerals"][name].items()}
    known |= {word: ("scale", float(value)) for word, value in LEXICON["scales"].items() if len(word) > _SHORT - 1}
    known["hundred"] = ("hundred", 100.0)
    for word, value in LEXICON["fractions"].items():
        known |= {word: ("part", value), f"{word}s": ("parts", value)}
    known |= {"half": ("part", 0.5), "halves": ("parts", 0.5)}
    known |= dict.fromkeys(LEXICON["words"]["few"].split(), ("few", 0.0))
    return known | dict.fromkeys(LEXICON["words"]["crowds"].split(), ("crowd", 0.0))


_KNOWN = _known()
SIGNS = "½⅓⅔¼¾⅕⅙⅛"
_SCALES: dict[str, float] = LEXICON["scales"]
_MEASURES = [sign for signs in LEXICON["units"].values() for sign in signs.split("|") if len(sign) <= _SHORT]
_CODES = [sign for signs in LEXICON["money"].values() for sign in signs.split("|") if re.fullmatch(r"\w{1,3}", sign)]
_GLUED = "|".join(sorted({"people", *_MEASURES, *_CODES}, key=len, reverse=True))
_PREFIXES = "|".join(code for code in _CODES if len(code) == _CODE)
_LONG = "|".join(word for word in _SCALES if len(word) > _CODE)
_SPACED = "|".join(word for word in _SCALES if 1 < len(word) <= _CODE)
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d|,\d)(?:\.\d{1,9})?|\d{1,3}(?:\.\d{3}){2,6}(?:,\d{1,6})?"
    r"|\d{1,3}\.\d{3},\d{1,2}(?!\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}(?:\.\d{1,6})?|\d{1,3}(?:[ ]\d{3}){2,5}"
    r"|\d{1,3}[ ]000(?!\d)|(?<![\d.])\.\d{1,9}|\d{1,15}(?:\.\d{1,15}|,\d{1,2}(?!\d|,\d))?)"
)


@lru_cache(maxsize=8)
def _pattern(own: frozenset[str]) -> re.Pattern[str]:
    """A pattern for every word of a number; `own` are vague words that a person added."""
    words = sorted(_KNOWN.keys() | own, key=len, reverse=True)
    return re.compile(
        rf"""(?<![\w/:])(?<!\d[.,])(?:
          (?P<slash>[1-9]/[2-9](?![/\d]))
        | (?:{_PREFIXES})?(?P<digits>{_DIGITS})(?:\s{{0,2}}(?P<over>(?<=\s)[1-9]/[2-9](?![/\d])|[{SIGNS}]))?
          (?:(?:\s?(?P<spaced>{_SPACED})|(?P<glued>k|(?-i:M)|{_LONG}))(?!\w)|(?=\W|$|(?:{_GLUED})(?!\w)))
        | (?P<sign>[{SIGNS}])
        | (?P<word>{"|".join(word.replace(" ", r"[ ]") for word in words)})(?!\w)
        )""",
        re.IGNORECASE | re.VERBOSE,
    )


_TENS = "|".join(LEXICON["numerals"]["tens"])
_ORDINAL = re.compile(rf"(?:{_TENS})-(?:{'|'.join(LEXICON['words']['ordinals'].split())})(?!\w)", re.IGNORECASE)
_TAIL = re.compile(r"(?<=[^\s\d])(?<![\s-][aA])-$")


def number_words_in(text: str, vague: Iterable[str] = ()) -> Iterator[NumberWord]:
    """Every word of a number in order; those inside of longer words ("F-16", "twenty-first") are left out.

    Of the vague words those that are not known are a person's own: they are read like "several".
    """
    last = 0
    for match in _pattern(frozenset(word for word in vague if word not in _KNOWN)).finditer(text):
        start = match.start()
        is_tail = start - 1 != last and _TAIL.search(text, max(0, start - 1), start)
        if not is_tail and not _ORDINAL.match(text, start):
            last = match.end()
            yield _read(match)


def _read(match: re.Match[str]) -> NumberWord:
    span, word = match.span(), match.group().lower()
    if match["word"]:
        return NumberWord(*span, *_KNOWN.get(word, ("few", 0.0)), word)
    if match["slash"] or match["sign"]:
        return NumberWord(*span, "part", part_of_one(word), word)
    scale = _SCALES[(match["spaced"] or match["glued"] or "").lower()] if match["spaced"] or match["glued"] else 1
    value = digits_value(match["digits"]) + part_of_one(match["over"] or "")
    return NumberWord(match.start("digits"), match.end(), "digits", value * scale, word, scale)


def part_of_one(words: str) -> float:
    """What "3/4" and "¾" mean; nothing means nothing."""
    above, _, below = words.partition("/")
    return int(above) / int(below) if below else unicodedata.numeric(words) if words else 0.0


def digits_value(digits: str) -> float:
    """What digits mean in English ("1,200.5"), European ("1.200.000,5") or Indian ("12,34,567") grouping."""
    plain = re.sub(r"[\s\u00a0\u202f\u2009]", "", digits)
    if re.fullmatch(r"\d{1,3}(\.\d{3}){2,}(,\d+)?|\d{1,3}\.000|\d{1,3}\.\d{3},\d{1,2}", plain):
        return float(plain.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+,\d{1,2}", plain):
        return float(plain.replace(",", "."))
    return float(plain.replace(",", ""))
