"""What a time means that is told from another: "on Tuesday", "two days ago", "the day after", "for three months"."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from crossread.extraction._times_calendar import bounds, day_of, shifted, stepped, weekday
from crossread.extraction._times_clock import Clock, Parts, Read, Resolved, relative, told_day
from crossread.extraction._times_lengths import counted, duration, length_of, unit_of
from crossread.extraction._times_patterns import SEASONS, SETS, UNITS, WEEKDAYS
from crossread.extraction._times_within import step
from crossread.model import TimeType


def _ago(parts: Parts, clock: Clock) -> Resolved | None:
    to, unit = re.sub(r"\s+", " ", parts["to"] or ""), unit_of(parts["u"])
    from_now = to in {"ago", "from now", "hence"}
    start = clock.day if from_now else told_day(clock) or clock.day
    count = counted(parts)
    back = to in {"ago", "earlier", "before", "previously"}
    if UNITS[unit].startswith("T"):
        return _hours_ago(count, unit, clock, back=back, from_now=from_now)
    if not start:
        return Resolved("", TimeType.RELATIVE)
    if unit == "year" and _is_quarter(clock.last) and count != "X":
        unit, count, start, from_now = "quarter", f"{4 * float(count):g}", told_day(clock) or start, False
    if count == "X":
        return relative(f"../{shifted(start, 0, 'month')}" if back else f"{start}/..", clock)
    way = -1 if back else 1
    value = _both(start, parts, way) if parts["u2"] else shifted(start, way * round(float(count)), unit)
    return Resolved(value, TimeType.RELATIVE, clock.says if from_now or not told_day(clock) else f"text {clock.last}")


def _both(start: date, parts: Parts, way: int) -> str:
    """So many of two units from a day, as exactly as the smaller says."""
    exact = stepped(start, way * round(float(counted(parts))), unit_of(parts["u"]))
    less = counted({"n": parts["n2"], "all": ""})
    return shifted(exact, way * round(float(less)), unit_of(parts["u2"])) if exact and less != "X" else ""


def _hours_ago(count: str, unit: str, clock: Clock, *, back: bool, from_now: bool) -> Resolved:
    """Hours and minutes are counted from the moment of writing where the document tells that, or else from its day."""
    if not from_now:
        return Resolved(duration(count, unit), TimeType.DURATION)
    if not clock.day:
        return Resolved("", TimeType.RELATIVE)
    if not clock.instant or count == "X":
        return relative(clock.day.isoformat(), clock)
    gap = timedelta(**{f"{unit}s": float(count)})
    return relative((clock.instant - gap if back else clock.instant + gap).isoformat(timespec="seconds"), clock)


def _in_time(parts: Parts, clock: Clock) -> Resolved | None:
    """To come where the text looks ahead, as "in two weeks" can be, and else how long it took."""
    count, unit = counted(parts), unit_of(parts["u"])
    is_ahead = clock.ahead or (parts["all"] or "").endswith("time")
    if not is_ahead or count == "X" or not clock.day or UNITS[unit].startswith("T"):
        return Resolved(duration(count, unit), TimeType.DURATION)
    return relative(shifted(clock.day, round(float(count)), unit), clock)


def _within(parts: Parts, clock: Clock) -> Resolved | None:
    anchor = clock.says if clock.ahead else ""
    return Resolved(duration(counted(parts), unit_of(parts["u"])), TimeType.DURATION, anchor)


def _is_quarter(value: str) -> bool:
    return re.fullmatch(r"\d{4}-3[3-6]", value) is not None


def _year_ago(parts: Parts, clock: Clock) -> Resolved | None:
    if not clock.day:
        return Resolved("", TimeType.RELATIVE)
    if _is_quarter(clock.last) and told_day(clock):
        return Resolved(shifted(told_day(clock) or clock.day, -4, "quarter"), TimeType.RELATIVE, f"text {clock.last}")
    quarterly = "quarter" in (parts["all"] or "")
    return relative(shifted(clock.day, -5 if quarterly else -1, "quarter" if quarterly else "year"), clock)


def _next_days(parts: Parts, clock: Clock) -> Resolved | None:
    """Numbered days are a stretch of time; unnumbered ones lie openly before or after the time of writing."""
    which = parts["w"] or ""
    if not (parts["n"] or parts.get("v")) and which in {"recent", "past", "the past", "the last"}:
        return _past(parts, clock)
    if not (parts["n"] or parts.get("v")) and which in {"coming", "the coming"}:
        return _future(parts, clock)
    return Resolved(duration(counted(parts), unit_of(parts["u"])), TimeType.DURATION, clock.says)


def _each(parts: Parts, _clock: Clock) -> Resolved | None:
    if parts["wd"]:
        return Resolved("P1W", TimeType.SET)
    if parts["mo"]:
        return Resolved("P1Y", TimeType.SET)
    count = "2" if " other " in (parts["all"] or "") else counted(parts)
    return Resolved(duration("1" if count == "X" else count, unit_of(parts["u"]) or "day"), TimeType.SET)


def _sets(parts: Parts, _clock: Clock) -> Resolved | None:
    return Resolved(SETS[parts["all"] or ""], TimeType.SET)


def _that_unit(parts: Parts, clock: Clock) -> Resolved | None:
    which, unit = parts["w"] or "", unit_of(parts["u"])
    within = parts["edge"] or parts["part"] in {"earlier", "later"}
    if which == "the" and unit not in {"quarter", "year", "weekend"} and not within:
        return None
    told = which in {"that", "the same", "the following", "the next", "the previous"}
    start = (told_day(clock) if told else None) or clock.day
    if not start:
        return Resolved("", TimeType.RELATIVE)
    if told and unit in {"day", "night"} and not day_of(clock.last):
        return Resolved(clock.last, TimeType.RELATIVE, f"text {clock.last}" if clock.last else "")
    steps = step(which)
    if unit == "fortnight" or (which == "the past" and unit == "decade"):
        return Resolved("P2W" if unit == "fortnight" else "P10Y", TimeType.DURATION, clock.says)
    if unit == "weekend" and steps == 0 and start.weekday() < WEEKDAYS["sat"] and not clock.ahead:
        steps = -1
    if unit == "quarter" and which == "the" and _is_quarter(clock.last):
        return Resolved(clock.last, TimeType.RELATIVE, f"text {clock.last}")
    if unit == "quarter" and which in {"the", "the latest"}:
        steps = -1
    value = shifted(start, steps, unit)
    return Resolved(value, TimeType.RELATIVE, f"text {clock.last}" if told and clock.last else clock.says)


def _season(parts: Parts, clock: Clock) -> Resolved | None:
    code = SEASONS[parts["s"] or ""]
    if parts["y"]:
        return Resolved(f"{parts['y']}-{code}")
    if not clock.day:
        return Resolved("", TimeType.RELATIVE)
    which, begins = parts.get("w") or "", 3 * (code - 20)
    year = clock.day.year + (clock.day.month >= begins if which == "next" else -(clock.day.month <= begins))
    if which.startswith("this") or clock.ahead:
        year = clock.day.year
    return relative(f"{year}-{code}", clock)


def _day_after(parts: Parts, clock: Clock) -> Resolved | None:
    """A step from the time last told of: by the unit, where that is told as exactly as the unit asks."""
    step = -1 if "before" in (parts["to"] or "") or parts["to2"] == "previous" else 1
    unit = parts["w"] or "day"
    told = bounds(clock.last)
    if not told:
        return Resolved("", TimeType.RELATIVE)
    if (told[1] - told[0]).days > {"day": 0, "night": 0, "week": 7, "month": 31}.get(unit, 366):
        return Resolved(clock.last, TimeType.RELATIVE, f"text {clock.last}")
    return Resolved(shifted(told[1], step, unit), TimeType.RELATIVE, f"text {clock.last}")


def _eve(_parts: Parts, _clock: Clock) -> Resolved | None:
    """Open until the day of the event is known."""
    return Resolved("", TimeType.RELATIVE)


def named_weekday(parts: Parts, clock: Clock) -> Resolved | None:
    """The weekday nearest to the day of writing, before it unless the words or the text look ahead."""
    index, which = WEEKDAYS[(parts["d"] or "")[:3]], parts["w"] or ""
    if parts["many2"]:
        return Resolved("P1W", TimeType.SET)
    kind = TimeType.TIME if parts["p"] else TimeType.RELATIVE
    start = clock.day
    if which in {"the following", "the previous", "the same"}:
        start = told_day(clock) or start
    if not start:
        return Resolved("", kind)
    ahead = which.split()[-1:] in (["next"], ["coming"], ["upcoming"], ["following"]) or (
        clock.ahead and which not in {"last", "past", "this past", "previous", "the previous"}
    )
    is_another = which not in {"", "this", "the same"}
    week = (1 if ahead else -1) if index == start.weekday() and is_another else 0
    return Resolved(weekday(start, index, ahead=ahead, week=week), kind, clock.says)


DAYS_OFF = {"yesterday": -1, "tomorrow": 1, "last night": -1, "overnight": 0, "the day before yesterday": -2}


def today(parts: Parts, clock: Clock) -> Resolved | None:
    """The day of writing, or one beside it: "yesterday", "overnight"."""
    words = re.sub(r"\s+", " ", parts["d"] or "")
    kind = TimeType.TIME if words.startswith(("this", "last", "tonight", "overnight")) else TimeType.RELATIVE
    if not clock.day:
        return Resolved("", kind)
    value = shifted(clock.day, DAYS_OFF.get(words, 0), "day")
    if words == "overnight":
        value = f"{shifted(clock.day, -1, 'day')}/{value}"
    return Resolved(value, kind, clock.says)


def _then(_parts: Parts, clock: Clock) -> Resolved | None:
    return Resolved(clock.last, TimeType.RELATIVE, f"text {clock.last}" if clock.last else "")


def _lasting(parts: Parts, _clock: Clock) -> Resolved | None:
    return Resolved(length_of(parts), TimeType.DURATION)


def _long(parts: Parts, _clock: Clock) -> Resolved | None:
    unit = parts["u"] or parts["u2"]
    return Resolved(duration("X", unit_of(unit)) if unit else "PX", TimeType.DURATION)


def _present(_parts: Parts, clock: Clock) -> Resolved | None:
    return relative(clock.day.isoformat() if clock.day else "", clock)


def _past(_parts: Parts, clock: Clock) -> Resolved | None:
    return relative(f"../{shifted(clock.day, 0, 'month')}" if clock.day else "", clock)


def _future(_parts: Parts, clock: Clock) -> Resolved | None:
    return relative(f"{clock.day}/.." if clock.day else "", clock)


RELATIVE: Mapping[str, Read] = {
    "ago": _ago,
    "year_ago": _year_ago,
    "in_time": _in_time,
    "within": _within,
    "next_days": _next_days,
    "numbered_days": _next_days,
    "each": _each,
    "sets": _sets,
    "that_unit": _that_unit,
    "that_season": _season,
    "season_year": _season,
    "day_after": _day_after,
    "eve": _eve,
    "weekday": named_weekday,
    "today": today,
    "then": _then,
    "lasting": _lasting,
    "long": _long,
    "present": _present,
    "past": _past,
    "future": _future,
}
"""How each form of a time told from another is read."""
