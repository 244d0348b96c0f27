"""Which part of a time is meant, and how surely: "early March", "mid-2013", "around 5 May", as EDTF writes it."""

from datetime import date, timedelta

from crossread.extraction._times_calendar import bounds

_THIRDS = {"early": 0, "mid": 1, "late": 2}
_DAYS_OF_MONTH = ((1, 10), (11, 20), (21, 31))
_MONTHS_OF_YEAR = ((1, 4), (5, 8), (9, 12))
_YEARS_OF_DECADE = ((0, 3), (4, 6), (7, 9))
_YEARS_OF_CENTURY = ((0, 32), (33, 66), (67, 99))
_DAYS_OF_WEEK = ((0, 2), (2, 4), (4, 6))
_WEEK = 6
_YEAR = 4
_MONTH = 7


def part_of(value: str, part: str) -> str:
    """About a third of a month, year, decade, century or week, both ends approximate; any other value as it is."""
    third = _THIRDS.get(part)
    if third is None:
        return value
    first, slash, _ = value.partition("/")
    if slash:
        return _of_week(value, third)
    if len(value) == _MONTH and 1 <= int(value[5:]) <= 12:  # noqa: PLR2004
        return _of_month(first, third)
    return _of_years(value, third) if len(value) == _YEAR else value


def _of_years(value: str, third: int) -> str:
    if value.endswith("XX"):
        return _ends(value[:2], _YEARS_OF_CENTURY[third])
    if value.endswith("X"):
        low, high = _YEARS_OF_DECADE[third]
        return f"{value[:3]}{low}~/{value[:3]}{high}~"
    return _ends(f"{value}-", _MONTHS_OF_YEAR[third])


def _ends(before: str, ends: tuple[int, int]) -> str:
    return f"{before}{ends[0]:02d}~/{before}{ends[1]:02d}~"


def _of_month(month: str, third: int) -> str:
    low, high = _DAYS_OF_MONTH[third]
    known = bounds(month)
    return f"{month}-{low:02d}~/{month}-{min(high, known[1].day):02d}~" if known else month


def _of_week(value: str, third: int) -> str:
    known = bounds(value)
    if not known or (known[1] - known[0]).days != _WEEK:
        return value
    low, high = (_day(known[0], days) for days in _DAYS_OF_WEEK[third])
    return f"{low}~/{high}~"


def _day(monday: date, days: int) -> date:
    return monday + timedelta(days=days)


def marked(value: str, mark: str) -> str:
    """The value with EDTF's sign for approximate or uncertain on every date in it; a time of the clock takes none."""
    if not mark or "T" in value or value.startswith(("P", "[")):
        return value
    return "/".join(end if end in {"..", ""} or end[-1] in "~?%" else end + mark for end in value.split("/"))
