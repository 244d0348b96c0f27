"""What stretch of days an EDTF value covers."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from crossread.presentation._table import Extent

_PART = re.compile(r"(\d{1,4}X{0,4}|X{4})(?:-(\d\d|XX|W\d\d))?(?:-(\d\d|XX))?$")
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}


@dataclass(frozen=True, slots=True)
class Days:
    """The first and the last day of a stretch; open where that is `None`."""

    first: date | None
    last: date | None

    @property
    def is_one_day(self) -> bool:
        """Whether the value names one day exactly."""
        return self.first is not None and self.first == self.last


def days_of(value: str) -> Days | None:
    """The days that an EDTF value covers; nothing where it names none that the calendar has."""
    first, slash, last = value.strip("[]").replace(",", "/").partition("/")
    if not slash:
        return _part(first)
    begin, end = _part(first), _part(last)
    if begin is None and end is None:
        return None
    return Days(begin.first if begin else None, end.last if end else None)


def extent_of(days: Days) -> Extent:
    """Day numbers from the first day's beginning to the last day's end."""
    return Extent(
        low=days.first.toordinal() if days.first else None, high=days.last.toordinal() + 1 if days.last else None
    )


def _part(value: str) -> Days | None:
    bare = value.strip().strip("?~%").split("T")[0].rstrip("?~%")
    match = _PART.match(bare)
    if match is None or len(match[1]) != len("2026"):
        return None
    try:
        return _between(match[1], match[2] or "XX", match[3] or "XX")
    except (ValueError, OverflowError):
        return None


def _between(year: str, month: str, day: str) -> Days:
    if month.startswith("W"):
        monday = date.fromisocalendar(int(year), int(month[1:]), 1)
        return Days(monday, monday + timedelta(days=6))
    if month == "XX":
        return Days(date(int(year.replace("X", "0")), 1, 1), date(int(year.replace("X", "9")), 12, 31))
    if int(month) in _SEASONS:
        begin = date(int(year), _SEASONS[int(month)], 1)
        return Days(begin, begin + timedelta(days=90))
    if day == "XX":
        return Days(date(int(year), int(month), 1), date(int(year), int(month), monthrange(int(year), int(month))[1]))
    return Days(date(int(year), int(month), int(day)), date(int(year), int(month), int(day)))
