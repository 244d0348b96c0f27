"""Figures as intervals, and who they count."""

from math import inf, isfinite
from typing import NamedTuple

from crossread.comparison._edtf import Bounds, bounds
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._words import stem
from crossread.model import Figure

PEOPLE = "people"
SHARED = 5
"""Letters that a people shares with its state: "Norlandic", "Norland"."""


class Interval(NamedTuple):
    """From the least to the most that a figure can mean; infinite where it is open."""

    low: float
    high: float

    def overlaps(self, other: "Interval") -> bool:
        """Whether one number can be meant by both."""
        return self.low <= other.high and other.low <= self.high


def interval(figure: Figure, lexicon: Lexicon) -> Interval:
    """What a figure can mean, with the room that words like "around" leave."""
    low = -inf if figure.low is None else figure.low
    high = inf if figure.high is None else figure.high
    for word in figure.modifier.lower().split():
        if word in lexicon.approximate:
            less, more = lexicon.approximate[word]
            return Interval(low * less, high * more)
    return Interval(low, high)


def closeness(one: Interval, other: Interval) -> float:
    """How near the stated ends of two figures lie, from 0 (far apart) to 1 (the same)."""
    stated = [held.low if isfinite(held.low) else held.high for held in (one, other)]
    least, most = min(stated), max(stated)
    return 1.0 if least == most else max(0.0, least / most) if isfinite(most) and most > 0 else 0.0


def topic(figure: Figure) -> tuple[str, str]:
    """What kind of thing is counted, in what unit: figures of other topics say nothing about each other."""
    category = "detained" if figure.category == "arrested" else figure.category
    return (category or _head(figure.counted), figure.unit)


def population(figure: Figure, lexicon: Lexicon) -> str:
    """Who or what is counted: "children", "civilians", people of any kind, or a kind of thing by its stem.

    Whoever was harmed is one of the people, whatever else he is called; a family, or a herd, is none.
    """
    if figure.population in lexicon.populations.values():
        return figure.population
    found = [
        lexicon.populations[form] for form in map(stem, figure.counted.lower().split()) if form in lexicon.populations
    ]
    special = next((who for who in found if who != PEOPLE), "")
    head = _head(figure.counted)
    are_people = figure.category in lexicon.tolls and lexicon.no_people.isdisjoint(figure.counted.lower().split()[-1:])
    return special or (PEOPLE if found or are_people or not figure.counted else head)


def side_of(figure: Figure, lexicon: Lexicon) -> str:
    """Whose fighters are counted, by the name among the words for them: "Norlandic" for "Norlandic soldiers"."""
    words = figure.counted.split()
    if not words or not words[-1].islower() or population(figure, lexicon) not in ("fighters", "police"):
        return ""
    named = (word for word in words if word[:1].isupper() and stem(word.lower()) not in lexicon.populations)
    return next(named, "")


def side_key(side: str) -> str:
    """By what one side is known under its names: a people shares its first letters with its state."""
    return side.casefold()[:SHARED]


def period(figure: Figure) -> Bounds | None:
    """The days that a figure covers, where it says so."""
    return bounds(figure.scope.period)


def is_part(part: str, whole: str, lexicon: Lexicon) -> bool:
    """Whether one population is counted in the other as well."""
    return part in lexicon.wholes.get(whole, ())


def _head(counted: str) -> str:
    words = counted.lower().split()
    return stem(words[-1]) if words else ""
