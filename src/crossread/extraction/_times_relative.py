"""What a time means that is told from another: "on Tuesday", "two days ago", "the day after", "for three months"."""

import re
from collections.abc import Mapping

from crossread.extraction._figures_numbers import number_of
from crossread.extraction._times_calendar import bounds, day_of, shifted, weekday
from crossread.extraction._times_clock import Clock, Parts, Read, Resolved, digits, relative, told_day
from crossread.extraction._times_patterns import SEASONS, SETS, UNITS, WEEKDAYS
from crossread.model import TimeType


def _count(parts: Parts) -> str:
    """How many units, as ISO 8601 writes it; X for a vague count."""
    words = parts.get("n")
    if not words:
        return "2" if "couple" in (parts.get("v") or "") else "X"
    half = 0.5 if "and a half" in (parts["all"] or "") or "1/2" in words else 0
    words = re.sub(r"^the\s(first\s)?|\s*1/2$|\sand\sa\shalf", "", words)
    value = 1 if words in {"a", "an"} else number_of(words)
    return f"{value + half:g}" if value is not None else "X"


def _unit(word: str | None) -> str:
    return "century" if word == "centurie" else (word or "")


_HALVES = {"Y": "6M", "TH": "30M", "TM": "30S"}


def _duration(count: str, unit: str) -> str:
    letter = UNITS[unit]
    if count.endswith(".5") and letter in _HALVES:
        return f"P{'T' * letter.startswith('T')}{count[:-2]}{letter[-1]}{_HALVES[letter]}"
    if letter.startswith("T"):
        return f"PT{count}{letter[1:]}"
    if letter == "Q":
        letter = "3M"
    times = digits(letter)
    if times and count != "X":
        return f"P{float(count) * times:g}{letter[-1]}"
    if times:
        return f"PX{letter[-1]}"
    return f"P{count}{letter}"


def _ago(parts: Parts, clock: Clock) -> Resolved | None:
    to, unit = re.sub(r"\s+", " ", parts["to"] or ""), _unit(parts["u"])
    from_now = to in {"ago", "from now", "hence"}
    start = clock.day if from_now else told_day(clock) or clock.day
    count = _count(parts)
    back = to in {"ago", "earlier", "before", "previously"}
    if UNITS[unit].startswith("T") and not from_now:
        return Resolved(_duration(count, unit), TimeType.DURATION)
    if not start:
        return Resolved("", TimeType.RELATIVE)
    if unit == "year" and _is_quarter(clock.last) and count != "X":
        unit, count, start, from_now = "quarter", f"{4 * float(count):g}", told_day(clock) or start, False
    if count == "X":
        return relative(f"../{shifted(start, 0, 'month')}" if back else f"{start}/..", clock)
    value = shifted(start, round(float(count)) * (-1 if back else 1), unit)
    return Resolved(value, TimeType.RELATIVE, clock.says if from_now or not told_day(clock) else f"text {clock.last}")


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
    if not (parts["n"] or parts["v"]) and which in {"recent", "past", "the past", "the last"}:
        return _past(parts, clock)
    if not (parts["n"] or parts["v"]) and which in {"coming", "the coming"}:
        return _future(parts, clock)
    return Resolved(_duration(_count(parts), _unit(parts["u"])), TimeType.DURATION, clock.says)


def _each(parts: Parts, _clock: Clock) -> Resolved | None:
    if parts["wd"]:
        return Resolved("P1W", TimeType.SET)
    if parts["mo"]:
        return Resolved("P1Y", TimeType.SET)
    count = "2" if " other " in (parts["all"] or "") else _count(parts)
    return Resolved(_duration("1" if count == "X" else count, _unit(parts["u"]) or "day"), TimeType.SET)


def _sets(parts: Parts, _clock: Clock) -> Resolved | None:
    return Resolved(SETS[parts["all"] or ""], TimeType.SET)


_STEPS = {"last": -1, "previous": -1, "preceding": -1, "past": -1, "next": 1, "coming": 1, "following": 1}


def _step(which: str | None) -> int:
    return _STEPS.get((which or "").split()[-1] if which else "", 0)


def _that_unit(parts: Parts, clock: Clock) -> Resolved | None:
    which, unit = parts["w"] or "", _unit(parts["u"])
    if which == "the" and unit not in {"quarter", "year", "weekend"}:
        return None
    told = which in {"that", "the same", "the following", "the next", "the previous"}
    start = (told_day(clock) if told else None) or clock.day
    if not start:
        return Resolved("", TimeType.RELATIVE)
    if told and unit in {"day", "night"} and not day_of(clock.last):
        return Resolved(clock.last, TimeType.RELATIVE, f"text {clock.last}" if clock.last else "")
    step = _step(which)
    if which == "the past" and unit == "decade":
        return Resolved("P10Y", TimeType.DURATION, clock.says)
    if unit == "weekend" and step == 0 and start.weekday() < WEEKDAYS["sat"] and not clock.ahead:
        step = -1
    if unit == "quarter" and which == "the" and _is_quarter(clock.last):
        return Resolved(clock.last, TimeType.RELATIVE, f"text {clock.last}")
    if unit == "quarter" and which in {"the", "the latest"}:
        step = -1
    value = shifted(start, step, unit)
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


