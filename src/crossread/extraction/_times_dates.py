"""What a date of the calendar means: "12 September 2018", "May", "the third quarter", "the 1990s"."""

from collections.abc import Mapping
from dataclasses import replace

from crossread.extraction._figures_numbers import number_of
from crossread.extraction._times_calendar import bounds, calendar_day, day_near, month_near, shifted
from crossread.extraction._times_clock import Clock, Parts, Read, Resolved, digits, ordinal, relative, told_day
from crossread.extraction._times_patterns import DECADES, MONTHS, WEEKDAYS
from crossread.model import TimeType

_MONTHS = 12


def _month(name: str | None) -> int:
    return MONTHS[(name or "")[:3]]


def _iso(parts: Parts, _clock: Clock) -> Resolved | None:
    value = calendar_day(digits(parts["y"]), min(max(digits(parts["m"]), 1), 12), digits(parts["d"]))
    if parts["h"]:
        return Resolved(f"{value}T{parts['h']}:{parts['min']}:00{_colon(parts['z'])}", TimeType.TIME)
    return Resolved(value)


def _colon(offset: str | None) -> str:
    """An offset from UTC as EDTF writes it."""
    digits_only = (offset or "").upper().replace(":", "")
    return digits_only if len(digits_only) < 5 else f"{digits_only[:3]}:{digits_only[3:]}"  # noqa: PLR2004


def _numeric(parts: Parts, clock: Clock) -> Resolved | None:
    """Day before month with dots and dashes; with strokes as the text's other dates, or else either of both."""
    first, second, year = digits(parts["a"]), digits(parts["b"]), parts["y"]
    if not (1 <= min(first, second) <= 12 and max(first, second) <= 31):  # noqa: PLR2004
        return None
    if second > 12:  # noqa: PLR2004
        return Resolved(calendar_day(digits(year), first, second))
    if first > 12 or first == second or parts["sep"] != "/":  # noqa: PLR2004
        return Resolved(calendar_day(digits(year), second, first))
    days = [calendar_day(digits(year), month, day) for month, day in ((first, second), (second, first))]
    return Resolved({"day": days[1], "month": days[0]}.get(clock.order) or _one_of(*days))


def _one_of(first: str, last: str) -> str:
    """Either of two dates, as EDTF writes it."""
    return f"[{min(first, last)},{max(first, last)}]"


def order_of(parts: Parts) -> str:
    """What stands first in a date of numbers with strokes, where one of them can be no month."""
    if parts["sep"] != "/" or digits(parts["a"]) == digits(parts["b"]):
        return ""
    return "day" if digits(parts["a"]) > _MONTHS else "month" if digits(parts["b"]) > _MONTHS else ""


def _dated(parts: Parts, clock: Clock) -> Resolved | None:
    month, number = _month(parts["m"]), digits(parts["d"]) or ordinal(parts.get("dw"))
    if parts["y"]:
        return Resolved(calendar_day(digits(parts["y"]), month, number))
    day = told_day(clock) or clock.day
    if not day:
        return Resolved("")
    value = day_near(clock.day or day, month, number, ahead=clock.ahead)
    return Resolved(value, TimeType.DATE, clock.says)


def _days(parts: Parts, clock: Clock) -> Resolved | None:
    first, last = _dated(parts, clock), _dated({**parts, "d": parts["d2"]}, clock)
    if not (first and last and first.value < last.value):
        return first
    return Resolved(f"{first.value}/{last.value}", TimeType.DATE, first.anchor)


def _either(parts: Parts, clock: Clock) -> Resolved | None:
    first, last = _dated(parts, clock), _dated({**parts, "d": parts["d2"]}, clock)
    if not (first and last and bounds(first.value) and bounds(last.value)):
        return first
    return replace(first, value=_one_of(first.value, last.value))


def _stretch(parts: Parts, clock: Clock) -> Resolved | None:
    """From one day to another; the end that says no year has the year of the other, or the one before it."""
    last = _dated({**parts, "d": parts["d2"], "m": parts["m2"], "y": parts["y2"] or parts["y"]}, clock)
    ends = bounds(last.value) if last else None
    if not last or not ends:
        return last
    year = digits(parts["y"]) or ends[1].year
    value = calendar_day(year, _month(parts["m"]), digits(parts["d"]))
    if value > last.value and not parts["y"]:
        value = calendar_day(year - 1, _month(parts["m"]), digits(parts["d"]))
    return replace(last, value=f"{value}/{last.value}" if value <= last.value else value)


def _year_of(parts: Parts, clock: Clock) -> int | None:
    if parts.get("y"):
        return digits(parts["y"])
    if not clock.day:
        return None
    return clock.day.year + {"last": -1, "next": 1}.get(parts.get("w") or "", 0)


