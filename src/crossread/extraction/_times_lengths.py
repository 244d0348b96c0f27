"""How long a time lasts, as ISO 8601 writes it: "two and a half years", "an hour and 20 minutes"."""

import re

from crossread.extraction._figures_numbers import number_of
from crossread.extraction._times_clock import Parts, digits
from crossread.extraction._times_patterns import UNITS

_HALVES = {"Y": "6M", "TH": "30M", "TM": "30S"}
_LESS = ("century", "decade", "year", "month", "week", "day", "hour", "minute", "second")


def counted(parts: Parts) -> str:
    """How many units, as ISO 8601 writes it; X for a vague count."""
    words, said = parts.get("n"), parts["all"] or ""
    if not words:
        vague = parts.get("v") or ""
        return "2" if "couple" in vague else "0.5" if "half" in vague else "1" if parts.get("whole") else "X"
    half = 0.5 if re.search(r"\sand\s(?:a\s)?half\b", said) or "1/2" in words else 0
    words = re.sub(r"^the\s(first\s)?|\s*1/2$|\sand\s(?:a\s)?half", "", words)
    value = 1 if words in {"a", "an"} else number_of(words)
    return f"{value + half:g}" if value is not None else "X"


def unit_of(word: str | None) -> str:
    """The unit that a word names in the plural or not."""
    return "century" if word == "centurie" else (word or "")


def duration(count: str, unit: str) -> str:
    """So many units as ISO 8601 writes them."""
    letter = UNITS[unit]
    if count.endswith(".5") and letter in _HALVES:
        return _and_a_half(count[:-2], letter)
    if letter.startswith("T"):
        return f"PT{count}{letter[1:]}"
    if letter == "Q":
        letter = "3M"
    times = digits(letter)
    if times and count != "X":
        return f"P{float(count) * times:g}{letter[-1]}"
    if times:
        return f"PX{letter[-1]}"
    return f"P{count}{letter}"


def _and_a_half(whole: str, letter: str) -> str:
    begun = "" if whole == "0" else f"{whole}{letter[-1]}"
    return f"P{'T' * letter.startswith('T')}{begun}{_HALVES[letter]}"


def length_of(parts: Parts) -> str:
    """The length of one or two units: the second counts where it is the smaller."""
    unit, less = unit_of(parts["u"]), unit_of(parts.get("u2"))
    first = duration(counted({**parts, "all": (parts["all"] or "") if not less else ""}), unit)
    if less not in _LESS or unit not in _LESS or _LESS.index(less) <= _LESS.index(unit):
        return first
    second = duration(counted({"n": parts.get("n2"), "all": ""}), less).removeprefix("P")
    return first + (second.removeprefix("T") if "T" in first else second)
