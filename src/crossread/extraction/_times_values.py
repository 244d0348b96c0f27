"""The value of a time as written, whichever form it has."""

import re

from crossread.extraction._times_clock import Clock, Parts, Resolved
from crossread.extraction._times_dates import DATES
from crossread.extraction._times_feasts import FEAST_DAYS
from crossread.extraction._times_hours import HOURS
from crossread.extraction._times_relative import RELATIVE
from crossread.extraction._times_within import WITHIN

READ = {**DATES, **WITHIN, **RELATIVE, **HOURS, **FEAST_DAYS}
"""How each form is read."""
_CENTURY = 100
_SOON, _SOON_AHEAD = 1, 20
"""Years from the day of writing that two digits can still mean, and that they can where the text looks ahead."""


def resolved(form: str, match: re.Match[str], clock: Clock) -> Resolved | None:
    """What one match of a form means; nothing where it is no time after all."""
    parts = parts_of(match)
    if last_two := parts.get("yy"):
        parts["y"] = full_year(int(last_two), clock)
        return READ[form](parts, clock) if parts["y"] else Resolved("")
    return READ[form](parts, clock)


def full_year(last_two: int, clock: Clock) -> str:
    """The year of these last two digits that begins last by the day of writing, or soon after; empty without one."""
    if not clock.day:
        return ""
    latest = clock.day.year + (_SOON_AHEAD if clock.ahead else _SOON)
    return str(latest - (latest - last_two) % _CENTURY)


def parts_of(match: re.Match[str]) -> Parts:
    """The pieces of a match; what a form names in several ways ("y", "y_b") goes by one name."""
    parts: Parts = {"all": match.group().lower()}
    for name, words in match.groupdict().items():
        plain = name.partition("_")[0]
        parts[plain] = parts.get(plain) or (words.lower() if words else None)
    return parts