def _in_month(parts: Parts, clock: Clock) -> str:
    if parts.get("y"):
        return f"{parts['y']}-{_month(parts['m']):02d}"
    return month_near(clock.day, _month(parts["m"]), ahead=clock.ahead) if clock.day else ""


def _part_of_month(parts: Parts, clock: Clock) -> Resolved | None:
    value = _in_month(parts, clock)
    ends = bounds(value)
    if not ends:
        return Resolved("")
    order, last = ordinal(parts["o"]), ends[1].day
    if parts["u"] == "half":
        first, end = (1, 15) if order == 1 else (16, last)
    elif parts["u"] == "weekend":
        saturdays = [n for n in range(1, last + 1) if ends[0].replace(day=n).weekday() == WEEKDAYS["sat"]]
        first = saturdays[min(order - (order > 0), len(saturdays) - 1)]
        return Resolved(f"{value}-{first:02d}/{shifted(ends[0].replace(day=first), 1, 'day')}")
    else:
        end = last if order in {-1, 5} else min(7 * order, last)
        first = end - 6
    return Resolved(f"{value}-{first:02d}/{value}-{end:02d}")


def _month_year(parts: Parts, clock: Clock) -> Resolved | None:
    year = _year_of(parts, clock)
    if not year:
        return Resolved("")
    return Resolved(f"{year}-{_month(parts['m']):02d}", TimeType.DATE, "" if parts["y"] else clock.says)


def _quarter(parts: Parts, clock: Clock) -> Resolved | None:
    named = parts["o"] or parts["o2"]
    order = ordinal(named) or digits(parts["q"])
    year = digits(parts["y2"]) or _year_of(parts, clock)
    if not year:
        return Resolved("")
    dated = parts["y"] or parts["y2"] or parts["w"]
    if not dated and clock.day and order > (clock.day.month + 2) // 3 and not clock.ahead:
        year -= 1
    return Resolved(f"{year}-{32 + order}", TimeType.DATE, "" if dated else clock.says)


def _half(parts: Parts, clock: Clock) -> Resolved | None:
    year = _year_of(parts, clock)
    return Resolved(f"{year}-{40 if parts['o'] == 'first' or parts['h'] == 'h1' else 41}" if year else "")


def _decade(parts: Parts, _clock: Clock) -> Resolved | None:
    if parts["n"] or parts["d2"]:
        return Resolved(f"19{DECADES[parts['n']] if parts['n'] else parts['d2']}X")
    return Resolved(f"{parts['c']}{parts['d']}X" if parts["d"] != "0" else f"{parts['c']}0X")


def _century(parts: Parts, _clock: Clock) -> Resolved | None:
    order = digits(parts["n"]) or ordinal(parts["o"])
    return Resolved(f"{order - 1:02d}XX") if order > 0 else None


def _years(parts: Parts, _clock: Clock) -> Resolved | None:
    first, last = parts["y"] or "", parts["y2"] or ""
    last = first[:2] + last if len(last) < len(first) else last
    return Resolved(f"{first}/{last}") if first < last else None


def _bare_month(parts: Parts, clock: Clock) -> Resolved | None:
    if not clock.day:
        return Resolved("")
    which, month = parts["w"] or "", _month(parts["m"])
    if which == "last" and month == clock.day.month:
        return relative(f"{clock.day.year - 1}-{month:02d}", clock)
    ahead = which in {"next", "the following"} or (which == "" and clock.ahead)
    if which == "this":
        return relative(f"{clock.day.year}-{month:02d}", clock)
    return Resolved(month_near(clock.day, month, ahead=ahead), TimeType.DATE, clock.says)


def _spoken_year(parts: Parts, _clock: Clock) -> Resolved | None:
    if not parts["c"]:
        return Resolved(str(2000 + _small(parts["n2"])))
    value = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}[parts["c"]] + _small(parts["t"]) + _small(parts["n"])
    return Resolved(str(value))


def _small(words: str | None) -> int:
    return int(number_of(words) or 0) if words else 0


def _year_end(_parts: Parts, clock: Clock) -> Resolved | None:
    return relative(f"{clock.day.year}-12-31" if clock.day else "", clock)


def _year(parts: Parts, _clock: Clock) -> Resolved | None:
    year = str(parts["y"])
    return Resolved({"earlier": f"../{year}", "later": f"{year}/.."}.get(parts.get("side") or "", year))


DATES: Mapping[str, Read] = {
    "iso": _iso,
    "numeric": _numeric,
    "stretch": _stretch,
    "either": _either,
    "days_month": _days,
    "month_days": _days,
    "day_month": _dated,
    "month_day": _dated,
    "part_of_month": _part_of_month,
    "month_year": _month_year,
    "quarter": _quarter,
    "half": _half,
    "decade": _decade,
    "century": _century,
    "years": _years,
    "month": _bare_month,
    "spoken_year": _spoken_year,
    "year_end": _year_end,
    "year": _year,
    "year_short": _year,
}
"""How each form of a calendar's date is read."""
