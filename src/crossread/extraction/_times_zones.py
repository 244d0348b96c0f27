"""In which zone a time of the clock is told: "0300 GMT", "2 p.m. Moscow time", "6 a.m. local time"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

from crossread.extraction._gazetteer import Hit
from crossread.extraction._parsed import Parsed
from crossread.extraction._times_patterns import ZONE_NAMES
from crossread.extraction._times_places import ZonedPlace, Zones, zoned_places, zones_of
from crossread.extraction._times_reckoned import Reckoned
from crossread.extraction._times_values import parts_of
from crossread.model import Gap, Span

_CLOCK = re.compile(r"(?:19|2\d)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d")
_OFFSET = re.compile(r"(?:GMT|UTC)?\s?(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?", re.IGNORECASE)
_LOCATIVE = re.compile(r"\b(?:in|at|near|from|over|outside|across|throughout|of)\s(?:the\s)?$|[,(]\s$", re.IGNORECASE)
_DATELINE = 60
_QUARTER = 15
_FARTHEST = (-12 * 60, 14 * 60)
_TIME = re.compile(r"\s(?:standard|daylight|summer|winter|local)?\s?time$", re.IGNORECASE)
_LONGEST_BRACKET = re.compile(r",?\s?\(")


@dataclass(frozen=True, slots=True)
class Zoned:
    """The times with their offsets, and what is said of those that stay local."""

    reckoned: tuple[Reckoned, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True)
class _Whereabouts:
    """The places of a document whose zones are known.

    Not slotted: the text is searched once, when the first time asks for it.
    """

    parsed: Parsed

    @cached_property
    def _hits(self) -> list[Hit[ZonedPlace]]:
        hits = (*self._of_dateline, *zoned_places().found_in(self.parsed.text))
        return [hit for hit in hits if self._is_whereabouts(hit)]

    @cached_property
    def _by_sentence(self) -> dict[Span, dict[Zones, None]]:
        found: dict[Span, dict[Zones, None]] = defaultdict(dict)
        for hit in self._hits:
            found[self.parsed.sentence_at(hit.start)][hit.what.zones] = None
        return found

    @cached_property
    def _of_all(self) -> tuple[Zones, ...]:
        stated = zones_of(self.parsed.document.place)
        return tuple(dict.fromkeys([*([stated] if stated else []), *(hit.what.zones for hit in self._hits)]))

    @property
    def _of_dateline(self) -> Iterator[Hit[ZonedPlace]]:
        """Places in capitals at the head of a text: "KABUL, 3 May"."""
        head = re.match(r"[A-Z][A-Z .'-]{2,40}(?=[,(—–-])", self.parsed.text[:_DATELINE])
        return zoned_places().found_in(head[0].title() if head else "")

    def near(self, position: int) -> Iterator[tuple[Zones, ...]]:
        """The zones of the places in which something is in the sentence, then of all of them in the document."""
        yield tuple(self._by_sentence.get(self.parsed.sentence_at(position), ()))
        yield self._of_all

    def _is_whereabouts(self, hit: Hit[ZonedPlace]) -> bool:
        before = self.parsed.text[max(0, hit.start - 16) : hit.start]
        return hit.start < _DATELINE or _LOCATIVE.search(before) is not None


def zoned(parsed: Parsed, reckoned: Sequence[Reckoned]) -> Zoned:
    """All times, those of the clock with their offset where the text says the zone or the place, and it is but one."""
    where, left, out = _Whereabouts(parsed), list[int](), list(reckoned)
    for at, one in enumerate(reckoned):
        said = parts_of(one.found.match).get("z") if one.found.form == "clock" else None
        if _CLOCK.fullmatch(one.value.value) is None or not (said or _is_zulu(one)):
            continue
        offset = _offset(where, one, said or "z")
        if offset is None:
            left.append(at)
            continue
        out[at] = _with_offset(one, offset)
        if at and _is_in_brackets(parsed.text, out[at - 1], out[at]):
            out[at - 1], out[at] = _both(out[at - 1], out[at])
    return Zoned(tuple(out), tuple(_gap(parsed, out[at]) for at in left if _CLOCK.fullmatch(out[at].value.value)))


def _gap(parsed: Parsed, local: Reckoned) -> Gap:
    words = " ".join(local.found.match.group().split())
    return Gap(parsed.document.name, f"“{words}” stays local time: which zone is meant is not said")


def _is_zulu(one: Reckoned) -> bool:
    return one.found.form == "clock" and bool(parts_of(one.found.match).get("zulu"))


def _offset(where: _Whereabouts, one: Reckoned, said: str) -> timedelta | None:
    """The offset from UTC of a zone as it is said; nothing where it can be several."""
    if match := _OFFSET.fullmatch(said.strip()):
        away = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
        return away if match["sign"] == "+" else -away
    moment, name = datetime.fromisoformat(one.value.value), _TIME.sub("", said).strip()
    if name == "local":
        return _of_places(where, one.found.start, moment)
    if name.upper() in ZONE_NAMES["abbreviations"]:
        return _of_abbreviation(where, one.found.start, moment, name.upper())
    zones = _NAMES.get(name) or zones_of(_as_written(one, name))
    return _only({_at(zone, moment) for zone in zones})


_NAMES = {name.lower(): (zone,) for name, zone in ZONE_NAMES["names"].items()}


def _as_written(one: Reckoned, name: str) -> str:
    """The name of a place in its own capitals."""
    words = one.found.match.group()
    at = words.lower().find(name)
    return words[at : at + len(name)] if at >= 0 else name


def _of_places(where: _Whereabouts, position: int, moment: datetime) -> timedelta | None:
    """What the places of the sentence, or else of the document, agree on."""
    for places in where.near(position):
        if places:
            return _only({_at(zone, moment) for zones in places for zone in zones})
    return None


def _of_abbreviation(where: _Whereabouts, position: int, moment: datetime, name: str) -> timedelta | None:
    offsets = {zone: _called(zone, name, moment) for zone in ZONE_NAMES["abbreviations"][name]}
    only = _only({offset for offset in offsets.values() if offset is not None})
    if only is not None:
        return only
    for places in where.near(position):
        there = {_called(zone, name, moment) for zones in places for zone in zones} - {None}
        if there:
            return _only({offset for offset in there if offset is not None})
    return None


def _only(offsets: set[timedelta]) -> timedelta | None:
    return next(iter(offsets)) if len(offsets) == 1 else None


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _at(zone: str, moment: datetime) -> timedelta:
    return moment.replace(tzinfo=_zone(zone)).utcoffset() or timedelta(0)


def _called(zone: str, name: str, moment: datetime) -> timedelta | None:
    """The offset that a zone has when it goes by an abbreviation, on the day or else within the year."""
    for one in (moment, moment.replace(month=1, day=1), moment.replace(month=7, day=1)):
        there = one.replace(tzinfo=_zone(zone))
        if there.tzname() == name:
            return there.utcoffset()
    return None


def _with_offset(one: Reckoned, offset: timedelta) -> Reckoned:
    return replace(one, value=replace(one.value, value=f"{one.value.value[:19]}{_written(offset)}"))


def _written(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}" if minutes else "Z"


def _is_in_brackets(text: str, first: Reckoned, last: Reckoned) -> bool:
    between = text[first.found.end : min(last.found.start, first.found.end + 4)]
    return _CLOCK.fullmatch(first.value.value) is not None and _LONGEST_BRACKET.fullmatch(between) is not None


def _names_its_day(one: Reckoned) -> bool:
    return bool(parts_of(one.found.match).get("wd"))


def _both(first: Reckoned, last: Reckoned) -> tuple[Reckoned, Reckoned]:
    """A local time and the same one in another zone in brackets: "6 a.m. (0300 GMT)" tells the offset of the first."""
    local, other = datetime.fromisoformat(first.value.value), datetime.fromisoformat(last.value.value)
    away = other.utcoffset() or timedelta(0)
    gap = round((local - other.replace(tzinfo=None) + away).total_seconds() / 60)
    low, high = _FARTHEST
    gap = next((one for one in (gap % 1440, gap % 1440 - 1440) if low <= one <= high), _QUARTER + 1)
    if gap % _QUARTER:
        return first, last
    offset = timedelta(minutes=gap)
    moment = local - offset + away
    if _names_its_day(last) and not _names_its_day(first):
        moment = other.replace(tzinfo=None)
        local = moment - away + offset
        first = replace(first, value=replace(first.value, value=local.isoformat(timespec="seconds")))
    value = f"{moment.isoformat(timespec='seconds')}{_written(away)}"
    return _with_offset(first, offset), replace(last, value=replace(last.value, value=value))
