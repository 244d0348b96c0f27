"""The days that an EDTF value can mean."""

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

_OPEN = ("..", "")
_MARKS = str.maketrans("", "", "~?%")
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
_YEAR_DIGITS = 4
_MONTHS = 12


class Bounds(NamedTuple):
    """From the first to the last day, both included; open ends reach to the ends of the calendar.

    A time of the clock with its offset covers its own day and that of UTC: another account may tell of it by either.
    """

    first: date
    last: date

    def __str__(self) -> str:
        if self.last == date.max:
            return f"since {self.first}"
        return f"{self.first}" if self.first == self.last else f"{self.first} to {self.last}"

    def touches(self, other: "Bounds") -> bool:
        """Whether both can mean one and the same day."""
        return self.first <= other.last and other.first <= self.last

    def apart(self, other: "Bounds") -> int:
        """How many days lie from the end of the earlier to the beginning of the later; none where they touch."""
        return max(0, (self.first - other.last).days, (other.first - self.last).days)

    @property
    def days(self) -> int:
        """How many days it spans."""
        return (self.last - self.first).days + 1


def bounds(value: str) -> Bounds | None:
    """First and last day that a value can mean; nothing for a duration, a set or what is no date."""
    first, slash, last = value.strip().strip("[]").replace(",", "/").partition("/")
    if not slash:
        return _days(first)
    begin = Bounds(date.min, date.min) if first in _OPEN else _days(first)
    end = Bounds(date.max, date.max) if last in _OPEN else _days(last)
    if begin is None or end is None or (first in _OPEN and last in _OPEN) or begin.first > end.last:
        return None
    return Bounds(begin.first, end.last)


def instant(value: str) -> datetime | None:
    """The moment in UTC of a time of the clock whose offset is known."""
    try:
        moment = datetime.fromisoformat(value) if "T" in value else None
        return moment.astimezone(UTC) if moment and moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _days(value: str) -> Bounds | None:
    known, moment = _days_told(value), instant(value)
    if known is None or moment is None:
        return known
    return Bounds(min(known.first, moment.date()), max(known.last, moment.date()))


def _days_told(value: str) -> Bounds | None:
    year, *rest = value.translate(_MARKS).partition("T")[0].split("-")
    if len(year) != _YEAR_DIGITS or not year.rstrip("X").isdecimal():
        return None
    try:
        return _within(year, rest)
    except ValueError:
        return None


def _within(year: str, rest: list[str]) -> Bounds | None:
    match [part for part in rest if part != "XX"]:
        case []:
            return Bounds(date(int(year.replace("X", "0")), 1, 1), date(int(year.replace("X", "9")), 12, 31))
        case [week, *_] if week.startswith("W"):
            monday = date.fromisocalendar(int(year), int(week[1:]), 1)
            return Bounds(monday, monday + timedelta(days=6))
        case [month]:
            return _month(int(year), int(month))
        case [month, day]:
            return Bounds(date(int(year), int(month), int(day)), date(int(year), int(month), int(day)))
        case _:
            return None


def _month(year: int, month: int) -> Bounds:
    if month not in _SEASONS:
        return Bounds(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    start = date(year, _SEASONS[month], 1)
    year, month = (year, start.month + 2) if start.month + 2 <= _MONTHS else (year + 1, start.month + 2 - _MONTHS)
    return Bounds(start, date(year, month, monthrange(year, month)[1]))
