"""Reckoning with dates as EDTF writes them: a year, a month, a day, a season, or a stretch between two."""

import re
from calendar import monthrange
from datetime import date, timedelta

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTHS_OF_SEASON = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 12),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
}
_MONTHS_OF_SEASON |= {40: (1, 6), 41: (7, 12)}
_MONTHS = 12
_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
_IN_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_WEEK = 7


def calendar_day(year: int, month: int, day: int) -> str:
    """The day in EDTF; the month where it has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return f"{year:04d}-{month:02d}"


def day_of(value: str) -> date | None:
    """The day that an EDTF value names; nothing where it names more or less than one day."""
    match = _DAY.match(value)
    if not match or "/" in value:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError:
        return None


def bounds(value: str) -> tuple[date, date] | None:
    """First and last day of what an EDTF value covers, or either of two dates; nothing where it is open or no date."""
    first, slash, last = value.strip("[]").replace(",", "/").partition("/")
    if slash:
        ends = bounds(first), bounds(last)
        return (ends[0][0], ends[1][1]) if ends[0] and ends[1] else None
    try:
        return _bounds_of_date(first.rstrip("~?%"))
    except (ValueError, KeyError):
        return None


def _bounds_of_date(value: str) -> tuple[date, date] | None:
    day = day_of(value)
    if day:
        return day, day
    if re.fullmatch(r"\d{2}[\dX][\dX]", value):
        return date(int(value.replace("X", "0")), 1, 1), date(int(value.replace("X", "9")), 12, 31)
    if not re.fullmatch(r"\d{4}-\d\d", value):
        return None
    year, part = int(value[:4]), int(value[5:])
    first, last = (part, part) if part <= _MONTHS else _MONTHS_OF_SEASON[part]
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def shifted(day: date, count: int, unit: str) -> str:
    """The day, week, month, quarter, year … that lies so many of them from a day; empty beyond the calendar."""
    try:
        return _shifted(day, count, unit)
    except (ValueError, OverflowError):
        return ""


def _shifted(day: date, count: int, unit: str) -> str:
    if unit == "fortnight":
        return _shifted(day, 2 * count, "week")
    if unit == "week":
        monday = day + timedelta(days=_WEEK * count - day.weekday())
        return f"{monday}/{monday + timedelta(days=6)}"
    if unit == "weekend":
        saturday = day + timedelta(days=_WEEK * count + 5 - day.weekday())
        return f"{saturday}/{saturday + timedelta(days=1)}"
    if unit in {"month", "quarter"}:
        months = day.year * _MONTHS + day.month - 1 + count * (3 if unit == "quarter" else 1)
        year, month = date(months // _MONTHS, 1, 1).year, months % _MONTHS
        return f"{year:04d}-{month + 1:02d}" if unit == "month" else f"{year:04d}-{33 + month // 3}"
    if unit in {"year", "decade", "century"}:
        step = {"year": 1, "decade": 10, "century": 100}[unit]
        digits = f"{date(day.year + count * step, 1, 1).year:04d}"
        return {"year": digits, "decade": f"{digits[:3]}X", "century": f"{digits[:2]}XX"}[unit]
    return (day + timedelta(days=count if unit in {"day", "night"} else 0)).isoformat()


def stepped(day: date, count: int, unit: str) -> date | None:
    """The very day so many units away; nothing beyond the calendar."""
    try:
        if unit in _DAYS:
            return day + timedelta(days=_DAYS[unit] * count)
        months = day.year * _MONTHS + day.month - 1 + _IN_MONTHS[unit] * count
        year, month = months // _MONTHS, months % _MONTHS + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError, KeyError):
        return None


def weekday(day: date, index: int, *, ahead: bool, week: int = 0) -> str:
    """The nearest such weekday up to a day, or after it where the text looks ahead; `week` moves it by weeks."""
    gap = (index - day.weekday()) % _WEEK if ahead else -((day.weekday() - index) % _WEEK)
    return shifted(day, gap + _WEEK * week, "day")


def month_near(day: date, month: int, *, ahead: bool) -> str:
    """The month of that number last begun by a day, or the next one where the text looks ahead."""
    year = day.year + (ahead and month < day.month) - (not ahead and month > day.month)
    return f"{year:04d}-{month:02d}"


def day_near(day: date, month: int, number: int, *, ahead: bool) -> str:
    """The day of a month, in the year that brings it nearest to a day; one to come counts double unless looked for."""
    options = [day_of(calendar_day(day.year + step, month, number)) for step in (0, -1, 1)]
    best = min((option for option in options if option), key=lambda option: _distance(option, day, ahead), default=None)
    return best.isoformat() if best else calendar_day(day.year, month, number)


def _distance(option: date, day: date, ahead: bool) -> int:  # noqa: FBT001
    gap = (option - day).days
    return gap * (1 if ahead else 2) if gap > 0 else -gap * (2 if ahead else 1)
