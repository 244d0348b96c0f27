"""On which day a feast falls: by the calendar, from Easter, or as the how-manieth weekday of its month."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from crossread.extraction._times_clock import Clock, Parts, Read, Resolved, digits
from crossread.extraction._times_patterns import FEASTS, WEEKDAYS
from crossread.model import TimeType

_RULES = {name.lower(): rule for name, rule in FEASTS.items()}
_LAST = 5


def _feast(parts: Parts, clock: Clock) -> Resolved | None:
    rule = _RULES[re.sub(r"\s+", " ", (parts["f"] or "").replace("’", "'"))]
    before = timedelta(days=1 if parts["eve"] else 0)
    if parts["y"]:
        year = digits(parts["y"])
        eve = day_of_feast(rule, year) - before
        return Resolved((eve if eve.year == year else day_of_feast(rule, year + 1) - before).isoformat())
    if not clock.day:
        return Resolved("")
    options = [day - before for day in _around(rule, clock.day.year)]
    return Resolved(_chosen(options, clock, parts["w"] or "").isoformat(), TimeType.DATE, clock.says)


def _around(rule: str, year: int) -> Iterator[date]:
    for one in (year - 1, year, year + 1):
        if date.min.year < one < date.max.year:
            yield day_of_feast(rule, one)


def _chosen(options: list[date], clock: Clock, which: str) -> date:
    """The last or next one where the words say so, or else the nearest; one to come counts double unless looked for."""
    day = clock.day or options[0]
    if which in {"last", "previous"}:
        return max((one for one in options if one < day), default=options[0])
    if which in {"next", "following"} or clock.ahead:
        return min((one for one in options if one >= day), default=options[-1])
    return min(options, key=lambda one: 2 * (one - day).days if one > day else (day - one).days)


def day_of_feast(rule: str, year: int) -> date:
    """The day of a feast in a year."""
    if rule.startswith("Easter"):
        return easter(year) + timedelta(days=int(rule.removeprefix("Easter")))
    if "-" in rule:
        month, day = map(int, rule.split("-"))
        return date(year, month, day)
    order, name, number = rule.split()
    return nth_weekday(year, int(number), WEEKDAYS[name[:3].lower()], int(order))


def nth_weekday(year: int, month: int, weekday: int, order: int) -> date:
    """The how-manieth such weekday of a month; the last for the fifth."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (order - 1))
    return day - timedelta(days=7) if order == _LAST and day.month != month else day


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the rule of the full moon that the calendar of 1582 reckons with."""
    century, moon = year // 100, year % 19
    epact = (19 * moon + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 4) % 7
    late = (moon + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


FEAST_DAYS: Mapping[str, Read] = {"feast": _feast}
"""How a feast is read."""
