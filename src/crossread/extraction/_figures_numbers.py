"""Numbers as news writes them: in digits of any grouping, in words, or vaguely."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from text_to_num import text2num

from crossread.model import Anchored

LEXICON = tomllib.loads((files("crossread.extraction") / "lexicons" / "figures.toml").read_text("utf-8"))

_VAGUE: dict[str, float] = LEXICON["vague"]
_SCALES: dict[str, float] = LEXICON["scales"]
_FRACTIONS: dict[str, float] = LEXICON["fractions"]
_WORDS: list[str] = LEXICON["words"]["numbers"].split()
_SHORT = 4
_GLUED = "|".join(
    sorted(
        {"people"} | {sign for signs in LEXICON["units"].values() for sign in signs.split("|") if len(sign) <= _SHORT}
    )
)

_GAP = r"[\s-]{1,3}"
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_SCALE = "dozen|hundred|thousand|lakh|million|crore|billion|trillion"
_BIG = "hundreds|thousands|millions|billions"
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?![\d,])(?:\.\d{1,9})?|\d{1,3}(?:\.\d{3}){2,6}(?:,\d{1,6})?"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}|\d{1,3}(?:[ ]\d{3}){2,5}|(?<![\d.])\.\d{1,9}"
    r"|\d{1,15}(?:\.\d{1,15}|,\d{1,2}(?![\d,]))?)"
)
_PARTS = r"(?<=\d\s)[1-9]/[2-9]|[½⅓⅔¼¾]"
_SHORT_SCALES = "k|mn|mln|bn|bln|tn|tln"
_ONES = "one|two|three|four|five|six|seven|eight|nine|ten"
_ABOVE = f"a|{_ONES}"
_BELOW = "|".join(_FRACTIONS)
_AND = r"(?:(?<=hundred)|(?<=thousand)|(?<=million))\s{1,3}and\s{1,3}"
_SPOKEN = rf"(?:{_WORD})\b(?:(?:{_GAP}|{_AND})(?:{_WORD})\b){{0,11}}"
NUMBER = re.compile(
    rf"""(?<![\w/:])(?<!\d[.,])(?<![^\d\s]-)(?:
      (?P<crowd>(?:tens|dozens|scores|hundreds|thousands)\sof\s(?:{_BIG})|dozens|scores|{_BIG}|trillions)
    | (?P<few>(?:a\s)?(?P<little>several|few|couple|handful)(?:\sof(?=\s(?:{_SCALE})))?(?:\s(?P<of>{_SCALE}))?)
    | (?P<some>{_ONES})\s(?:in|out\sof)\s(?:every\s)?(?P<every>{_ONES})
    | (?P<part>(?:{_ABOVE})[\s-](?:{_BELOW})s?|half|[1-9]/[2-9](?![/\d])|[½⅓⅔¼¾])
      (?:\s(?:of\s)?(?:a\s)?(?P<ofa>{_SCALE}))?
    | (?:(?P<digits>{_DIGITS})|(?:a[ ](?={_SCALE}))?(?P<spoken>{_SPOKEN})|(?:a\s)?(?=dozen|score))
      (?P<half>[\s-]and[\s-]a[\s-]half)?(?:\s?(?P<over>{_PARTS}))?(?:[\s-]{{0,2}}(?P<scale>{_SCALE}|(?<=\d)(?:{_SHORT_SCALES})|(?<=\d)(?-i:M))s?)?
    )(?=\W|$|(?<=\d)(?:{_GLUED})\b)""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Number(Anchored):
    """One number; `is_open` where it is only the least that the word can mean ("dozens")."""

    value: float
    is_open: bool = False
    is_share: bool = False
    """Whether it is a fraction of something: "half of"."""
    is_word: bool = False


def numbers_in(text: str) -> Iterator[Number]:
    """Every number of a text in order, whatever it stands for."""
    for match in NUMBER.finditer(text):
        found = _read(match)
        if found is not None:
            yield found


def number_of(words: str) -> float | None:
    """What a few words mean as a number; nothing where they are none."""
    match = NUMBER.fullmatch(words.strip())
    found = _read(match) if match else None
    return found.value if found else None


def _read(match: re.Match[str]) -> Number | None:
    start, end = match.span()
    part = match.groupdict()
    if part["crowd"]:
        first, _, last = part["crowd"].lower().partition(" of ")
        return Number(
            start, end, float(_VAGUE[first] * _SCALES.get(last.removesuffix("s"), 1)), is_open=True, is_word=True
        )
    if part["few"]:
        least = float(_VAGUE[part["little"].lower()] * _scale(part["of"]))
        return Number(start, end, least, is_open=part["little"].lower() != "couple", is_word=True)
    if part["some"]:
        return _ratio(match)
    if part["part"]:
        return _fraction(start, end, part["part"].lower(), part["ofa"])
    value = _plain(part)
    if value is None:
        return None
    if part["half"]:
        value += 0.5 * _SCALES.get((part["spoken"] or "").lower().split(" ")[-1], 1)
    value = (value + _part_of_one(part["over"])) * _scale(part["scale"])
    return Number(start, end, round(value, 6), is_word=not part["digits"])


def _ratio(match: re.Match[str]) -> Number | None:
    """A share such as "two in five"; nothing where more than all are meant."""
    some, every = number_of(match["some"]) or 0, number_of(match["every"]) or 1
    return Number(*match.span(), round(some / every, 6), is_share=True, is_word=True) if some < every else None


def _fraction(start: int, end: int, words: str, of: str | None) -> Number:
    *above, below = words.replace("-", " ").split()
    times = 1.0 if not above or above == ["a"] else number_of(above[0]) or 1.0
    part = _FRACTIONS.get(below.removesuffix("s")) or _part_of_one(below)
    value = times * part * _scale(of)
    return Number(start, end, round(value, 6), is_share=not of, is_word=True)


def _part_of_one(words: str | None) -> float:
    if not words:
        return 0.0
    above, _, below = words.partition("/")
    return int(above) / int(below) if below else unicodedata.numeric(words)


def _scale(word: str | None) -> float:
    return float(_SCALES[word.lower()]) if word else 1.0


def _plain(part: dict[str, str | None]) -> float | None:
    if part["digits"]:
        return digits_value(part["digits"])
    if part["spoken"]:
        return _spoken(re.sub(r"[\s-]+", " ", part["spoken"].lower()))
    return 1.0


def _spoken(words: str) -> float | None:
    if words.partition(" ")[0] in _SCALES:
        words = f"one {words}"
    try:
        return float(text2num(words, "en"))
    except ValueError:
        return None


def digits_value(digits: str) -> float:
    """What digits mean in English ("1,200.5"), European ("1.200.000,5") or Indian ("12,34,567") grouping."""
    plain = re.sub(r"[\s\u00a0\u202f\u2009]", "", digits)
    if re.fullmatch(r"\d{1,3}(\.\d{3}){2,}(,\d+)?|\d{1,3}\.000", plain):
        return float(plain.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+,\d{1,2}", plain):
        return float(plain.replace(",", "."))
    return float(plain.replace(",", ""))
