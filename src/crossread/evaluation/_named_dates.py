"""The date that words name, of a value that also says which part of it is meant, how surely, and in which zone.

Neither TimeML nor the agreed cases write these into a value: "early March" is March there.
"""

import re
from datetime import date, timedelta

_OFFSET = re.compile(r"(?<=:\d\d)(?:Z|[+-]\d\d:\d\d)$")
_DAYS = {("01", "10"), ("11", "20"), ("21", "28"), ("21", "29"), ("21", "30"), ("21", "31")}
_MONTHS = {("01", "04"), ("05", "08"), ("09", "12")}
_YEARS = {("0", "3"), ("4", "6"), ("7", "9")}
_CENTURIES = {("00", "32"), ("33", "66"), ("67", "99")}
_OF_WEEK = {(0, 2), (2, 4), (4, 6)}
_OPEN = ".."


def named(value: str) -> str:
    """The date as the words name it."""
    plain = re.sub(r"[~?%]", "", _OFFSET.sub("", value))
    ends = value.split("/")
    if len(ends) != 2 or not all(end == _OPEN or end.endswith("~") for end in ends):  # noqa: PLR2004
        return plain
    first, last = plain.split("/")
    wholes = {whole for one in _thirds(first, last) if (whole := _whole(*one))}
    if len(wholes) != 1:
        return plain
    (whole,) = wholes
    return f"../{whole}" if first == _OPEN else f"{whole}/.." if last == _OPEN else whole


def _thirds(first: str, last: str) -> list[tuple[str, str]]:
    """Both ends, or where one is open every end that with the other makes a third."""
    if _OPEN not in {first, last}:
        return [(first, last)]
    known = last if first == _OPEN else first
    tail, table = {10: (2, _DAYS), 7: (2, _MONTHS)}.get(len(known), (1, _YEARS))
    before, part = known[:-tail], known[-tail:]
    if first == _OPEN:
        return [(before + begin, known) for begin, end in table if end == part]
    return [(known, before + end) for begin, end in table if begin == part]


def _whole(first: str, last: str) -> str:
    """The month, year, decade, century or week of which these are the ends of a third."""
    for tail, table in ((2, _DAYS), (2, _MONTHS), (1, _YEARS), (2, _CENTURIES)):
        fits = {10: _DAYS, 7: _MONTHS, 4: table}.get(len(first)) is table
        if fits and first[:-tail] == last[:-tail] and (first[-tail:], last[-tail:]) in table:
            return first[:-tail].rstrip("-") + "X" * tail * (len(first) == 4)  # noqa: PLR2004
    return _week(first, last)


def _week(first: str, last: str) -> str:
    try:
        start, end = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return ""
    monday = start - timedelta(days=start.weekday())
    return f"{monday}/{monday + timedelta(days=6)}" if (start.weekday(), (end - monday).days) in _OF_WEEK else ""
