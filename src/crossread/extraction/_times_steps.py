"""Times counted from another date or from an event: "three days after the attack", "two weeks before 13 May"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from crossread.extraction._parsed import Parsed
from crossread.extraction._times_calendar import bounds, shifted
from crossread.extraction._times_clock import Resolved
from crossread.extraction._times_events import Dated, Events
from crossread.extraction._times_finding import Bearing
from crossread.extraction._times_lengths import counted, unit_of
from crossread.extraction._times_patterns import UNITS
from crossread.extraction._times_reckoned import Reckoned
from crossread.extraction._times_values import parts_of
from crossread.model import Span, TimeRole, TimeType

_TO = re.compile(r"\s(?P<to>after|before|from|since|following)\s(?:the\s)?", re.IGNORECASE)
_OF = re.compile(r"\s(?P<of>of|after|from|following)\s(?:the\s)?", re.IGNORECASE)
_DATED_BY = re.compile(r"\s?(?:\s(?:on|of|in|at)\s|[,(]\s?)(?:the\s)?", re.IGNORECASE)
"""Between an event and its date right behind: "the summit of 9 June"."""
_BESIDE = re.compile(r"\s?[,(–—-]\s?(?:just\s|only\s|exactly\s|barely\s)?")
_ON = re.compile(r"\s?[,(–—-]\s?(?:on\s)?(?:the\s)?")
"""Between a length that is counted from an event and its own date, before or behind: "on 16 June, a day after"."""
_BACK = frozenset({"after", "before", "following"})
_BETWEEN = 12
_DAYS = {"day": 1, "night": 1, "weekend": 2, "week": 7, "fortnight": 14, "month": 31, "quarter": 92}
_NEAR = 8
_STARTS_FROM = frozenset({"today", "weekday", "day_month", "month_day", "iso", "numeric", "feast"})
"""Only from such a date does "from" count on: "three days from Tuesday"."""


def stepped_from(parsed: Parsed, reckoned: Sequence[Reckoned]) -> list[Reckoned]:
    """All times, those that are counted from a date or an event of the text resolved where the text dates it."""
    events = Events(parsed, reckoned)
    out = list(reckoned)
    for at, one in enumerate(reckoned):
        if one.found.form in {"day_after", "eve"}:
            out[at] = _day_by(events, one, out[at + 1] if at + 1 < len(out) else None)
        elif one.found.form in {"lasting", "in_time"} and (to := _TO.match(parsed.text, one.found.end)):
            following = out[at + 1] if at + 1 < len(out) else None
            beside = out[at - 1] if at else None
            back = _counted_back(events, one, to, beside, following)
            if back is None:
                out[at : at + 2] = [*_counted(events, one, to, following)]
            else:
                out[at] = back
        elif one.found.form == "within" and (of := _OF.match(parsed.text, one.found.end)):
            dated = _dated(events, one, of, out[at + 1] if at + 1 < len(out) else None)
            out[at] = replace(one, value=replace(one.value, anchor=f"text {dated.value}")) if dated else one
    return out


def _dated(events: Events, one: Reckoned, of: re.Match[str], following: Reckoned | None) -> Dated | None:
    """The date that stands behind "of", or that of the event named there."""
    if following and following.found.match.start() == of.end():
        return Dated(following.value.value, _span(following))
    event = events.named_at(of.end("of") + 1)
    return _by_its_event(events, one, event, following) if event else None


def _by_its_event(events: Events, one: Reckoned, event: Span, following: Reckoned | None) -> Dated | None:
    if following and _is_dated_behind(events, event, following):
        return Dated(following.value.value, Span(event.start, following.found.end))
    return events.dated(event, _span(one))


def _counted(events: Events, one: Reckoned, to: re.Match[str], following: Reckoned | None) -> Iterator[Reckoned]:
    """A length with the date that it is counted from; the date stays a time of its own, bounded by nothing."""
    from_date = following is not None and following.found.match.start() in {to.end(), to.end("to") + 1}
    if following and from_date:
        value = _value(one, to["to"].lower(), Dated(following.value.value, _span(following)), following.found.form)
        start = following.found.match.start()
        plain = replace(following, found=replace(following.found, bearing=Bearing.AT, start=start))
        yield from (value or one, plain if value or to["to"].lower() != "from" else following)
        return
    event = events.named_at(to.end("to") + 1)
    dated = _by_its_event(events, one, event, following) if event else None
    yield (_value(one, to["to"].lower(), dated) if dated else None) or one
    if following:
        yield following


def _counted_back(
    events: Events, one: Reckoned, to: re.Match[str], before: Reckoned | None, behind: Reckoned | None
) -> Reckoned | None:
    """A length whose own date stands beside it, by which the event is dated: "on 16 June, a day after the deadline"."""
    text, event = events.parsed.text, events.named_at(to.end("to") + 1)
    if event is None or to["to"].lower() not in _BACK or _is_dated_behind(events, event, behind):
        return None
    if before and _BESIDE.fullmatch(text[before.found.end : min(one.found.start, before.found.end + _BETWEEN)]):
        return _back_from(one, to, before)
    if behind and _ON.fullmatch(text[event.end : min(behind.found.match.start(), event.end + _BETWEEN)]):
        return _back_from(one, to, behind)
    return None


def _is_dated_behind(events: Events, event: Span, following: Reckoned | None) -> bool:
    """Whether the date of an event stands right behind it: "the summit of 9 June"."""
    if following is None or not bounds(following.value.value) or event.end >= following.found.start:
        return False
    between = events.parsed.text[event.end : min(following.found.match.start(), event.end + _NEAR)]
    return _DATED_BY.fullmatch(between) is not None


def _back_from(one: Reckoned, to: re.Match[str], dated: Reckoned) -> Reckoned | None:
    """The length as that date, anchored to the day of the event, so much before or after it."""
    parts, ends = parts_of(one.found.match), bounds(dated.value.value)
    count, unit = counted(parts), unit_of(parts["u"])
    if not ends or dated.role is TimeRole.PUBLICATION or not count.isdecimal() or UNITS[unit].startswith("T"):
        return None
    way = 1 if to["to"].lower() == "before" else -1
    anchor = _step(ends, "", way * int(count), unit)
    value = Resolved(dated.value.value, TimeType.RELATIVE, f"text {anchor}")
    return replace(one, value=value, event=_span(dated)) if anchor else None


def _value(one: Reckoned, to: str, dated: Dated, form: str = "") -> Reckoned | None:
    parts = parts_of(one.found.match)
    count, unit, ends = counted(parts), unit_of(parts["u"]), bounds(dated.value)
    if to == "from" and form not in _STARTS_FROM:
        return None
    if count == "X" or not ends or UNITS[unit].startswith("T"):
        return None
    way = -1 if to == "before" else 1
    return _resolved(one, _step(ends, dated.value, way * round(float(count)), unit), dated)


def _day_by(events: Events, one: Reckoned, following: Reckoned | None) -> Reckoned:
    """The day after, or before, an event: "the day after the strike"."""
    match = one.found.match
    event = events.named_at(match.start("what") + 1) if match["what"] else None
    dated = _by_its_event(events, one, event, following) if event else None
    ends = bounds(dated.value) if dated else None
    if not dated or not ends:
        return one
    parts = parts_of(match)
    back = one.found.form == "eve" or parts["to"] == "before" or parts["to2"] == "previous"
    return _resolved(one, _step(ends, dated.value, -1 if back else 1, parts.get("w") or "day"), dated) or one


def _step(ends: tuple[date, date], told: str, count: int, unit: str) -> str:
    """The step from a date; the date itself where it is told less exactly than the unit asks."""
    if (ends[1] - ends[0]).days >= _DAYS.get(unit, 366):
        return told
    return shifted(ends[1] if count > 0 else ends[0], count, unit)


def _resolved(one: Reckoned, value: str, dated: Dated) -> Reckoned | None:
    if not value:
        return None
    return replace(one, value=Resolved(value, TimeType.RELATIVE, f"text {dated.value}"), event=dated.passage)


def _span(one: Reckoned) -> Span:
    return Span(one.found.start, one.found.end)
