"""The times that a document tells of, reckoned from its own date and from each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from crossread.extraction._parsed import Parsed
from crossread.extraction._times_calendar import bounds, day_of, shifted
from crossread.extraction._times_clock import Clock
from crossread.extraction._times_dates import order_of
from crossread.extraction._times_finding import Bearing, Found, part_named, times_found
from crossread.extraction._times_moved import moved
from crossread.extraction._times_pairs import clocks_dated, paired
from crossread.extraction._times_parts import marked, part_of
from crossread.extraction._times_reckoned import Reckoned
from crossread.extraction._times_spoken import days_spoken
from crossread.extraction._times_steps import stepped_from
from crossread.extraction._times_telling import Telling
from crossread.extraction._times_values import parts_of, resolved
from crossread.extraction._times_zones import zoned
from crossread.model import BlockKind, Gap, Time, TimeRole, TimeType

_DATED = frozenset({"iso", "numeric", "day_month", "month_day"})
_DEICTIC = frozenset({"today", "present", "that_unit", "ago", "past", "future"})
_NOT_TOLD = frozenset({"present", "past", "future", "ago", "year_ago"})
"""To these later words such as "at the time" do not go back."""


@dataclass(frozen=True, slots=True)
class Times:
    """The times of a document, and the gaps where a clock's zone or the order of a date's numbers is not said."""

    all: tuple[Time, ...]
    gaps: tuple[Gap, ...] = ()


def times_in(parsed: Parsed) -> Times:
    """Every time expression of a document, with its value, its kind and what it dates."""
    telling = Telling(parsed)
    found = [one for one in times_found(parsed.text) if not parsed.is_furniture(one.start)]
    home = replace(_day_of_writing(telling, found), order=_order(found))
    told = clocks_dated(parsed.text, list(_reckoned(telling, found, home)), home)
    told = moved(telling, stepped_from(parsed, paired(parsed.text, told, home)), home)
    placed = zoned(parsed, _as_spoken(telling, told))
    gaps = (*dict.fromkeys(_either_way(parsed, told)), *placed.gaps)
    return Times(tuple(_time(telling, one, home) for one in placed.reckoned), gaps)


def _day_of_writing(telling: Telling, found: Sequence[Found]) -> Clock:
    """The document's own date, or else the latest full date that it tells of as past."""
    published = telling.parsed.document.published
    own = bounds(published)
    if own:
        return Clock(own[1], f"published {published}", instant=_instant(published))
    dates = list(_full_dates(telling.parsed, found))
    stamped = [day for one, day in dates if telling.is_stamp(one)]
    latest = max(stamped or [day for one, day in dates if not telling.is_ahead(one)], default=None)
    return Clock(latest, f"text {latest}" if latest else "")


def _order(found: Sequence[Found]) -> str:
    """Whether the day or the month stands first in the dates of numbers, where those that tell it agree."""
    orders = {order_of(parts_of(one.match)) for one in found if one.form == "numeric"} - {""}
    return next(iter(orders)) if len(orders) == 1 else ""


def _either_way(parsed: Parsed, reckoned: Sequence[Reckoned]) -> Iterator[Gap]:
    """The dates of numbers that can be two days, as nothing in the text shows which number is the month."""
    for one in reckoned:
        if one.found.form == "numeric" and (ends := one.value.value.strip("[]").split(","))[1:]:
            words = f"“{one.found.match.group()}” stays one of two days, {ends[0]} or {ends[1]}"
            yield Gap(parsed.document.name, f"{words}: whether the day or the month stands first is not said")


def _instant(published: str) -> datetime | None:
    """The moment of publication, where the document says it with its offset."""
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _full_dates(parsed: Parsed, found: Sequence[Found]) -> Iterator[tuple[Found, date]]:
    for one in found:
        is_told = one.bearing is Bearing.AT and parsed.block_at(one.start) is not BlockKind.ADDENDUM
        value = resolved(one.form, one.match, Clock(None)) if one.form in _DATED and is_told else None
        day = day_of(value.value) if value else None
        if day:
            yield one, day


