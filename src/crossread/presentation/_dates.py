"""What stretch of days an EDTF value covers, and how it is said."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from crossread.presentation._table import Extent

_PART = re.compile(r"(\d{1,4}X{0,4}|X{4})(?:-(\d\d|XX|W\d\d))?(?:-(\d\d|XX))?$")
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
_PARTS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
"""The first and the last month of each quarter and half of a year."""
_SAID = {
    "21": "spring", "22": "summer", "23": "autumn", "24": "winter", "33": "first quarter of", "34": "second quarter of",
    "35": "third quarter of", "36": "fourth quarter of", "40": "first half of", "41": "second half of",
}  # fmt: skip
_DOUBTS = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}
_PART_OF_YEAR = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_CLOCK = re.compile(r"(?<=\d)T(?=\d)")
_DECADE = re.compile(r"(\d{3})X")


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


def worded(value: str, *, until: str = "by") -> str:
    """An EDTF value as it is read aloud: "by summer 2031", "2031-05-11 to 2031-05-13"; an open beginning is `until`."""
    if value.startswith("[") and value.endswith("]"):
        return " or ".join(map(_worded, value.strip("[]").split(",")))
    first, slash, last = value.partition("/")
    if not slash:
        return _worded(first)
    if first in {"", ".."}:
        return f"{until} {_worded(last)}"
    return f"{_worded(first)} or later" if last in {"", ".."} else f"{_worded(first)} to {_worded(last)}"


def _worded(value: str) -> str:
    bare = value.strip()
    doubt, bare = _DOUBTS.get(bare[-1:], ""), bare.rstrip("?~%")
    part, week, decade = _PART_OF_YEAR.fullmatch(bare), _WEEK.fullmatch(bare), _DECADE.fullmatch(bare)
    if part and part[2] in _SAID:
        return f"{doubt}{_SAID[part[2]]} {part[1]}"
    if week:
        return f"{doubt}week {int(week[2])} of {week[1]}"
    return f"{doubt}{decade[1]}0s" if decade else doubt + _CLOCK.sub(" ", bare.replace("-XX", ""))


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
    if int(month) in _PARTS:
        start, end = _PARTS[int(month)]
        return Days(date(int(year), start, 1), date(int(year), end, monthrange(int(year), end)[1]))
    if day == "XX":
        return Days(date(int(year), int(month), 1), date(int(year), int(month), monthrange(int(year), int(month))[1]))
    return Days(date(int(year), int(month), int(day)), date(int(year), int(month), int(day)))
