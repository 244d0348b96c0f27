"""Dates, spans of days and lengths of time by agreed cases."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from crossread import extraction
from crossread.evaluation._scores import Line
from crossread.evaluation._texts import captured
from crossread.inference import Reader

KINDS = {"datetimeV2.date": "date", "datetimeV2.daterange": "span of days", "datetimeV2.duration": "length of time"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Days = tuple[str, str]
"""The first day, and the first day after."""


def agreed_times(cases: Sequence[dict[str, Any]], reader: Reader) -> Iterator[Line]:
    """For each kind, the share of the agreed times that are read where they stand and as one of the agreed values."""
    wanted = [case for case in cases if any(one["type"] in KINDS for one in case["results"])]
    answers = reader.answer([case["input"] for case in wanted])
    told: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for case, answer in zip(wanted, answers, strict=True):
        capture = captured(case["input"], name=case["id"], published=(case["reference"] or "")[:10])
        times = extraction.read(capture, answer).times
        for one in case["results"]:
            if one["type"] in KINDS:
                first, end = one["span"]
                ours = {time.value for time in times if time.start < end and first < time.end}
                told[one["type"]].append(any(_agrees(one["resolution"]["values"], value) for value in ours))
    for kind, name in KINDS.items():
        yield Line(f"DateTime, {name}", sum(told[kind]) / len(told[kind]), len(told[kind]))


def _agrees(agreed: Sequence[dict[str, str]], value: str) -> bool:
    """Whether a value of ours is one of those agreed upon."""
    return any(one.get("timex") == value or _agreed_days(one) == days_of(value) != ("", "") for one in agreed)


def _agreed_days(one: dict[str, str]) -> Days:
    day = one.get("value", "")
    if _DAY.fullmatch(day):
        return day, _after(day)
    return one.get("start", ""), one.get("end", "")


def days_of(value: str) -> Days:
    """The days that an EDTF value covers; an open end is empty."""
    if "/" in value:
        first, _, last = value.partition("/")
        return days_of(first)[0], days_of(last)[1]
    if _DAY.fullmatch(value):
        return value, _after(value)
    if re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])", value):
        return _months(int(value[:4]), int(value[5:]), 1)
    if re.fullmatch(r"\d{4}-3[3-6]", value):
        return _months(int(value[:4]), 3 * int(value[6:]) - 8, 3)
    if re.fullmatch(r"\d{2,4}X{0,2}", value) and len(value) == len("2018"):
        year, years = int(value.replace("X", "0")), 10 ** value.count("X")
        return f"{year:04}-01-01", f"{year + years:04}-01-01"
    return "", ""


def _months(year: int, month: int, many: int) -> Days:
    after = month + many - 1
    return f"{year:04}-{month:02}-01", f"{year + after // 12:04}-{after % 12 + 1:02}-01"


def _after(day: str) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""
