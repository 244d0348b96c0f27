"""What a day or stretch means that is counted within a longer one: "the first week of 2021", "Tuesday of last week"."""

from collections.abc import Mapping
from datetime import date, timedelta

from crossread.extraction._figures_numbers import number_of
from crossread.extraction._times_calendar import bounds, calendar_day, day_of, shifted
from crossread.extraction._times_clock import Clock, Parts, Read, Resolved, digits, ordinal, relative, told_day
from crossread.extraction._times_dates import DATES
from crossread.extraction._times_patterns import WEEKDAYS
from crossread.model import TimeType

_MONTHS = 12
_STEPS = {"last": -1, "previous": -1, "preceding": -1, "past": -1, "next": 1, "coming": 1, "following": 1}


def step(which: str | None) -> int:
    """Whether words such as "the previous" lead one back, one on or nowhere."""
    return _STEPS.get((which or "").split()[-1] if which else "", 0)


def _week_of(parts: Parts, clock: Clock) -> Resolved | None:
    """The week, from Monday to Sunday, that holds a date."""
    told = DATES["day_month"](parts, clock)
    day = day_of(told.value) if told else None
    return Resolved(shifted(day, 0, "week"), TimeType.DATE, told.anchor) if told and day else Resolved("")


def _nth(parts: Parts, clock: Clock) -> Resolved | None:
    """The first ten days, the last week, the third month of a year or month."""
    whole = _whole(parts, clock)
    ends = bounds(whole)
    if not ends:
        return Resolved("")
    order, count = ordinal(parts["o"]), int(number_of(parts["n"] or "1") or 1)
    value = _stretch(ends, parts["u"] or "", order, count)
    return Resolved(value, TimeType.DATE, "" if parts["y"] else clock.says) if value else None


def _whole(parts: Parts, clock: Clock) -> str:
    if parts["y"]:
        return str(parts["y"])
    return shifted(clock.day, step(parts["w"]), parts["of"] or "") if clock.day else ""


def _stretch(ends: tuple[date, date], unit: str, order: int, count: int) -> str:
    """So many units from either end of a stretch; the weeks of a year are those of ISO 8601."""
    first, last = ends
    if unit == "month":
        start = last.month - count + 1 if order < 0 else first.month + (order - 1) * count
        return _months(first.year, start, count)
    days = 7 * count if unit == "week" else count
    if unit == "week" and (last - first).days > 31:  # noqa: PLR2004
        first, last = _weeks(first.year)
    start_day = last - timedelta(days=days - 1) if order < 0 else first + timedelta(days=(order - 1) * days)
    if not first <= start_day <= last:
        return ""
    end = start_day + timedelta(days=days - 1)
    return start_day.isoformat() if days == 1 else f"{start_day}/{end}"


def _months(year: int, start: int, count: int) -> str:
    if not 1 <= start <= start + count - 1 <= _MONTHS:
        return ""
    first = f"{year:04d}-{start:02d}"
    return first if count == 1 else f"{first}/{year:04d}-{start + count - 1:02d}"


def _weeks(year: int) -> tuple[date, date]:
    """From the first day of a year's first week to the last of its last."""
    return date.fromisocalendar(year, 1, 1), date.fromisocalendar(year + 1, 1, 1) - timedelta(days=1)


def _far_unit(parts: Parts, clock: Clock) -> Resolved | None:
    """The week after next, the year before last."""
    steps = 2 if (parts["far"] or "").endswith("next") else -2
    return relative(shifted(clock.day, steps, parts["u"] or "") if clock.day else "", clock)


def _weekday_of_week(parts: Parts, clock: Clock) -> Resolved | None:
    told = (parts["w"] or "").startswith(("the ", "that"))
    start = (told_day(clock) if told else None) or clock.day
    if not start:
        return Resolved("", TimeType.RELATIVE)
    monday = day_of(shifted(start, step(parts["w"]), "week").partition("/")[0])
    if not monday:
        return Resolved("", TimeType.RELATIVE)
    return relative(shifted(monday, WEEKDAYS[(parts["d"] or "")[:3]], "day"), clock)


def _weekday_numbered(parts: Parts, clock: Clock) -> Resolved | None:
    """The nearest day on which both meet ("Friday the 13th"); one to come counts double unless looked for."""
    if not clock.day:
        return Resolved("")
    number, weekday = digits(parts["d"]), WEEKDAYS[(parts["wd"] or "")[:3]]
    days = [day for months in range(-11, 12) if (day := _numbered(clock.day, months, number))]
    met = [day for day in days if day.weekday() == weekday]
    if not met:
        return Resolved("")
    home, behind = clock.day, 2 if clock.ahead else 1
    nearest = min(met, key=lambda day: (day - home).days * (3 - behind) if day > home else (home - day).days * behind)
    return Resolved(nearest.isoformat(), TimeType.DATE, clock.says)


def _day_of_month(parts: Parts, clock: Clock) -> Resolved | None:
    """A day of a month that is named, or else of the month last told of or of writing: "on the 18th"."""
    start = (told_day(clock) if not parts["w"] or "same" in parts["w"] else None) or clock.day
    if not start:
        return Resolved("")
    number = digits(parts["d"]) or ordinal(parts["dw"])
    months = step(parts["w"]) + (1 if clock.ahead and not parts["w"] and number < start.day else 0)
    day = _numbered(start, months, number)
    return Resolved(day.isoformat() if day else "", TimeType.DATE, clock.says)


def _numbered(start: date, months: int, number: int) -> date | None:
    month = shifted(start, months, "month")
    return day_of(calendar_day(int(month[:4]), int(month[5:]), number)) if month else None


WITHIN: Mapping[str, Read] = {
    "week_of": _week_of,
    "nth": _nth,
    "far_unit": _far_unit,
    "weekday_of_week": _weekday_of_week,
    "weekday_numbered": _weekday_numbered,
    "day_of_month": _day_of_month,
}
"""How each form of a time counted within another is read."""
