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


def resolved(form: str, match: re.Match[str], clock: Clock) -> Resolved | None:
    """What one match of a form means; nothing where it is no time after all."""
    return READ[form](parts_of(match), clock)


def parts_of(match: re.Match[str]) -> Parts:
    """The pieces of a match; what a form names in several ways ("y", "y_b") goes by one name."""
    parts: Parts = {"all": match.group().lower()}
    for name, words in match.groupdict().items():
        plain = name.partition("_")[0]
        parts[plain] = parts.get(plain) or (words.lower() if words else None)
    return parts
