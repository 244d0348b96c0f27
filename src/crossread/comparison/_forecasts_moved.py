"""Passages by which what was foretold falls due on another day: "the vote was put off by a week"."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from crossread.comparison._accounts import Account, within
from crossread.comparison._edtf import Bounds, bounds
from crossread.model import Bearing, Forecast, Span, Time

_LENGTH = re.compile(r"P(?:T(?P<hours>\d{1,4})H|(?P<count>\d{1,3})(?P<unit>[DWMY]))")
_DAYS = {"D": 1, "W": 7}
_MONTHS = {"M": 1, "Y": 12}
_HOURS, _YEAR = 24, 12
_ABOUT = 10
_SURE = 1.0
"""Score of what the account that foretells moves itself, in the very sentence or where it names the old date."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The day on which something is due now, and whether the passage names the day on which it was due before."""

    to: str
    is_from_due: bool


def moved_by(account: Account, spans: Iterable[Span], due: str) -> Moved | None:
    """The new due date that a passage gives, where it moves something that may have been due then."""
    times = [time for span in spans for time in within(account.times, span) if time.moves]
    found = [moved for time in times if (moved := _moved(account, time, due))]
    return max(found, key=lambda moved: moved.is_from_due, default=None)


def moved_in_own(account: Account, forecast: Forecast) -> Iterator[Bearing]:
    """The passages in which the account itself moves the date by which its forecast falls due."""
    for time in account.times:
        if time.moves == "to" and time.event and forecast.start <= time.event.start < forecast.end:
            moved = _moved(account, time, forecast.due)
            if moved and moved.is_from_due:
                passage = account.document.passage(account.sentence_of(time.span))
                yield Bearing(passage, _SURE, moves_to_words(moved), moved.to)


def moves_to_words(moved: Moved) -> str:
    """Why it is proposed, in words."""
    return f"{'moves' if moved.is_from_due else 'would move'} it to {moved.to}"


def _moved(account: Account, time: Time, due: str) -> Moved | None:
    if time.moves != "to":
        day = _on(due, time.value, -1 if time.moves == "earlier" else 1)
        return Moved(day, is_from_due=False) if day else None
    new, old, known = _last(time.value), _old(account, time), bounds(due) if due else None
    if new is None or known is None or new == _last(due) or (old and old.apart(known) > _slack(due)):
        return None
    return Moved(new, is_from_due=old is not None)


def _slack(due: str) -> int:
    """Days by which an old date can miss a due date that is only about so: the end of "mid-April"."""
    return _ABOUT if due.endswith(("~", "%")) else 0


def _old(account: Account, time: Time) -> Bounds | None:
    """The days that something had which is moved, where the text tells them."""
    told = within(account.times, time.event) if time.event else ()
    return bounds(told[0].value) if told else None


def _last(value: str) -> str | None:
    """The last day of a date, as exactly as it is told."""
    last = value.strip("[]").replace(",", "/").rpartition("/")[2].partition("T")[0].rstrip("~?%")
    return last if bounds(last) else None


def _on(due: str, length: str, way: int) -> str:
    """So much from the day on which something was due; empty where that is no day, or the length is vague."""
    known, found = bounds(due) if due else None, _LENGTH.fullmatch(length)
    if known is None or found is None or known.first != known.last:
        return ""
    try:
        return _stepped(known.last, found, way).isoformat()
    except (ValueError, OverflowError):
        return ""


def _stepped(day: date, length: re.Match[str], way: int) -> date:
    if length["hours"]:
        return day + timedelta(days=way * -(-int(length["hours"]) // _HOURS))
    count, unit = way * int(length["count"]), length["unit"]
    if unit in _DAYS:
        return day + timedelta(days=count * _DAYS[unit])
    months = day.year * _YEAR + day.month - 1 + count * _MONTHS[unit]
    year, month = months // _YEAR, months % _YEAR + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
