"""The terms of a forecast: when it falls due, and on what condition."""

import math
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from crossread.extraction._parsed import Parsed
from crossread.extraction._times_calendar import bounds, stepped
from crossread.extraction._word_lists import words_of
from crossread.model import Span, Time, TimeRole, TimeType

_BEARING = 200
"""Characters to each side of a clause in which its date and condition may stand."""
_LEAST = 2
"""Words that are no condition yet: "if ever"."""
_DATING = frozenset({TimeType.DATE, TimeType.RELATIVE, TimeType.TIME})
_SINCE = re.compile(r"\bsince (?:the )?$", re.IGNORECASE)
_SINCE_LONGEST = 10
_OPEN = ".."
"""The end of a time that has none, in EDTF."""
_LENGTH = re.compile(
    r"P(?:(?P<year>\d{1,4})Y)?(?:(?P<month>\d{1,4})M)?(?:(?P<week>\d{1,4})W)?(?:(?P<day>\d{1,5})D)?(?:T(?P<hours>\d{1,5})H)?"
)
_HOURS = 24


def due_of(parsed: Parsed, times: Sequence[Time], clause: Span, others: Sequence[Span]) -> str:
    """When a clause falls due: by a time of its own, or else by one of its sentence that stands in no other clause."""
    own = list(_times_in(times, clause))
    beside = [time for time in _times_in(times, _around(parsed, clause)) if not _is_in(time, (clause, *others))]
    return _last_day(_due(parsed, own) or _due(parsed, beside))


def _times_in(times: Sequence[Time], place: Span) -> Iterator[Time]:
    first, last = (bisect_left(times, at, key=_start_of) for at in place)
    return (time for time in times[first:last] if time.value)


def _due(parsed: Parsed, times: Sequence[Time]) -> str:
    """The first deadline, or else the last date after the day of the text."""
    deadlines = [end for time in times if time.role is TimeRole.DEADLINE and (end := _end_of(parsed, time))]
    later = [time.value for time in times if time.type in _DATING and _is_later(parsed, time)]
    return next(iter(deadlines or later[-1:]), "")


def _end_of(parsed: Parsed, time: Time) -> str:
    """The value of a deadline; for a length, the day on which it ends, counted from what it is anchored to."""
    if time.type is not TimeType.DURATION:
        return time.value
    days = bounds(time.anchor.partition(" ")[2] or parsed.document.published)
    length = _LENGTH.fullmatch(time.value)
    end = days[1] if days and length else None
    for unit, count in (length.groupdict(default="0") if length else {}).items():
        is_hours = unit == "hours"
        end = _later(end, math.ceil(int(count) / _HOURS) if is_hours else int(count), "day" if is_hours else unit)
    return end.isoformat() if end else ""


def _later(day: date | None, count: int, unit: str) -> date | None:
    return stepped(day, count, unit) if day else None


def _is_later(parsed: Parsed, time: Time) -> bool:
    today = parsed.document.published
    before = parsed.text[max(time.start - _SINCE_LONGEST, 0) : time.start]
    return bool(today) and time.value.lstrip("[")[: len(today)] > today and not _SINCE.search(before)


def _last_day(value: str) -> str:
    """The end of a stretch of time; its beginning where it has no end."""
    first, _, last = value.strip("[]").replace(",", "/").rpartition("/")
    return first if last == _OPEN else last


def _is_in(time: Time, clauses: Iterable[Span]) -> bool:
    return any(clause.start <= time.start < clause.end for clause in clauses)


def _start_of(time: Time) -> int:
    return time.start


def condition_of(parsed: Parsed, clause: Span, subject: int) -> str:
    """What must come first: "if the town pays"; no further than to the subject of what is to come then."""
    around = _around(parsed, clause)
    found = _conditions().search(parsed.text, around.start, around.end)
    if not found:
        return ""
    whole, words = found[0].split(), parsed.text[found.start() : max(subject, found.start())].split()
    return " ".join(words if _LEAST < len(words) < len(whole) else whole)


def _around(parsed: Parsed, clause: Span) -> Span:
    """The sentence of a clause, as far as it may bear on it."""
    sentence = parsed.sentence_at(clause.start)
    return Span(max(sentence.start, clause.start - _BEARING), max(clause.end, min(sentence.end, clause.end + _BEARING)))


@cache
def _conditions() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(words_of("forecasts", "conditions"), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words}) (?:[^,;:.!?\"“”()\n]|\.(?=[\w-])){{2,160}}", re.IGNORECASE)