def _reckoned(telling: Telling, found: Sequence[Found], home: Clock) -> Iterator[Reckoned]:
    last = ""
    for one in found:
        value = resolved(one.form, one.match, replace(home, last=last, ahead=telling.is_ahead(one)))
        if value is not None:
            role = telling.role(one)
            yield Reckoned(one, value, role)
            is_told = one.form not in _NOT_TOLD and role is not TimeRole.PUBLICATION and bounds(value.value)
            last = _told(one, value.value) if is_told else last


def _told(one: Found, value: str) -> str:
    """What later words go back to: the day itself for "until midnight on Friday"."""
    is_term = one.bearing is Bearing.BY and parts_of(one.match).get("noon") == "midnight"
    return value.partition("T")[0] if is_term else value


def _as_spoken(telling: Telling, reckoned: Sequence[Reckoned]) -> Sequence[Reckoned]:
    """Inside a quotation "today" is the day on which it was spoken, where the text says which that was."""
    told = [(one.found, day_of(one.value.value)) for one in reckoned if one.found.form in {"weekday", *_DATED}]
    days = dict(days_spoken(telling, [(found, day) for found, day in told if day]))
    return [_respoken(telling, one, days) for one in reckoned] if days else reckoned


def _respoken(telling: Telling, one: Reckoned, days: dict[int, date]) -> Reckoned:
    quotation = telling.quotations.at(one.found.start) if one.found.form in _DEICTIC else None
    day = days.get(quotation.span.start) if quotation else None
    value = resolved(one.found.form, one.found.match, Clock(day, f"said {day}")) if day else None
    return replace(one, value=value) if value else one


def _time(telling: Telling, one: Reckoned, home: Clock) -> Time:
    found, value, kind = one.found, one.value.value, one.value.type
    ends, role = bounds(value), _role(telling, one, home)
    if role is TimeRole.DEADLINE and found.bearing is Bearing.AT and telling.is_deadline(found):
        found = replace(found, bearing=Bearing.BY)
    value = marked(_bound(part_of(value, _part(found)), found), found.mark) if ends else value
    return Time(found.start, found.end, value, kind, role, one.value.anchor, one.event, one.moves)


def _role(telling: Telling, one: Reckoned, home: Clock) -> TimeRole:
    """What it dates: a deadline where it bounds or ends something and is not yet past."""
    kind, ends = one.value.type, bounds(one.value.value)
    if kind in {TimeType.DURATION, TimeType.SET}:
        is_given = kind is TimeType.DURATION and telling.is_time_given(one.found)
        return TimeRole.DEADLINE if is_given else TimeRole.EVENT
    if ends and one.role is TimeRole.UTTERANCE and home.day and ends[0] > home.day:
        return TimeRole.EVENT
    if ends and (one.found.bearing is Bearing.BY or telling.is_term(one.found)) and not telling.is_over(one.found):
        is_open = ends[1] >= home.day if home.day else telling.is_ahead(one.found)
        return TimeRole.DEADLINE if is_open else one.role
    return one.role


def _bound(value: str, found: Found) -> str:
    """The value with an open end before or behind it, where the words bound what is told."""
    first, _, last = (
        value.strip("[]").replace(",", "/").rpartition("/") if found.bearing is not Bearing.AT else ("", "", value)
    )
    if found.bearing is Bearing.BY:
        ends = bounds(value) if _part(found) == "end" else None
        return f"../{ends[1] if ends else _night_over(found, last)}"
    return f"{first or last}/.." if found.bearing is Bearing.SINCE else value


def _night_over(found: Found, value: str) -> str:
    """The end of a day where "midnight" is a term: "until midnight on Friday" is until Friday is over."""
    if parts_of(found.match).get("noon") != "midnight":
        return value
    day, _, offset = value.partition("T00:00:00")
    return f"{shifted(date.fromisoformat(day), 1, 'day')}T00:00:00{offset}" if offset else day


def _part(found: Found) -> str:
    """The part that the words before a time or the time itself name."""
    parts = parts_of(found.match)
    edge = parts.get("edge") or ""
    return found.part or parts.get("part") or part_named(edge, found.bearing)
