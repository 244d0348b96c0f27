"""Two dates that are the ends of one stretch and share their year: "from May to October 2020"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from crossread.extraction._times_calendar import bounds, day_of
from crossread.extraction._times_clock import Clock
from crossread.extraction._times_reckoned import Reckoned
from crossread.extraction._times_values import parts_of, resolved

_FORMS = frozenset({"month", "day_month", "month_day", "month_year"})
_TO = re.compile(
    r"\s?(?:[-–—]|to|until|till|through)\s?(?:the\s)?(?:(?:end|start|beginning|middle|close)\sof\s|early\s|mid[\s-]|late\s)?"
)
_AND = re.compile(r"\sand\s(?:the\s)?(?:(?:end|start|beginning|middle|close)\sof\s|early\s|mid[\s-]|late\s)?")
_ON = re.compile(r"\s?\(|\)?,?\s(?:on\s(?:the\s)?)?")
_NEAR = 8
_YEAR = timedelta(days=365)
_BETWEEN = re.compile(r"\bbetween\s(?:[\w\s]{0,20})$", re.IGNORECASE)


def paired(text: str, reckoned: Sequence[Reckoned], home: Clock) -> list[Reckoned]:
    """All times, the ends of a stretch reckoned from each other where one of them does not say its year."""
    out = list(reckoned)
    for at, (first, last) in enumerate(pairwise(reckoned)):
        if first.found.form in _FORMS and last.found.form in _FORMS and _is_stretch(text, first, last):
            out[at], out[at + 1] = _together(first, last, home)
    return out


def clocks_dated(text: str, reckoned: Sequence[Reckoned], home: Clock) -> list[Reckoned]:
    """All times, those of the clock on the day that is told right behind them: "at 6 a.m. on 5 May"."""
    out = list(reckoned)
    for at in range(len(out) - 2, -1, -1):
        one, following = out[at], out[at + 1]
        day = day_of(following.value.value)
        between = text[one.found.end : min(following.found.match.start(), one.found.end + _NEAR)]
        if one.found.form == "clock" and day and not parts_of(one.found.match).get("wd") and _ON.fullmatch(between):
            value = resolved("clock", one.found.match, replace(home, last=day.isoformat()))
            out[at] = replace(one, value=value) if value else one
    return out


def _is_stretch(text: str, first: Reckoned, last: Reckoned) -> bool:
    between = text[first.found.end : min(last.found.match.start(), first.found.end + 40)]
    start = first.found.match.start()
    return _TO.fullmatch(between) is not None or (
        _AND.fullmatch(between) is not None and _BETWEEN.search(text[max(0, start - 40) : start]) is not None
    )


def _together(first: Reckoned, last: Reckoned, home: Clock) -> tuple[Reckoned, Reckoned]:
    begin, end = bounds(first.value.value), bounds(last.value.value)
    if not begin or not end or _says_its_year(first):
        return first, last
    if _says_its_year(last):
        return _from(first, end[1], ahead=False), last
    if begin[0] <= end[0] < begin[0] + _YEAR:
        return first, last
    options = [(_from(first, end[1], ahead=False), last), (first, _from(last, begin[0], ahead=True))]
    return min(options, key=lambda pair: _away(pair, home.day))


def _says_its_year(one: Reckoned) -> bool:
    parts = parts_of(one.found.match)
    return bool(parts.get("y") or parts.get("yy") or parts.get("w"))


def _from(one: Reckoned, day: date, *, ahead: bool) -> Reckoned:
    """The end of a stretch that lies nearest before, or after, its other end."""
    value = resolved(one.found.form, one.found.match, Clock(day, one.value.anchor, ahead=ahead))
    return replace(one, value=value) if value else one


def _away(pair: tuple[Reckoned, Reckoned], day: date | None) -> int:
    """How far from the day of writing a stretch lies."""
    begin, end = bounds(pair[0].value.value), bounds(pair[1].value.value)
    if not (begin and end and day):
        return 0
    return max(0, (begin[0] - day).days, (day - end[1]).days)
