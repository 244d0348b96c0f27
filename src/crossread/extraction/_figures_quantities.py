"""Quantities as reported: a number or range with its unit and the words that loosen it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crossread.extraction._figures_numbers import LEXICON, Number, numbers_in
from crossread.model import Anchored

_BEFORE = 48
_CODE = 3
_MODIFIERS: dict[str, str] = LEXICON["modifiers"]


def _any_of(listed: str) -> str:
    words = sorted(("".join(listed.splitlines())).split("|"), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)


def _units(table: dict[str, str]) -> dict[str, str]:
    return {sign: name for name, signs in table.items() for sign in signs.split("|")}


_MEASURES, _MONEY = _units(LEXICON["units"]), _units(LEXICON["money"])

_UNIT_WORDS = [*_MEASURES, *(sign for sign in _MONEY if " " in sign or sign.isalpha()), "€", "£", "$"]
_UNIT = re.compile(rf"[\s\u00a0-]{{0,2}}(?P<unit>{_any_of('|'.join(_UNIT_WORDS))})(?!\w)", re.IGNORECASE)
_SIGNS = [sign for sign in _MONEY if not sign.replace(" ", "").isalpha() or len(sign) == _CODE]
_SIGN = re.compile(rf"(?<!\w)(?P<sign>{_any_of('|'.join(_SIGNS))})\s?$", re.IGNORECASE)
_KINDS = ("low", "high", "about", "only")
_LOOSENERS = {words: kind for kind in _KINDS for words in "".join(_MODIFIERS[kind].splitlines()).split("|")}
_MOST_WORDS = max(len(words.split()) for words in _LOOSENERS)
_WORDS = re.compile(r"\S+")
_SPOKEN_OVER = 10
"""Below this "over" with a number in words is a preposition: "presided over two meetings"."""
_AFTER = re.compile(
    rf"\s?(?:(?P<low>{_any_of(_MODIFIERS['after_low'])}|\+)|\s?(?P<high>{_any_of(_MODIFIERS['after_high'])})"
    rf"|\s?(?P<about>{_any_of(_MODIFIERS['after_about'])}))(?!\w|\sthan)",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s?(?P<word>-|–|—|~|to|through|and|or)\s?")
_BETWEEN = re.compile(r"(?<!\w)(?P<word>between|from)\s$", re.IGNORECASE)
_CHANGES = frozenset("".join(_MODIFIERS["change"].splitlines()).split("|"))
_DIALLED = re.compile(r"[-/]\d")
_SCALE = re.compile(rf"(?:{'|'.join(LEXICON['scales'])})$", re.IGNORECASE)
_MILLIONS = re.compile(r"\s?(?:m|M|mil)\b|\s?(?P<b>b|B)\b")


@dataclass(frozen=True, slots=True)
class Quantity(Anchored):
    """What is said of a size, before it is known what it counts."""

    low: float | None
    high: float | None
    modifier: str
    unit: str
    first: Number
    """The number that it begins with."""


def quantities_in(text: str) -> Iterator[Quantity]:
    """Every quantity of a text in order, numbers of ranges joined."""
    numbers = list(numbers_in(text))
    place = 0
    while place < len(numbers):
        one, other = numbers[place], numbers[place + 1] if place + 1 < len(numbers) else None
        joined = _joined(text, one, other) if other else None
        yield _loosened(text, joined or _single(text, one))
        place += 2 if joined else 1


def _single(text: str, number: Number) -> Quantity:
    number, unit, start, end = _measured(text, number)
    top = None if number.is_open else number.value
    modifier = text[number.start : number.end] if number.is_open else ""
    return Quantity(start, end, number.value, top, modifier, unit, number)


def _measured(text: str, number: Number) -> tuple[Number, str, int, int]:
    """The number with its unit, sign or word, and where both begin and end."""
    sign = _SIGN.search(text, max(0, number.start - 6), number.start)
    if sign:
        scale = _MILLIONS.match(text, number.end)
        if scale:
            number = replace(number, value=number.value * (1e9 if scale["b"] else 1e6), end=scale.end())
        return number, _MONEY[sign["sign"].lower()], sign.start(), number.end
    unit = _UNIT.match(text, number.end)
    if unit:
        name = unit["unit"].lower()
        return number, _MEASURES.get(name) or _MONEY[name], number.start, unit.end()
    return number, "share" if number.is_share else "count", number.start, number.end


def _joined(text: str, one: Number, other: Number) -> Quantity | None:
    """Two numbers that are the ends of one range: "700 to 1,200", "between 5 and 7", "15-20 km", "two or three"."""
    first, unit, start, end = _measured(text, one)
    joint = _JOINT.fullmatch(text, end, _measured(text, other)[2])
    if not joint or one.is_open or other.is_open or one.is_share:
        return None
    before = _BETWEEN.search(text, max(0, start - 10), start)
    led, word = before["word"].lower() if before else "", joint["word"]
    last, last_unit, _, end = _measured(text, other)
    low = first.value * _inherited(text, first, last)
    if not _is_range(led, word, low, last.value) or (led == "from" and _tells_of_change(text, start, 60)):
        return None
    if word == "to" and not led and _tells_of_change(text, start, 20):
        return None
    if unit not in {"count", last_unit} or (word == "-" and _DIALLED.match(text, end)):
        return None
    unit = last_unit
    start = before.start() if before else start
    return Quantity(start, end, low, last.value, before["word"] if before else "", unit, first)


def _is_range(led: str, word: str, low: float, high: float) -> bool:
    if word == "and":
        return led == "between" and low < high
    return low < high and (word != "or" or high <= low * 2)


def _tells_of_change(text: str, start: int, reach: int) -> bool:
    """Whether the words before tell of a change: "rose from 20 to 30" gives two figures, not one range."""
    clause = re.split(r"[.;]", text[max(0, start - reach) : start].lower())[-1]
    return not _CHANGES.isdisjoint(clause.split())


def _inherited(text: str, first: Number, last: Number) -> float:
    """What the scale of the last number makes of the first: "two to three million"."""
    spoken = _SCALE.search(text, last.start, last.end)
    scale: float = LEXICON["scales"][spoken[0].lower()] if spoken else 1
    return scale if first.value < scale <= last.value else 1


def _loosened(text: str, quantity: Quantity) -> Quantity:
    before = _loosener(text, quantity)
    if before:
        start, kind = before
        quantity = replace(_bounded(quantity, kind, text[start : quantity.start].strip()), start=start)
        further = _loosener(text, quantity)
        if further and further[1] in {"low", "high"} and kind in {"about", "only"}:
            start = further[0]
            quantity = replace(_bounded(quantity, further[1], text[start : quantity.start].strip()), start=start)
    after = _AFTER.match(text, quantity.end)
    if after:
        quantity = replace(_bounded(quantity, str(after.lastgroup), after.group().strip()), end=after.end())
    return quantity


def _loosener(text: str, quantity: Quantity) -> tuple[int, str] | None:
    """Where the longest loosening phrase right before a quantity begins, and its kind."""
    before = text[max(0, quantity.start - _BEFORE) : quantity.start]
    words = [(match.group().lower(), match.start()) for match in _WORDS.finditer(before)]
    if not words or not before[-1].isspace():
        return None
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        kind = _LOOSENERS.get(" ".join(word for word, _ in words[-count:]))
        if kind and not (words[-1][0] == "over" and quantity.first.is_word and quantity.first.value < _SPOKEN_OVER):
            return quantity.start - len(before) + words[-count][1], kind
    return None


def _bounded(quantity: Quantity, kind: str, words: str) -> Quantity:
    value = quantity.low if quantity.low is not None else quantity.high
    is_range = quantity.high is not None and quantity.low != quantity.high
    if kind == "low":
        return replace(quantity, low=value, high=None, modifier=words)
    if kind == "high" and not is_range:
        return replace(quantity, low=None, high=value, modifier=words)
    return replace(quantity, modifier=words)
