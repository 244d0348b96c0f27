"""What is put off, brought forward or extended: to which date, or by how much from the date that it had."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from crossread.extraction._times_calendar import bounds, day_of, shifted, stepped
from crossread.extraction._times_clock import Clock, Resolved
from crossread.extraction._times_events import Events
from crossread.extraction._times_finding import Bearing
from crossread.extraction._times_lengths import counted, unit_of
from crossread.extraction._times_moves import Move, move_at
from crossread.extraction._times_patterns import UNITS
from crossread.extraction._times_reckoned import Reckoned
from crossread.extraction._times_telling import Telling
from crossread.extraction._times_values import parts_of
from crossread.model import Span, TimeRole, TimeType

_DATED = frozenset({TimeType.DATE, TimeType.RELATIVE, TimeType.TIME})
_BEFORE = 140
_SET = re.compile(
    r"(?<!\w)(?:of|due|set|scheduled|planned|slated|called|fixed|originally|initially|previously|from)"
    r"(?:\s(?:for|to\s[\w’'-]{2,20}))?(?:\s(?:on|at|in))?\s(?:the\s)?$",
    re.IGNORECASE,
)
"""What stands before the date that something has: "due on", "set for"."""
_ITSELF = re.compile(r"(?:it|this|that|they|these)\s[\w\s’'-]{0,40}$", re.IGNORECASE)
_PLACES = 8
"""Earlier passages that name a thing which are looked through for the date that it has."""
_TIMES = 40
"""Earlier times that are looked through for a deadline."""
_HOURS = 24


@dataclass(frozen=True, slots=True)
class _Times:
    """The times of a document as far as they are reckoned, and what they are told from."""

    telling: Telling
    home: Clock
    events: Events
    out: Sequence[Reckoned]


def moved(telling: Telling, reckoned: Sequence[Reckoned], home: Clock) -> list[Reckoned]:
    """All times, those that take another date's place marked, and reckoned from that date where it is known."""
    out = list(reckoned)
    times = _Times(telling, home, Events(telling.parsed, reckoned), out)
    for at, one in enumerate(out):
        sentence = telling.parsed.sentence_at(one.found.start)
        start = max(sentence.start, one.found.match.start() - _BEFORE)
        is_length = one.value.type is TimeType.DURATION and one.found.form == "lasting"
        if is_length or (one.value.type in _DATED and one.found.bearing is not Bearing.SINCE):
            move = move_at(telling.parsed.text, Span(start, sentence.end), one.found, is_length=is_length)
            out[at] = _put(times, at, move) if move else one
    return out


def _put(times: _Times, at: int, move: Move) -> Reckoned:
    """One time with its move; as it is where a word that moves much else moves nothing that has a date."""
    one, old = times.out[at], _old(times, at, move)
    if move.is_length:
        return _counted(one, old, move) if old else replace(one, moves=move.way if move.is_sure else "")
    if old is None and not move.is_sure:
        return one
    is_term = move.is_term or (old is not None and _is_term(times, old))
    found = replace(one.found, bearing=Bearing.BY if is_term else Bearing.AT, start=one.found.match.start())
    return replace(one, found=found, moves="to", event=_span(old) if old else one.event)


def _counted(one: Reckoned, old: Reckoned, move: Move) -> Reckoned:
    """A length as the date to which it leads from the old one."""
    value = _new(one, old.value.value, -1 if move.way == "earlier" else 1)
    if not value:
        return replace(one, moves=move.way)
    found = replace(one.found, bearing=old.found.bearing if not move.is_term else Bearing.BY)
    resolved = Resolved(value, TimeType.RELATIVE, f"text {old.value.value}")
    return replace(one, found=found, value=resolved, event=_span(old), moves="to")


