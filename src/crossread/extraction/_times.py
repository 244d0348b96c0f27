"""The times that a document tells of, reckoned from its own date and from each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from crossread.extraction._parsed import Parsed
from crossread.extraction._times_calendar import bounds, day_of
from crossread.extraction._times_clock import Clock, Resolved
from crossread.extraction._times_finding import Bearing, Found, times_found
from crossread.extraction._times_spoken import days_spoken
from crossread.extraction._times_telling import Telling
from crossread.extraction._times_values import resolved
from crossread.model import BlockKind, Time, TimeRole, TimeType

_DATED = frozenset({"iso", "numeric", "day_month", "month_day"})
_DEICTIC = frozenset({"today", "present", "that_unit", "ago", "past", "future"})
_NOT_TOLD = frozenset({"present", "past", "future", "ago", "year_ago"})
"""To these later words such as "at the time" do not go back."""


@dataclass(frozen=True, slots=True)
class _Reckoned:
    found: Found
    value: Resolved
    role: TimeRole


def times_in(parsed: Parsed) -> tuple[Time, ...]:
    """Every time expression of a document, with its value, its kind and what it dates."""
    telling = Telling(parsed)
    found = [one for one in times_found(parsed.text) if not parsed.is_furniture(one.start)]
    home = _day_of_writing(telling, found)
    reckoned = _as_spoken(telling, list(_reckoned(telling, found, home)))
    return tuple(_time(telling, one, home) for one in reckoned)


def _day_of_writing(telling: Telling, found: Sequence[Found]) -> Clock:
    """The document's own date, or else the latest full date that it tells of as past."""
    published = telling.parsed.document.published
    own = bounds(published)
    if own:
        return Clock(own[1], f"published {published}")
    dates = list(_full_dates(telling.parsed, found))
    stamped = [day for one, day in dates if telling.is_stamp(one)]
    latest = max(stamped or [day for one, day in dates if not telling.is_ahead(one)], default=None)
    return Clock(latest, f"text {latest}" if latest else "")


def _full_dates(parsed: Parsed, found: Sequence[Found]) -> Iterator[tuple[Found, date]]:
    for one in found:
        is_told = one.bearing is Bearing.AT and parsed.block_at(one.start) is not BlockKind.ADDENDUM
        value = resolved(one.form, one.match, Clock(None)) if one.form in _DATED and is_told else None
        day = day_of(value.value) if value else None
        if day:
            yield one, day


def _reckoned(telling: Telling, found: Sequence[Found], home: Clock) -> Iterator[_Reckoned]:
    last = ""
    for one in found:
        value = resolved(one.form, one.match, replace(home, last=last, ahead=telling.is_ahead(one)))
        if value is not None:
            role = telling.role(one)
            yield _Reckoned(one, value, role)
            is_told = one.form not in _NOT_TOLD and role is not TimeRole.PUBLICATION and bounds(value.value)
            last = value.value if is_told else last


def _as_spoken(telling: Telling, reckoned: Sequence[_Reckoned]) -> Sequence[_Reckoned]:
    """Inside a quotation "today" is the day on which it was spoken, where the text says which that was."""
    told = [(one.found, day_of(one.value.value)) for one in reckoned if one.found.form in {"weekday", *_DATED}]
    days = dict(days_spoken(telling, [(found, day) for found, day in told if day]))
    return [_respoken(telling, one, days) for one in reckoned] if days else reckoned


def _respoken(telling: Telling, one: _Reckoned, days: dict[int, date]) -> _Reckoned:
    quotation = telling.quotations.at(one.found.start) if one.found.form in _DEICTIC else None
    day = days.get(quotation.span.start) if quotation else None
    value = resolved(one.found.form, one.found.match, Clock(day, f"said {day}")) if day else None
    return replace(one, value=value) if value else one


def _time(telling: Telling, one: _Reckoned, home: Clock) -> Time:
    value, kind = one.value.value, one.value.type
    role = one.role if kind not in {TimeType.DURATION, TimeType.SET} else TimeRole.EVENT
    ends = bounds(value)
    if ends and one.found.bearing is Bearing.BY:
        is_open = ends[1] >= home.day if home.day else telling.is_ahead(one.found)
        role = TimeRole.DEADLINE if is_open else role
        value = f"../{ends[1] if one.found.at_end else value.rpartition('/')[2]}"
    elif ends and one.found.bearing is Bearing.SINCE:
        value = f"{value.partition('/')[0]}/.."
    return Time(one.found.start, one.found.end, value, kind, role, one.value.anchor)
