"""From where and when a time is reckoned, and what it comes to."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from crossread.extraction._times_calendar import bounds
from crossread.extraction._times_patterns import ORDINALS
from crossread.model import TimeType


@dataclass(frozen=True, slots=True)
class Clock:
    """From where a time is reckoned: the day of writing, the time last told of, and whether the text looks ahead."""

    day: date | None
    says: str = ""
    """Where the day of writing is known from: "published 2018-09-12"."""
    last: str = ""
    ahead: bool = False
    instant: datetime | None = None
    """The moment of writing, where the document tells it with its offset."""
    order: str = ""
    """What stands first in the text's dates of numbers: "day" or "month"; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A value with the kind of time it is and what it was reckoned from."""

    value: str
    type: TimeType = TimeType.DATE
    anchor: str = ""


Parts = dict[str, str | None]
"""The pieces of a match by name, in small letters; `all` is the whole."""


def relative(value: str, clock: Clock) -> Resolved:
    """A value told from the day of writing."""
    return Resolved(value, TimeType.RELATIVE, clock.says if value else "")


def digits(words: str | None) -> int:
    """The digits of a piece as a number; 0 where it has none."""
    return int(re.sub(r"\D", "", words or "") or 0)


_TENS = {"twenty": 20, "thirty": 30}


def ordinal(words: str | None) -> int:
    """The number of an ordinal: "3rd", "twenty-first"; 0 where there is none, below it where it counts from the end."""
    if not words or words[0].isdigit():
        return digits(words)
    tens, _, ones = words.replace("-", " ").rpartition(" ")
    return _TENS.get(tens, 0) + ORDINALS.get(ones, 0)


def told_day(clock: Clock) -> date | None:
    """The last day of the time last told of."""
    ends = bounds(clock.last)
    return ends[1] if ends else None


Read = Callable[[Parts, Clock], Resolved | None]
"""How one form is read; nothing where the words are no time after all."""
