"""A figure in words, with whatever loosens it."""

import re

from crossread.model import Figure, Scope

_HOUR = re.compile(r"T[\d:]+(?:Z|[+-]\d\d:\d\d)?")
"""What a time says beyond its day: where a figure is set against others, the day counts."""

_SIGNS = {"percent": " %", "count": ""}
_VAGUE = frozenset(
    ["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "dozen", "hundred", "thousand",
     "million", "billion", "several", "few", "couple", "handful"]
)  # fmt: skip
"""Words that stand for a number themselves: what they are taken for is told behind them."""


def figure_words(figure: Figure) -> str:
    """The number with its modifier and unit: "at least 58", "between 700 and 1,200", "14 %", "dozens (24 or more)"."""
    if figure.unit == "ratio" and figure.base is not None:
        return f"{range_words(figure.low, figure.high)} to {number_words(figure.base)}"
    if figure.unit == "times":
        return f"{figure.modifier} ({range_words(figure.low, figure.high)} times)"
    if figure.high == 0 and figure.modifier:
        return f"0 ({figure.modifier})"
    unit = _SIGNS.get(figure.unit, f" {figure.unit}")
    if figure.modifier and figure.modifier.lower().split()[-1] in _VAGUE:
        return f"{figure.modifier} ({range_words(figure.low, figure.high)}){unit}"
    modifier = f"{figure.modifier} " if figure.modifier else ""
    return f"{modifier}{range_words(figure.low, figure.high, figure.modifier)}{unit}"


def counted_words(figure: Figure) -> str:
    """What is counted, with its kind, who it is, and how many it is a part of: "dead (killed, children), of 90"."""
    kinds = [kind for kind in (figure.category, figure.population) if kind and kind != figure.counted.lower()]
    beside = f"({', '.join(kinds)})" if figure.counted and kinds else ", ".join(kinds)
    is_part = figure.base is not None and figure.unit != "ratio"
    base = f"of {number_words(figure.base or 0)}" if is_part else ""
    return ", ".join(filter(None, (" ".join(filter(None, (figure.counted, beside))), base)))


def number_words(value: float) -> str:
    """A number as people write it: "1,200", "2.5"."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,}"


def scope_words(scope: Scope) -> str:
    """Where, when and by whose hand; empty where the text does not say."""
    return ", ".join(filter(None, (scope.place, days_of(scope.period), scope.who and f"by {scope.who}")))


def days_of(period: str) -> str:
    """A period without the hours of its days."""
    return _HOUR.sub("", period)


def range_words(low: float | None, high: float | None, modifier: str = "") -> str:
    """From the least to the most, without what the modifier says already."""
    if low is None and high is None:
        return "an open number"
    if low is None:
        return ("" if modifier else "up to ") + number_words(high or 0)
    if high is None:
        return number_words(low) + ("" if modifier else " or more")
    if low == high:
        return number_words(low)
    return f"{number_words(low)} {'and' if modifier == 'between' else 'to'} {number_words(high)}"
