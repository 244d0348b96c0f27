"""Whether a value in EDTF says what an agreed value of Recognizers-Text says, which counts its ends in another way."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from crossread.evaluation._named_dates import named
from crossread.model import Time, TimeType

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_COUNTED_OUT = re.compile(
    r"\b(?:weeks|months|years|decades|(?:an?|one|two) (?:week|month|year|decade|fortnight))\b(?!.*day)"
)
_STRETCH = re.compile(r"\((?P<start>[^,]*),(?P<end>[^,]*),(?P<length>P[^,]*)\)")
_PART = re.compile("start|mid|end")
_LENGTH = re.compile(r"(?P<many>\d+(?:\.\d+)?)(?P<unit>[YMWDHS])")
_SECONDS = {"Y": 31_536_000, "M": 2_592_000, "W": 604_800, "D": 86_400, "H": 3600, "TM": 60, "S": 1}

Days = tuple[str, str]
"""The first day, and the first day after."""
Agreed = dict[str, str]


def agrees(agreed: Sequence[Agreed], words: str, time: Time) -> bool:
    """Whether a time of ours is one of those agreed upon for these words."""
    value = named(time.value)
    if time.type is TimeType.DURATION:
        return any(_same_length(one, time, value) for one in agreed)
    counted_out = _COUNTED_OUT.search(words) is not None
    return any(
        one.get("timex") == value
        or _same_days(one, value)
        or _same_whole(one, value)
        or (counted_out and _holds(value, one.get("value", "")))
        for one in agreed
    )


def agrees_piecewise(agreed: Sequence[Agreed], ours: Sequence[Time]) -> bool:
    """Whether the two ends of a stretch, read one by one, are those agreed upon: "from March to May"."""
    if len(ours) < 2:  # noqa: PLR2004
        return False
    first, last = (named(time.value).removeprefix("../").removesuffix("/..") for time in (ours[0], ours[-1]))
    start, ends = days_of(first)[0], days_of(last)
    return any(one.get("start") == start != "" and one.get("end") in ends for one in agreed) or any(
        _is_stretch_of(one, length, other) for one in agreed for length, other in ((ours[0], last), (ours[-1], first))
    )


def _is_stretch_of(one: Agreed, length: Time, start: str) -> bool:
    """Whether a length and the day on which it starts are the stretch agreed upon: "a week starting tomorrow"."""
    stretch = _STRETCH.fullmatch(one.get("timex", ""))
    is_length = stretch is not None and length.type is TimeType.DURATION
    return bool(
        is_length and stretch and one.get("start") == start and _seconds(stretch["length"]) == _seconds(length.value)
    )


def days_of(value: str) -> Days:
    """The days that an EDTF value covers; an open end is empty."""
    if "/" in value:
        first, _, last = value.partition("/")
        return days_of(first)[0], days_of(last)[1]
    if _DAY.fullmatch(value):
        return value, _after(value)
    if re.fullmatch(r"\d{4}-\d\d", value):
        return _of_year(int(value[:4]), int(value[5:]))
    if re.fullmatch(r"\d{2,4}X{0,2}", value) and len(value) == len("2018"):
        year, years = int(value.replace("X", "0")), 10 ** value.count("X")
        return f"{year:04}-01-01", f"{year + years:04}-01-01"
    return "", ""


def _same_days(one: Agreed, value: str) -> bool:
    """Whether both cover the same days; a stretch of theirs ends where its last unit begins, and so do their bounds."""
    first, slash, last = value.partition("/")
    start, end = one.get("start", ""), one.get("end", "")
    day = one.get("value", "")
    if _DAY.fullmatch(day):
        start, end = day, _after(day)
    if not (start or end):
        return False
    if first == "..":
        return start == "" and end in days_of(last)
    if last == "..":
        return end == "" and start in days_of(first)
    ours = days_of(value)
    return ours == (start, end) or (slash != "" and ours[0] == start and days_of(last)[0] == end)


def _same_whole(one: Agreed, value: str) -> bool:
    """Whether both are a part of one month, week or year; how much of it "early" covers, either says its own way."""
    if not _PART.search(one.get("Mod", "")) and not one.get("timex", "").startswith(
        one.get("start", "none")[:4] + "-W"
    ):
        return False
    whole, timex = value.removeprefix("../").removesuffix("/.."), one.get("timex", "")
    years = {one.get(end, "")[:4] for end in ("start", "end")}
    if timex.startswith("XXXX"):
        return whole[:4] in years and whole[4:] == timex[4:]
    return timex == whole or days_of(whole) == _week(timex) != ("", "")


def _week(timex: str) -> Days:
    """The days of a week by its number: "2018-W22"."""
    match = re.fullmatch(r"(\d{4})-W(\d\d)", timex)
    if not match:
        return "", ""
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    return monday.isoformat(), _after((monday + timedelta(days=6)).isoformat())


def _holds(value: str, day: str) -> bool:
    """Whether a whole week, month or year of ours, counted out from a day, holds the day that they reach."""
    first, after = days_of(value)
    return bool(first) and _DAY.fullmatch(day) is not None and first <= day < after


def _same_length(one: Agreed, time: Time, value: str) -> bool:
    """Whether they last equally long; a stretch that touches the day of writing has to be told from there."""
    timex = one.get("timex", "")
    if stretch := _STRETCH.fullmatch(timex):
        return time.anchor != "" and _seconds(stretch["length"]) == _seconds(value) is not None
    told = _seconds(timex) or (float(one["value"]) if one.get("value", "").isdecimal() else None)
    return timex == value or told == _seconds(value) is not None


def _seconds(length: str) -> float | None:
    if not re.fullmatch(r"P[\dT.YMWDHS]+", length):
        return None
    days, _, clock = length[1:].partition("T")
    counted = [(float(one["many"]), one["unit"]) for one in _LENGTH.finditer(days)]
    counted += [(float(one["many"]), {"M": "TM"}.get(one["unit"], one["unit"])) for one in _LENGTH.finditer(clock)]
    return sum(many * _SECONDS[unit] for many, unit in counted)


def _of_year(year: int, part: int) -> Days:
    """The days of a month, quarter or half of a year by its number in EDTF."""
    if part in range(33, 37):
        return _months(year, 3 * (part - 33) + 1, 3)
    if part in {40, 41}:
        return _months(year, 6 * (part - 40) + 1, 6)
    return _months(year, part, 1) if 1 <= part <= 12 else ("", "")  # noqa: PLR2004


def _months(year: int, month: int, many: int) -> Days:
    after = month + many - 1
    return f"{year:04}-{month:02}-01", f"{year + after // 12:04}-{after % 12 + 1:02}-01"


def _after(day: str) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""
