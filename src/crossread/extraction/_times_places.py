"""The time zones of places, from the tz database's own lists of towns and countries."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from crossread.extraction._gazetteer import Gazetteer, Hit
from crossread.extraction._times_patterns import ZONE_NAMES
from crossread.extraction._word_lists import word_list

Zones = tuple[str, ...]
_CONTINENTS = frozenset({"Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"})


@dataclass(frozen=True, slots=True)
class ZonedPlace:
    """A place with every zone that it can have."""

    name: str
    zones: Zones


@cache
def zoned_places() -> Gazetteer[ZonedPlace]:
    """Every town and state whose zones are known; a town's own zone goes before its state's."""
    return Gazetteer.of((name, ZonedPlace(name, zones)) for name, zones in _entries())


def zones_of(name: str) -> Zones:
    """The zones of a place by its name alone; none where it is not known."""
    hits: list[Hit[ZonedPlace]] = [hit for hit in zoned_places().found_in(name) if hit.end - hit.start == len(name)]
    return hits[0].what.zones if hits else ()


def _entries() -> Iterator[tuple[str, Zones]]:
    yield from ((name, (zone,)) for name, zone in ZONE_NAMES["places"].items())
    countries = _countries()
    for zones in countries.values():
        for zone in zones:
            continent, _, town = zone.partition("/")
            if continent in _CONTINENTS:
                yield town.rpartition("/")[2].replace("_", " "), (zone,)
    codes = _codes()
    for state, known in word_list("world")["state"].items():
        names = (state, *known.get("also", ()))
        code = next((codes[name] for name in names if name in codes), "")
        zones = countries.get(code, ())
        for name in (*names, *known.get("people", ()), *known.get("capital", ())) if zones else ():
            yield name, zones


def _countries() -> dict[str, Zones]:
    """The zones of each country by its code."""
    found: dict[str, Zones] = {}
    for code, _, zone, *_ in _rows("zone.tab"):
        found[code] = (*found.get(code, ()), zone)
    return found


def _codes() -> dict[str, str]:
    """The code of each country by its name, and by each part of a name in brackets."""
    found: dict[str, str] = {}
    for code, name in _rows("iso3166.tab"):
        plain = name.replace("&", "and").replace("’", "'").replace("St ", "Saint ")
        found |= dict.fromkeys((plain, plain.partition(" (")[0], name), code)
    found |= ZONE_NAMES["countries"]
    return found


def _rows(name: str) -> Iterator[list[str]]:
    for line in (files("tzdata") / "zoneinfo" / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
