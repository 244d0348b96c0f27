"""The states of the world, their peoples, capitals and seats, and the bodies that they make up."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from crossread.extraction._gazetteer import Gazetteer
from crossread.extraction._word_lists import word_list
from crossread.model import EntityType


class Naming(StrEnum):
    """In which way a word names what it names."""

    NAME = "name"
    PEOPLE = "people"
    CAPITAL = "capital"
    SEAT = "seat"


@dataclass(frozen=True, slots=True)
class Known:
    """Something that the whole world knows by this name."""

    name: str
    type: EntityType
    naming: Naming = Naming.NAME


_SECTIONS = {
    "region": EntityType.PLACE,
    "body": EntityType.ORGANISATION,
    "office": EntityType.ORGANISATION,
    "outlet": EntityType.OUTLET,
}


@cache
def world() -> Gazetteer[Known]:
    """Every name that the word list of the world holds."""
    return Gazetteer.of(_entries())


def adjective_of(state: str) -> str:
    """What is said of what belongs to a state: "Peruvian"; its name where there is no such word."""
    people: list[str] = word_list("world")["state"][state].get("people", [state])
    return people[0]


def _entries() -> Iterator[tuple[str, Known]]:
    table = word_list("world")
    for name, state in table["state"].items():
        ways = (
            (Naming.CAPITAL, state.get("capital", ())),
            (Naming.NAME, (name, *state.get("also", ()))),
            (Naming.PEOPLE, state.get("people", ())),
            (Naming.SEAT, state.get("seats", ())),
        )
        for naming, names in ways:
            yield from ((other, Known(name, EntityType.STATE, naming)) for other in names)
    for section, kind in _SECTIONS.items():
        for name, also in table[section].items():
            yield from ((other, Known(name, kind)) for other in (name, *also))
