"""What a quantity is a part of ("three of the five dead"), and of how much or how long it is told ("per 1,000")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.extraction._figures_counted import COUNTING
from crossread.extraction._figures_quantities import Quantity

_OF = re.compile(
    r"\s(?:out\s)?of\s(?:(?:all|the|its|their|those|these|his|her|our|a\stotal\sof)\s){0,2}(?:[\w’'-]+(?:[’']s|s[’'])\s)?",
    re.IGNORECASE,
)
_LED = re.compile(r"(?:^|[.;:!?,\n]\s*|[“\"])(?:of|among)\s(?:all\s)?(?:the|its|their|those|these)\s$", re.IGNORECASE)
_COMMA = re.compile(r"(?:\s[\w’'-]+){1,4},\s(?:only\s)?")
_PER = re.compile(r"\s(?:per|(?:for|in|to)\s(?:each|every))\s", re.IGNORECASE)
_EACH = re.compile(
    r"\s(?P<per>(?:an?|per|each|every)\s(?P<of>second|minute|hour|day|night|week|month|quarter|year|head|person|capita))(?!\w)"
    r"(?!\s(?:after|ago|apart|at|before|earlier|later|since|when)(?!\w))",
    re.IGNORECASE,
)
_FOR_EVERY = re.compile(
    r"(?:^|[.;:!?,\n]\s*|[“\"])for\s(?:every|each)\s(?P<of>[a-z][\w’'-]*)(?:\s[\w’'-]+){0,6},?\s$", re.IGNORECASE
)
_FAR = 80
"""Characters before a quantity in which it is said for every what it is told."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Of what a quantity is told, and where the words for it end."""

    unit: str
    end: int


def base_of(text: str, quantities: Sequence[Quantity], place: int) -> Quantity | None:
    """The next quantity, where this one is a part of it."""
    one, other = quantities[place], quantities[place + 1] if place + 1 < len(quantities) else None
    if other is None or one.unit not in COUNTING or other.unit != "count" or other.first.is_share:
        return None
    is_larger = one.unit != "count" or (one.low or one.high or 0) <= (other.low or other.high or 0)
    return other if is_larger and _OF.fullmatch(text, one.end, other.start) else None


def base_before(text: str, quantities: Sequence[Quantity], place: int) -> Quantity | None:
    """The quantity before, where this one is said to be a part of it: "of the 62 dead, 40 were civilians"."""
    one, other = quantities[place], quantities[place - 1] if place else None
    if other is None or one.unit not in COUNTING or other.unit != "count":
        return None
    is_led = _LED.search(text, max(0, other.start - 20), other.start)
    return other if is_led and _COMMA.fullmatch(text, other.end, one.start) else None


def rate_of(text: str, quantity: Quantity, end: int, following: Quantity | None) -> Rate | None:
    """What stands behind the words for the counted, or leads them: "4.5 deaths per 1,000 people", "for every guard"."""
    unit = "" if quantity.unit == "count" else f"{quantity.unit} "
    led = _FOR_EVERY.search(text, max(0, quantity.start - _FAR), quantity.start)
    if led and quantity.unit == "count":
        return Rate(f"per {led['of'].lower()}", end)
    if following and following.unit == "count" and _PER.fullmatch(text, end, following.start):
        return Rate(f"{unit}per {text[following.start : following.end]}", following.end)
    each = _EACH.match(text, end)
    return Rate(f"{unit}per {each['of'].lower()}", each.end()) if each else None
