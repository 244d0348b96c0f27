"""One state's government under any word for it: "the Norlandic regime", "the government of Norland", "Moor's junta"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple, Self

from rapidfuzz.distance import Prefix

from crossread.linking._lexicon import lexicon
from crossread.linking._spelling import Part, parts_of, words_of
from crossread.linking._things import Proposal, Thing
from crossread.model import Reading

_SHARED = 4
"""Letters that the name of a state and the word for what belongs to it begin with at least."""
_LOST = 2
"""Letters at the end of a state's name that the word for what belongs to it may lack."""
_MOST = 50
"""Owners whose words begin alike and are compared one by one."""


class _Government(NamedTuple):
    """A thing that is called a government, with the words for whose it is and the word for it."""

    thing: Thing
    name: str
    owner: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Rulers:
    """Of which states the accounts say that somebody rules them, by surname: the words beside the office."""

    states: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, readings: Iterable[Reading]) -> Self:
        """What the roles in these readings tell."""
        states: dict[str, set[str]] = defaultdict(set)
        for reading in readings:
            names = {entity.id: entity.name for entity in reading.entities}
            for role in reading.roles:
                words = words_of(role.role)
                parts = parts_of(names.get(role.entity, ""))
                if parts and not role.former and lexicon().ruling.intersection(words):
                    states[parts[-1].folded].update(words)
        return cls({surname: frozenset(words) - lexicon().ruling for surname, words in states.items()})

    def one_government(self, things: Sequence[Thing]) -> Iterator[Proposal]:
        """A state has one government at a time, whatever an account calls it; a ruler's is that of the state."""
        firsts: dict[tuple[str, ...], _Government] = {}
        near: dict[str, list[_Government]] = defaultdict(list)
        for found in (found for thing in things for found in _governments(thing)):
            owner = tuple(part.plain for part in found.owner)
            first = firsts.setdefault(owner, found)
            if first is not found:
                yield from self._proposed(first, found)
            else:
                for key in self._keys(found.owner):
                    near[key].append(found)
        for owners in near.values():
            for one, other in combinations(owners[:_MOST], 2):
                yield from self._proposed(one, other)

    def _keys(self, owner: Sequence[Part]) -> Iterator[str]:
        """How the words begin by which an owner may be one with another: its own, its state's, its subject's."""
        yield f"={owner[-1].folded}"
        told = self.states.get(owner[-1].folded, frozenset())
        yield from sorted({word[:_SHARED] for word in (*told, *([owner[0].plain] if len(owner) == 1 else []))})

    def _proposed(self, one: _Government, other: _Government) -> Iterator[Proposal]:
        reason = self._reason(one.owner, other.owner) if one.thing.at != other.thing.at else ""
        if reason:
            yield Proposal(one.thing.at, other.thing.at, one.name, other.name, reason)

    def _reason(self, owner: Sequence[Part], other: Sequence[Part]) -> str:
        told = f"{owner[-1].plain}~{other[-1].plain}"
        if owner[-1].folded == other[-1].folded and (1 in {len(owner), len(other)} or _folded(owner) == _folded(other)):
            return f"one government: both of {other[-1].plain}"
        if len(owner) == len(other) == 1 and is_one_state(owner[0].plain, other[0].plain):
            return f"one government: of one state, {told}"
        is_ruled = self._rules(owner, other) or self._rules(other, owner)
        return f"one government: the ruler's and the state's, {told}" if is_ruled else ""

    def _rules(self, ruler: Sequence[Part], state: Sequence[Part]) -> bool:
        told = self.states.get(ruler[-1].folded, frozenset())
        return len(state) == 1 and any(is_one_state(state[0].plain, word) for word in told)


def _folded(owner: Sequence[Part]) -> list[str]:
    return [part.folded for part in owner]


def is_one_state(one: str, other: str) -> bool:
    """Whether two words are for one state: its name twice, or its name and what belongs to it."""
    return one == other or belongs(one, other) or belongs(other, one)


def belongs(state: str, word: str) -> bool:
    """Whether a word is for what belongs to a state: "norlandic" to "norland", "ellanian" to "ellania"."""
    shared = Prefix.similarity(state, word)
    is_made = len(state) - shared <= _LOST and word[shared:] in lexicon().peoples
    return is_made and shared >= _SHARED


def _governments(thing: Thing) -> Iterator[_Government]:
    for name in thing.names:
        head, of, behind = name.partition(" of ")
        owner, _, word = (behind, "", head) if of else name.rpartition(" ")
        parts = parts_of(owner) if any(map(str.isupper, owner)) else ()
        if parts and lexicon().governments.intersection(words_of(word)[-1:]):
            yield _Government(thing, name, parts)
