"""The value of a time as written, whichever form it has."""

import re

from crossread.extraction._times_clock import Clock, Parts, Resolved
from crossread.extraction._times_dates import DATES
from crossread.extraction._times_relative import RELATIVE

_READ = {**DATES, **RELATIVE}


def resolved(form: str, match: re.Match[str], clock: Clock) -> Resolved | None:
    """What one match of a form means; nothing where it is no time after all."""
    parts: Parts = {name: words.lower() if words else None for name, words in match.groupdict().items()}
    return _READ[form](parts | {"all": match.group().lower()}, clock)