def _new(one: Reckoned, told: str, way: int) -> str:
    """So much from a date: a day from a day, a month from a month; empty where the date is told less exactly."""
    parts = parts_of(one.found.match)
    count, unit, day = counted(parts), unit_of(parts["u"]), day_of(told)
    if not count.isdecimal() or parts.get("u2"):
        return ""
    if day and unit == "hour":
        return _hours_on(day, told[10:], way * int(count))
    if day:
        end = stepped(day, way * int(count), unit)
        return f"{end}{told[10:]}" if end else ""
    ends = bounds(told)
    is_of_unit = ends is not None and shifted(ends[0], 0, unit) == told and not UNITS[unit].startswith("T")
    return shifted(ends[0], way * int(count), unit) if ends and is_of_unit else ""


def _hours_on(day: date, clock: str, hours: int) -> str:
    """So many hours from a day and its time of the clock, or whole days of hours; empty where they are none."""
    try:
        if clock:
            return (datetime.fromisoformat(f"{day}{clock}") + timedelta(hours=hours)).isoformat()
        return str(day + timedelta(days=hours // _HOURS)) if hours % _HOURS == 0 else ""
    except (ValueError, OverflowError):
        return ""


def _old(times: _Times, at: int, move: Move) -> Reckoned | None:
    """The date that a thing had: in its own sentence, else where the text last told of the thing with a date."""
    sentence = times.telling.parsed.sentence_at(move.span.start)
    near = Span(max(sentence.start, move.span.start - _BEFORE), min(sentence.end, move.span.end + _BEFORE))
    beside = [one for one in _dated_in(times, near) if one is not times.out[at] and not _is_new(times, one)]
    before = [one for one in beside if one.found.start < move.span.start]
    if beside:
        return _closest([before[-1], *before[-2:-1]]) if before else beside[0]
    return next(_dated_before(times, at, move, sentence), None)


def _closest(days: Sequence[Reckoned]) -> Reckoned:
    """A day, or the time of the clock told beside it: "at 8 p.m. on 20 May"."""
    day = days[0]
    return next((one for one in days if one.value.value.startswith(f"{day.value.value}T")), day)


def _dated_before(times: _Times, at: int, move: Move, sentence: Span) -> Iterator[Reckoned]:
    """The dates that earlier sentences give to the thing that is moved, the likeliest first."""
    parsed = times.telling.parsed
    if move.is_of_deadline:
        earlier = times.out[max(0, at - _TIMES) : at][::-1]
        yield from (
            one
            for one in earlier
            if one.found.start < sentence.start and _is_term(times, one) and _has_date(times, one)
        )
        return
    lead = parsed.text[sentence.start : move.span.start]
    if _ITSELF.fullmatch(lead) and sentence.start:
        yield from reversed([*_dated_in(times, _near(times, sentence.start - 2))])
    for place in times.events.told_before(move.things(parsed), sentence.start, _PLACES):
        yield from reversed([*_dated_in(times, _near(times, place.start))])


def _near(times: _Times, position: int) -> Span:
    """The sentence of a position, as far as a date in it is near."""
    sentence = times.telling.parsed.sentence_at(position)
    return Span(max(sentence.start, position - _BEFORE), min(sentence.end, position + _BEFORE))


def _dated_in(times: _Times, place: Span) -> Iterator[Reckoned]:
    return (one for one in times.events.times_in(times.out, place) if _has_date(times, one))


def _has_date(times: _Times, one: Reckoned) -> bool:
    """Whether it is a date that something has, still to come or set: not the day on which it is told of."""
    ends = bounds(one.value.value) if one.value.type in _DATED else None
    if not ends or one.role not in {TimeRole.EVENT, TimeRole.DEADLINE}:
        return False
    return (
        _is_term(times, one)
        or (times.home.day is not None and ends[0] > times.home.day)
        or bool(_SET.search(times.telling.before(one.found)))
        or times.telling.is_ahead(one.found)
    )


def _is_term(times: _Times, one: Reckoned) -> bool:
    return one.found.bearing is Bearing.BY or times.telling.is_term(one.found)


def _is_new(times: _Times, one: Reckoned) -> bool:
    """Whether it is itself what something is moved to: "to 10 June"."""
    return re.search(r"\s(?:to|until|till)\s(?:the\s)?$", times.telling.before(one.found)) is not None


def _span(one: Reckoned) -> Span:
    return Span(one.found.start, one.found.end)
