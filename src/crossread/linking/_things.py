"""What linking puts together, and how proposals to do so are found."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from crossread.linking._named import key_of
from crossread.linking._spelling import parts_of

_MOST = 200
"""Names that share something and are compared one by one."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What has been put together so far: a number for it, its names, and its kind."""

    at: int
    names: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two things to be taken for one, by which names, and why."""

    first: int
    second: int
    name: str
    other: str
    reason: str


Rule = Callable[[Sequence[Thing]], Iterable[Proposal]]


Holders = list[tuple[Thing, str]]
"""Things with the names by which they are compared."""


def holders_by(things: Iterable[Thing], keys: Callable[[str], Iterable[str]]) -> Iterator[tuple[str, Holders]]:
    """The things that share a key, each with the name that has it; keys of one thing only are left out."""
    held: dict[str, Holders] = defaultdict(list)
    for thing in things:
        seen = {key: name for name in reversed(thing.names) for key in keys(name) if key}
        for key, name in seen.items():
            held[key].append((thing, name))
    return ((key, holders) for key, holders in held.items() if len(holders) > 1)


def only_fits(holders: Holders, shortens: Callable[[str, str], str]) -> Iterator[Proposal]:
    """Each shorter name with the fuller one, where it fits a single one."""
    for thing, name in holders[:_MOST]:
        others = ((full, long) for full, long in holders[:_MOST] if full.at != thing.at and full.kind)
        fits = [(full, long, shortens(name, long)) for full, long in others]
        told = [fit for fit in fits if fit[2]]
        if told and len({_outermost(fit[1], told, shortens) for fit in told}) == 1:
            full, long, reason = max(told, key=lambda fit: len(parts_of(fit[1])))
            yield Proposal(full.at, thing.at, long, name, reason)


def _outermost(long: str, fits: Sequence[tuple[Thing, str, str]], shortens: Callable[[str, str], str]) -> str:
    """The fullest of the names that this one is itself short for, so that "A. Bek" and "Adan Bek" count once."""
    fuller = [other for _, other, _ in fits if shortens(long, other)]
    return key_of(max(fuller, key=lambda other: (len(parts_of(other)), len(other)), default=long))
