"""Quantities as reported: a number or range with its unit and the words that loosen it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.extraction._figures_measures import Measured, any_of, compounded, measured
from crossread.extraction._figures_numbers import Number, numbers_in
from crossread.extraction._figures_vague import LEAST
from crossread.extraction._figures_words import LEXICON
from crossread.model import Anchored

_BEFORE = 48
_MODIFIERS: dict[str, str] = LEXICON["modifiers"]

_KINDS = ("low", "high", "about", "only")
_LOOSENERS = {words: kind for kind in _KINDS for words in "".join(_MODIFIERS[kind].splitlines()).split("|")}
_MOST_WORDS = max(len(words.split()) for words in _LOOSENERS)
_WORDS = re.compile(r"\S+")
_SPOKEN_OVER = 10
"""Below this "over" with a number in words is a preposition: "presided over two meetings"."""
_AFTER = re.compile(
    rf"\s?(?:(?P<low>{any_of(_MODIFIERS['after_low'])}|\+)|\s?(?P<high>{any_of(_MODIFIERS['after_high'])})"
    rf"|\s?(?P<about>{any_of(_MODIFIERS['after_about'])}))(?!\w|\sthan)",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s?(?P<word>-|–|—|~|to|through|and|or)\s?")
_BETWEEN = re.compile(r"(?<!\w)(?P<word>between|from)\s$", re.IGNORECASE)
_CHANGES = frozenset("".join(_MODIFIERS["change"].splitlines()).split("|"))
_DIALLED = re.compile(r"[-/]\d")
_SCALE = re.compile(rf"(?:{'|'.join(LEXICON['scales'])})$", re.IGNORECASE)
_BOTH = re.compile(r"\s?(?:,|(?:and|but)(?!\w))\s?(?:and\s|but\s)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quantity(Anchored):
    """What is said of a size, before it is known what it counts."""

    low: float | None
    high: float | None
    modifier: str
    unit: str
    first: Number
    """The number that it begins with."""
    base: float | None = None
    """To how many it stands so, where it is a ratio."""


def quantities_in(text: str, vague: Mapping[str, float] = LEAST) -> Iterator[Quantity]:
    """Every quantity of a text in order, numbers of ranges joined; `vague` says what "dozens" and the like count."""
    every = list(compounded(text, measured(text, numbers_in(text, vague))))
    return _bounded_twice(text, _each(text, every))


def _each(text: str, every: Sequence[Measured]) -> Iterator[Quantity]:
    place = 0
    while place < len(every):
        joined = _joined(text, every[place], every[place + 1]) if place + 1 < len(every) else None
        yield _loosened(text, joined or _single(text, every[place]))
        place += 2 if joined else 1


def _single(text: str, one: Measured) -> Quantity:
    number = one.number
    top = None if number.is_open else number.value
    modifier = text[number.start : number.end] if number.is_open else ""
    return Quantity(one.start, one.end, number.value, top, modifier, one.unit, number)


def _bounded_twice(text: str, quantities: Iterable[Quantity]) -> Iterator[Quantity]:
    """The same, with "more than 40 and less than 50" made one."""
    last: Quantity | None = None
    for one in quantities:
        both = _between(text, last, one) if last else None
        if last and not both:
            yield last
        last = both or one
    if last:
        yield last


def _between(text: str, one: Quantity, other: Quantity) -> Quantity | None:
    """What has its least in one of two quantities and its most in the other."""
    if not _BOTH.fullmatch(text, one.end, other.start) or one.unit not in {"count", other.unit}:
        return None
    least, most = (one, other) if one.high is None else (other, one)
    low, high = least.low, most.high
    if least.high is not None or most.low is not None or low is None or high is None or low >= high:
        return None
    return replace(one, end=other.end, low=low, high=high, modifier="between", unit=other.unit)


def _joined(text: str, one: Measured, other: Measured) -> Quantity | None:
    """Two numbers that are the ends of one range: "700 to 1,200", "between 5 and 7", "500 to well over 1,000"."""
    loosener = _loosener(text, other.start, other.number)
    begin, kind = loosener if loosener and loosener[0] > one.end else (other.start, "")
    joint = _JOINT.fullmatch(text, one.end, begin)
    if not joint or one.number.is_open or other.number.is_open or one.number.is_share:
        return None
    before = _BETWEEN.search(text, max(0, one.start - 10), one.start)
    led, word = before["word"].lower() if before else "", joint["word"]
    low, high = one.number.value * _inherited(text, one.number, other.number), other.number.value
    is_apart = kind and word == "or"
    if is_apart or not _is_range(led, word, low, high) or _is_change(text, one.start, led, word):
        return None
    if one.unit not in {"count", other.unit} or (word == "-" and _DIALLED.match(text, other.end)):
        return None
    start, modifier = (before.start(), before["word"]) if before else (one.start, "")
    return Quantity(start, other.end, low, None if kind == "low" else high, modifier, other.unit, one.number)


def _is_change(text: str, start: int, led: str, word: str) -> bool:
    if led == "from":
        return _tells_of_change(text, start, 60)
    return word == "to" and not led and _tells_of_change(text, start, 20)


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
    before = _loosener(text, quantity.start, quantity.first)
    if before:
        start, kind = before
        quantity = replace(_bounded(quantity, kind, text[start : quantity.start].strip()), start=start)
        further = _loosener(text, start, quantity.first)
        if further and further[1] != "only" and further[1] != kind and kind in {"about", "only"}:
            start = further[0]
            quantity = replace(_bounded(quantity, further[1], text[start : quantity.start].strip()), start=start)
    after = _AFTER.match(text, quantity.end)
    if after:
        quantity = replace(_bounded(quantity, str(after.lastgroup), after.group().strip(" -")), end=after.end())
    return quantity


def _loosener(text: str, start: int, number: Number) -> tuple[int, str] | None:
    """Where the longest loosening phrase right before a place begins, and its kind."""
    before = text[max(0, start - _BEFORE) : start]
    words = [(match.group().lower(), match.start()) for match in _WORDS.finditer(before)]
    if not words or not before[-1].isspace():
        return None
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        kind = _LOOSENERS.get(" ".join(word for word, _ in words[-count:]))
        if kind and not (words[-1][0] == "over" and _is_low_in_words(number)):
            return start - len(before) + words[-count][1], kind
    return None


def _is_low_in_words(number: Number) -> bool:
    return number.is_word and not number.is_share and number.value < _SPOKEN_OVER


def _bounded(quantity: Quantity, kind: str, words: str) -> Quantity:
    """A quantity with a bound; the words of a vague number are kept behind those of the bound."""
    value = quantity.low if quantity.low is not None else quantity.high
    if quantity.first.is_open:
        words = f"{words} {quantity.modifier}"
    is_range = quantity.high is not None and quantity.low != quantity.high
    if kind == "low":
        return replace(quantity, low=value, high=None, modifier=words)
    if kind == "high" and not is_range:
        return replace(quantity, low=None, high=value, modifier=words)
    return replace(quantity, modifier=words)