def _weekday(parts: Parts, clock: Clock) -> Resolved | None:
    index, which = WEEKDAYS[(parts["d"] or "")[:3]], parts["w"] or ""
    if parts["many2"]:
        return Resolved("P1W", TimeType.SET)
    kind = TimeType.TIME if parts["p"] else TimeType.RELATIVE
    start = clock.day
    if which in {"the following", "the previous", "the same"}:
        start = told_day(clock) or start
    if not start:
        return Resolved("", kind)
    ahead = which in {"next", "coming", "the following", "this coming"} or (
        clock.ahead and which not in {"last", "this past"}
    )
    same_day = index == start.weekday()
    week = (1 if ahead else -1) if same_day and which in {"last", "next", "the following", "the previous"} else 0
    return Resolved(weekday(start, index, ahead=ahead, week=week), kind, clock.says)


_DAYS_OFF = {"yesterday": -1, "tomorrow": 1, "last night": -1, "overnight": 0, "the day before yesterday": -2}


def _today(parts: Parts, clock: Clock) -> Resolved | None:
    words = re.sub(r"\s+", " ", parts["d"] or "")
    kind = TimeType.TIME if words.startswith(("this", "last", "tonight", "overnight")) else TimeType.RELATIVE
    if not clock.day:
        return Resolved("", kind)
    return Resolved(shifted(clock.day, _DAYS_OFF.get(words, 0), "day"), kind, clock.says)


def _then(_parts: Parts, clock: Clock) -> Resolved | None:
    return Resolved(clock.last, TimeType.RELATIVE, f"text {clock.last}" if clock.last else "")


def _lasting(parts: Parts, _clock: Clock) -> Resolved | None:
    return Resolved(_duration(_count(parts), _unit(parts["u"])), TimeType.DURATION)


def _long(parts: Parts, _clock: Clock) -> Resolved | None:
    unit = parts["u"] or parts["u2"]
    return Resolved(_duration("X", _unit(unit)) if unit else "PX", TimeType.DURATION)


def _present(_parts: Parts, clock: Clock) -> Resolved | None:
    return relative(clock.day.isoformat() if clock.day else "", clock)


def _past(_parts: Parts, clock: Clock) -> Resolved | None:
    return relative(f"../{shifted(clock.day, 0, 'month')}" if clock.day else "", clock)


def _future(_parts: Parts, clock: Clock) -> Resolved | None:
    return relative(f"{clock.day}/.." if clock.day else "", clock)


def _clock(parts: Parts, clock: Clock) -> Resolved | None:
    day = clock.day
    if parts["wd"]:
        found = (
            _today({"d": parts["wd"]}, clock)
            if parts["wd"] in {*_DAYS_OFF, "today"}
            else _named_day(parts["wd"], clock)
        )
        day = day_of(found.value) if found else day
    elif day_of(clock.last):
        day = day_of(clock.last)
    hour = _hour(parts)
    if hour is None:
        return None
    minute = digits(parts["min"] or parts["min2"] or parts["min3"])
    return Resolved(f"{day}T{hour:02d}:{minute:02d}:00" if day else "", TimeType.TIME, clock.says)


def _named_day(name: str, clock: Clock) -> Resolved | None:
    return _weekday({"d": name, "w": None, "many2": None, "p": None}, clock)


def _hour(parts: Parts) -> int | None:
    if parts["noon"]:
        return 0 if parts["noon"] == "midnight" else 12
    hour = digits(parts["h"] or parts["h2"] or parts["h3"])
    if not parts["ap"]:
        return hour
    if not 1 <= hour <= 12:  # noqa: PLR2004
        return None
    return hour % 12 + (12 if parts["ap"].startswith("p") else 0)


RELATIVE: Mapping[str, Read] = {
    "ago": _ago,
    "year_ago": _year_ago,
    "next_days": _next_days,
    "each": _each,
    "sets": _sets,
    "that_unit": _that_unit,
    "that_season": _season,
    "season_year": _season,
    "day_after": _day_after,
    "weekday": _weekday,
    "today": _today,
    "then": _then,
    "clock": _clock,
    "lasting": _lasting,
    "long": _long,
    "present": _present,
    "past": _past,
    "future": _future,
}
"""How each form of a time told from another is read."""
