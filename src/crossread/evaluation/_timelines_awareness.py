"""Temporal awareness of timelines, as SemEval-2015 task 4 defines it after TempEval-3.

A timeline implies relations: each event is simultaneous with its time and with what stands in the same step, and
before what stands in a later one. Precision is the share of the found timeline's relations that the gold one implies,
recall that of the gold one's that the found one implies; of both only those count that do not follow from others.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from crossread.evaluation._scores import Credit


class Day(NamedTuple):
    """The time at which a step stands, as a thing of its own in the graph."""

    value: str


@dataclass(frozen=True, slots=True)
class Step:
    """Events that a timeline puts at one time; empty where it only says between which others they stand."""

    value: str
    events: tuple[Hashable, ...]

    @property
    def things(self) -> tuple[Hashable, ...]:
        """The time, if there is one, and the events."""
        return ((Day(self.value),) if self.value else ()) + self.events


class Link(NamedTuple):
    """A relation of two things: simultaneous, or else the one before the other."""

    one: Hashable
    other: Hashable
    is_simultaneous: bool


def awareness(gold: Sequence[Step], found: Sequence[Step]) -> Credit:
    """How many relations of each timeline the other implies, and how many there are."""
    wanted, got = list(links_of(gold)), list(links_of(found))
    known, told = _places(gold), _places(found)
    return Credit(
        found=sum(_implied(link, known) for link in got),
        of_found=len(got),
        there=sum(_implied(link, told) for link in wanted),
        of_there=len(wanted),
    )


def links_of(steps: Sequence[Step]) -> Iterator[Link]:
    """The relations of a timeline from which all others follow."""
    for first, *others in (step.things for step in steps):
        yield from (Link(first, other, is_simultaneous=True) for other in others)
    for one, other in pairwise(steps):
        yield Link(one.events[0], other.events[0], is_simultaneous=False)


def _places(steps: Sequence[Step]) -> Mapping[Hashable, int]:
    """In which step everything first stands."""
    places: dict[Hashable, int] = {}
    for at, step in enumerate(steps):
        for thing in step.things:
            places.setdefault(thing, at)
    return places


def _implied(link: Link, places: Mapping[Hashable, int]) -> bool:
    one, other = places.get(link.one), places.get(link.other)
    if one is None or other is None:
        return False
    return one == other if link.is_simultaneous else one < other
