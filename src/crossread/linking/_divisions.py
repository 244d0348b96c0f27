"""The states of federations and other first-level divisions that are known by names of their own: "Illinois"."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from crossread.linking._named import key_of


@dataclass(frozen=True, slots=True)
class Divisions:
    """Divisions by the codes that a gazetteer gives them, and the countries that have one of a name."""

    names: Mapping[str, str]
    """The name behind a code: "US.IL"."""
    countries: Mapping[str, frozenset[str]]
    """By the key of a division's name."""

    def countries_of(self, name: str) -> frozenset[str]:
        """The countries that have a division of this name."""
        return self.countries.get(key_of(name), frozenset())


@cache
def divisions() -> Divisions:
    """All that are listed, read once."""
    told = tomllib.loads(files("crossread.linking").joinpath("divisions.toml").read_text(encoding="utf-8"))
    names, countries = dict[str, str](), defaultdict[str, set[str]](set)
    for state, listed in told.items():
        country = listed.pop("country")
        for code, name in listed.items():
            names[f"{state}.{code}"] = name
            countries[key_of(name)].add(country)
    return Divisions(names, {key: frozenset(of) for key, of in countries.items()})
