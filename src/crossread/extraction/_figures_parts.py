"""People counted side by side, or as a part of others, suffered what these did: "killed 4, including 2 children"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from crossread.extraction._figures_counted import counts_people
from crossread.extraction._figures_harms import CASUALTIES
from crossread.extraction._figures_words import LEXICON
from crossread.model import Figure

_HARMS = frozenset(LEXICON["harm"])
_PEOPLE = frozenset({"", "forces"})
"""Categories of people to whom nothing is said to have happened."""
_BESIDE = re.compile(
    r"[\s,(–—-]*(?:(?:and|including|plus|as\swell\sas|among\s(?:them|whom)|of\s(?:them|whom)(?:\swere)?)\s)?",
    re.IGNORECASE,
)

_INCLUDING = re.compile(r"[^.;:!?\n]{0,80}?,\s(?:including|among\s(?:them|whom))\s(?:at\sleast\s)?", re.IGNORECASE)


def with_shared_harms(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures; whoever is counted beside the harmed, with nothing else told of them, is harmed too."""
    told = [*figures]
    for at in range(1, len(told)):
        is_open = _takes_over(text, told[at - 1], told[at], told[at]) or _is_included(text, told[at - 1], told[at])
        if told[at - 1].category in _HARMS and is_open:
            told[at] = replace(told[at], category=told[at - 1].category)
    for at in range(len(told) - 1, 0, -1):
        if told[at].category in _HARMS and _takes_over(text, told[at - 1], told[at], told[at - 1]):
            told[at - 1] = replace(told[at - 1], category=told[at].category)
    return _with_casualties_told(told)


def _with_casualties_told(figures: Sequence[Figure]) -> list[Figure]:
    """The figures; casualties are dead where the text tells as many dead: "25 casualties … 25 people were killed"."""
    dead = {one.low for one in figures if one.category == "killed" and one.low == one.high}
    return [
        replace(one, category="killed")
        if one.category == CASUALTIES and one.low == one.high and one.low in dead
        else one
        for one in figures
    ]


def _takes_over(text: str, one: Figure, other: Figure, open_one: Figure) -> bool:
    """Whether two figures stand side by side, and one of them counts people of whom nothing else is told."""
    return are_beside(text, one, other) and open_one.category in _PEOPLE and counts_people(open_one.counted)


def _is_included(text: str, whole: Figure, part: Figure) -> bool:
    """Whether people of whom nothing else is told are among others: "46 people in Orl, including 9 women"."""
    is_led = whole.end <= part.start and _INCLUDING.fullmatch(text, whole.end, part.start)
    return bool(is_led) and part.category in _PEOPLE and counts_people(part.counted)


def are_beside(text: str, one: Figure, other: Figure) -> bool:
    """Whether nothing stands between two figures but that they go together."""
    return one.end <= other.start and _BESIDE.fullmatch(text, one.end, other.start) is not None
