"""Which countries the accounts name beside a place, and which accounts thereby speak of two places of one name."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from crossread.linking._atlas import Atlas, is_exact
from crossread.linking._divisions import divisions
from crossread.linking._governments import is_one_state
from crossread.linking._named import Named, key_of
from crossread.linking._spelling import parts_of
from crossread.model import DocumentId, EntityType, Passage, Reading

_BESIDE = 150
"""Characters between a place and the country that is named beside it."""
States = Mapping[str, Sequence[Passage]]
"""Where each state is named, by the key of each of its names."""


def metonyms_in(readings: Iterable[Reading]) -> frozenset[Passage]:
    """Where a capital or a seat of government stands for its state, which says nothing about the land around it."""
    return frozenset(
        reading.document.passage(mention.span)
        for reading in readings
        for entity in reading.entities
        if (seats := {key_of(one.name) for one in entity.stand_ins if not one.is_people})
        for mention in reading.mentions
        if mention.entity == entity.id and key_of(reading.document[mention.span]) in seats
    )


def named_beside(mentions: Sequence[Passage], country: str, states: States) -> int:
    """How often the country is named beside one of the mentions."""
    named = _in_order(states.get(key_of(country), ()))
    return sum(_nearest(place, named)[0] <= _BESIDE for place in mentions)


def two_places(named: Sequence[Named], atlas: Atlas, metonyms: Collection[Passage]) -> Iterator[tuple[int, int]]:
    """Places of one name that two accounts put into two countries, or two divisions of one.

    Each does so by the only one that it names beside the place.
    """
    states: dict[str, list[Passage]] = defaultdict(list)
    for one in named:
        for name in one.names:
            if one.type is EntityType.STATE or (one.type is EntityType.PLACE and divisions().countries_of(name)):
                states[key_of(name)] += (place for place in one.mentions if place not in metonyms)
    for place, country in _owned_by(named, atlas):
        states[key_of(country)].append(place)
    by_name: dict[str, list[tuple[int, tuple[str, str]]]] = defaultdict(list)
    for at, one in enumerate(named):
        if one.type is EntityType.PLACE and (land := _only_land(one, atlas, states)):
            by_name[key_of(one.names[0])].append((at, land))
    for held in by_name.values():
        yield from ((at, other) for (at, one), (other, two) in combinations(held, 2) if _differ(one, two))


def _differ(land: tuple[str, str], other: tuple[str, str]) -> bool:
    return land[0] != other[0] or (land[1] != other[1] and bool(land[1] and other[1]))


def _owned_by(named: Sequence[Named], atlas: Atlas) -> Iterator[tuple[Passage, str]]:
    """Where a body is named after a country in which a place of the case may lie: "the Norlandic army"."""
    places = [one.names for one in named if one.type is EntityType.PLACE]
    countries = {one.country for names in places for one in atlas.candidates(names) if is_exact(one.match)}
    for one in named:
        first = parts_of(one.names[0])[:1] if one.kind == "body" else ()
        for country in sorted(countries):
            state = key_of(country)
            if first and " " not in state and state != first[0].plain and is_one_state(state, first[0].plain):
                yield from ((place, country) for place in one.mentions)


def _only_land(place: Named, atlas: Atlas, states: States) -> tuple[str, str] | None:
    """The only country that is named beside a place and has one of its name, or the only division of one."""
    own = {key_of(name) for name in place.names}
    listed = {(one.country, one.division) for one in atlas.candidates(place.names) if is_exact(one.match)}
    parts = [
        (country, part)
        for country, part in sorted(listed)
        if part and key_of(part) not in own and named_beside(place.mentions, part, states)
    ]
    if len(parts) == 1:
        return parts[0]
    beside = [country for country in {one for one, _ in listed} if named_beside(place.mentions, country, states)]
    return (beside[0], "") if len(beside) == 1 else None


def _in_order(passages: Iterable[Passage]) -> Mapping[DocumentId, Sequence[Passage]]:
    """Passages by their documents, in the order of the text."""
    found: dict[DocumentId, list[Passage]] = defaultdict(list)
    for one in sorted(passages, key=lambda one: one.start):
        found[one.document].append(one)
    return found


def _nearest(place: Passage, named: Mapping[DocumentId, Sequence[Passage]]) -> tuple[float, Passage | None]:
    """The nearest of these passages in the same document, and how far it is away."""
    there = named.get(place.document, ())
    at = bisect_left(there, place.start, key=lambda one: one.start)
    return min(((_apart(place, one), one) for one in there[max(at - 1, 0) : at + 1]), default=(float("inf"), None))


def _apart(place: Passage, state: Passage) -> int:
    return max(place.start - state.end, state.start - place.end)
