"""What a time of the clock means: "10:35 a.m. on Friday", "0300 GMT", "six in the evening", "noon"."""

import re
from collections.abc import Mapping

from crossread.extraction._figures_numbers import number_of
from crossread.extraction._times_calendar import day_of
from crossread.extraction._times_clock import Clock, Parts, Read, Resolved, digits
from crossread.extraction._times_relative import DAYS_OFF, named_weekday, today
from crossread.model import TimeType

_NOON = 12


def _clock(parts: Parts, clock: Clock) -> Resolved | None:
    hour = _hour(parts)
    if hour is None:
        return None
    day = clock.day
    if parts["wd"]:
        found = _named_day(parts["wd"], clock)
        day = day_of(found.value) if found else day
    elif day_of(clock.last):
        day = day_of(clock.last)
    minute = digits(parts["min"] or parts["min2"] or parts["min3"])
    return Resolved(f"{day}T{hour:02d}:{minute:02d}:00" if day else "", TimeType.TIME, clock.says)


def _named_day(name: str, clock: Clock) -> Resolved | None:
    if name in {*DAYS_OFF, "today"}:
        return today({"d": name}, clock)
    return named_weekday({"d": name, "w": None, "many2": None, "p": None}, clock)


def _hour(parts: Parts) -> int | None:
    if parts["noon"]:
        return 0 if parts["noon"] == "midnight" else _NOON
    spoken = parts["h4"] or parts["h5"]
    if spoken:
        return _spoken_hour(int(number_of(spoken) or 0), parts["dp"] or "")
    hour = digits(parts["h"] or parts["h2"] or parts["h3"])
    if not parts["ap"]:
        return hour
    if not 1 <= hour <= _NOON:
        return None
    return hour % _NOON + (_NOON if parts["ap"].startswith("p") else 0)


def _spoken_hour(hour: int, part: str) -> int | None:
    """The hour of a part of the day; nothing where the words leave open which half of the day is meant."""
    if not part:
        return None
    return hour % _NOON + (0 if part == "morning" else _NOON)


def bare(value: str) -> str:
    """A time of the clock without its offset."""
    return re.sub(r"(?<=:\d\d)(?:Z|[+-]\d\d:?\d\d)$", "", value)


HOURS: Mapping[str, Read] = {"clock": _clock}
"""How a time of the clock is read."""
