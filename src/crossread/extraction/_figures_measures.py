"""Numbers with the unit, sign or word that they are a measure in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from crossread.extraction._figures_numbers import Number
from crossread.extraction._figures_words import LEXICON
from crossread.model import Anchored

_CODE = 3
_LONGEST_SIGN = 6


def any_of(listed: str) -> str:
    """A pattern for any of the phrases between bars, the longest first."""
    words = sorted(("".join(listed.splitlines())).split("|"), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)


def _units(table: dict[str, str]) -> dict[str, str]:
    return {sign: name for name, signs in table.items() for sign in signs.split("|")}


_MEASURES, _MONEY = _units(LEXICON["units"]), _units(LEXICON["money"])
_LETTERS = [sign for sign in _MONEY if sign.replace(" ", "").isalpha()]
_UNIT_WORDS = "|".join([*_MEASURES, *_MONEY])
_UNIT = re.compile(rf"[\s\u00a0-]{{0,2}}(?P<unit>{any_of(_UNIT_WORDS)})(?!\w)", re.IGNORECASE)
_SIGNS = [sign for sign in _MONEY if sign not in _LETTERS or len(sign) <= _CODE]
_SIGN = re.compile(rf"(?<!\w)(?P<sign>{any_of('|'.join(_SIGNS))})\s?$", re.IGNORECASE)
_MILLIONS = re.compile(r"\s?(?:m|M|mil)\b|\s?(?P<b>b|B)\b")
_MONEYED = any_of("|".join(word for word in _LETTERS if len(word) > _CODE))
_OF_PEOPLE = "|".join(LEXICON["words"]["millions"].split())
_MILLION = re.compile(rf"\s?m(?=\s(?:(?:of\s)?(?:[a-z-]+\s){{0,2}}?(?:{_OF_PEOPLE})|(?:{_MONEYED}))(?!\w))")
"""A million and no metre: "2.3m people", "40m euros"."""
_AND = re.compile(r"\s(?:and\s)?", re.IGNORECASE)
_WEIGHING, _SPENDING = ("|".join(LEXICON["pounds"][kind].split()) for kind in ("weighing", "spending"))
_WEIGHED = re.compile(rf"(?<!\w)(?:{_WEIGHING})\s(?:\w+\s){{0,3}}$", re.IGNORECASE)
_OF_WEIGHT = re.compile(rf"[\s-]pounds?\sof\s(?!(?:\w+\s)?(?:{_SPENDING})(?!\w))|-pound\s(?!(?:{_SPENDING})(?!\w))")


@dataclass(frozen=True, slots=True)
class Measured(Anchored):
    """A number from its sign to its unit."""

    number: Number
    unit: str


def measured(text: str, numbers: Iterable[Number]) -> Iterator[Measured]:
    """Each number with its unit, sign or word; else a count, or a share."""
    last = 0
    for number in numbers:
        one = _measured(text, number, last)
        last = one.end
        yield one


def _measured(text: str, number: Number, after: int) -> Measured:
    sign = _SIGN.search(text, max(after, number.start - _LONGEST_SIGN), number.start)
    if sign:
        return _priced(text, number, sign)
    million = _MILLION.match(text, number.end)
    if million:
        number = replace(number, value=number.value * 1e6, end=million.end())
    unit = _UNIT.match(text, number.end)
    if unit:
        name = unit["unit"].lower()
        known = _MEASURES.get(name) or _MONEY[name]
        return Measured(number.start, unit.end(), number, "lb" if _weighs(text, number, name) else known)
    return Measured(number.start, number.end, number, "share" if number.is_share else "count")


def compounded(text: str, every: Iterable[Measured]) -> Iterator[Measured]:
    """The same, with "5 feet 2 inches" and "3 dollars and 50 cents" made one."""
    last: Measured | None = None
    for one in every:
        part = LEXICON["compounds"].get(last.unit, {}).get(one.unit) if last else None
        if last and part and one.number.value * part < 1 and _AND.fullmatch(text, last.end, one.start):
            number = replace(last.number, value=last.number.value + one.number.value * part)
            last = Measured(last.start, one.end, number, last.unit)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _priced(text: str, number: Number, sign: re.Match[str]) -> Measured:
    scale = _MILLIONS.match(text, number.end)
    if scale:
        number = replace(number, value=number.value * (1e9 if scale["b"] else 1e6), end=scale.end())
    unit = _MONEY[sign["sign"].lower()]
    again = _UNIT.match(text, number.end)
    is_again = again is not None and _MONEY.get(again["unit"].lower()) == unit
    return Measured(sign.start(), again.end() if again and is_again else number.end, number, unit)


def _weighs(text: str, number: Number, unit: str) -> bool:
    """Whether pounds are a weight."""
    if unit not in {"pound", "pounds"}:
        return False
    return bool(_OF_WEIGHT.match(text, number.end) or _WEIGHED.search(text, max(0, number.start - 40), number.start))
