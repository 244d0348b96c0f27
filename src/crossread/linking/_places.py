"""Where the places of a case lie: proposed from what the texts say, decided by a person."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from crossread.linking._atlas import CITY, Atlas, home_countries, is_exact
from crossread.linking._countries import named_beside
from crossread.linking._divisions import divisions
from crossread.linking._grounds import Around
from crossread.linking._named import key_of
from crossread.model import (
    CaseEntity,
    CasePlace,
    Decision,
    DocumentId,
    EntityType,
    Judgement,
    Passage,
    PlaceCandidate,
    Reading,
    Subject,
    standing,
)

_MUCH = 5
"""How many times as great a city is that is meant before a town of its name."""
_ELSEWHERE = "no place of this name lies where the case plays, and elsewhere it is no single place’s first name"
_PLACES = frozenset({EntityType.PLACE})


def place_names(readings: Iterable[Reading]) -> frozenset[str]:
    """Every name of a place in these readings."""
    return frozenset(
        name
        for reading in readings
        for entity in reading.entities
        if entity.type in _PLACES and entity.name[:1].isupper()
        for name in (entity.name, *entity.aliases)
    )


def places_of(
    entities: Sequence[CaseEntity],
    atlas: Atlas,
    judgements: Iterable[Judgement] = (),
    metonyms: Collection[Passage] = frozenset(),
    texts: Mapping[DocumentId, str] | None = None,
) -> tuple[CasePlace, ...]:
    """Each place of the case that the atlas lists, with every candidate and why the first one comes first.

    `metonyms` are mentions of states that are no evidence: a seat of government that stands for its state. `texts` are
    those of the accounts, whose words say more.
    """
    found = {
        entity: candidates
        for entity in entities
        if entity.type in _PLACES and (candidates := atlas.candidates((entity.name, *entity.aliases)))
    }
    states, parts = _states(entities, metonyms), _divisions(entities)
    around = {land: Around.of(texts or {}, named) for land, named in (parts | states).items()}
    found = {entity: candidates for entity, candidates in found.items() if not _is_division(entity, found, around)}
    homes = home_countries(found.values(), [name for name in parts if name not in states])
    signs = _Signs(states, parts, homes, around, _neighbours(found, texts or {}))
    decided = {key_of(name): one for name, one in standing(judgements, Subject.PLACE).items()}
    proposed = ((entity, _proposed(entity, candidates, signs)) for entity, candidates in found.items())
    return tuple(_judged(place, entity, decided) for entity, place in proposed if place)


def _judged(place: CasePlace, entity: CaseEntity, decided: Mapping[str, Judgement]) -> CasePlace:
    keys = map(key_of, (entity.name, *entity.aliases))
    judgement = next((decided[key] for key in keys if key in decided), None)
    return _as_decided(place, judgement) if judgement else place


class _Hint(NamedTuple):
    """The country that the texts speak for, and the division of it where they speak for one, with the reason."""

    country: str
    reason: str
    division: str = ""

    def fits(self, candidate: PlaceCandidate) -> bool:
        """Whether the candidate lies there."""
        return candidate.country == self.country and self.division in {"", candidate.division}


@dataclass(frozen=True, slots=True)
class _Signs:
    """What in a case says in which country, and in which division of it, a place lies."""

    states: Mapping[str, Sequence[Passage]]
    """Where each state is named, by the key of each of its names."""
    divisions: Mapping[str, Sequence[Passage]]
    """Where each division of a state is named, by its key."""
    homes: Counter[str]
    around: Mapping[str, Around]
    """The same mentions with the words around them."""
    neighbours: Mapping[str, Around]
    """The places that can lie in one country only, by that country."""

    def beside(self, entity: CaseEntity, country: str) -> int:
        """How often the country is named beside a mention of the place."""
        return named_beside(entity.mentions, country, self.states)

    def in_phrase(self, entity: CaseEntity, land: str) -> bool:
        """Whether the country, or the division of one, stands in one phrase with the place."""
        around = self.around.get(key_of(land))
        return around is not None and around.in_phrase(entity.mentions)

    def is_there(self, entity: CaseEntity, hint: _Hint) -> bool:
        """Whether the words around the place are about the land: "in Norland …", or places that lie nowhere else."""
        around = self.around.get(key_of(hint.division or hint.country))
        located = around is not None and around.located_by(entity.mentions)
        return located or self.neighbour(entity, hint.country) is not None

    def division(self, entity: CaseEntity, candidates: Iterable[PlaceCandidate]) -> _Hint | None:
        """The division in which one of the candidates lies and that is named with the place, or else beside it.

        What is a state's name as well ("Georgia") has to stand in one phrase with the place.
        """
        parts = _parts_of(entity, candidates)
        for land in parts:
            if self.in_phrase(entity, land.division):
                return land._replace(reason=f"{land.division} is named with it")
        beside = {
            land: named_beside(entity.mentions, land.division, self.divisions)
            for land in parts
            if key_of(land.division) not in self.states
        }
        best = max(beside, key=lambda land: beside[land], default=None)
        return best._replace(reason=f"{best.division} is named beside it") if best and beside[best] else None

    def narrowed(self, hint: _Hint, entity: CaseEntity, candidates: Iterable[PlaceCandidate]) -> _Hint:
        """The hint with the one division of its country that is named in the accounts."""
        parts = _parts_of(entity, filter(hint.fits, candidates))
        named = [land.division for land in parts if self.divisions.get(key_of(land.division))]
        if len(named) != 1 or not hint.country:
            return hint
        return hint._replace(division=named[0], reason=f"{hint.reason}; {named[0]} is named in the accounts")

    def neighbour(self, entity: CaseEntity, country: str) -> Passage | None:
        """A place that can lie in this country only and is named in one breath with this one."""
        around = self.neighbours.get(country)
        return around.listed_with(entity.mentions) if around else None


def _parts_of(entity: CaseEntity, candidates: Iterable[PlaceCandidate]) -> list[_Hint]:
    """The divisions in which places of the very name lie, and after which the place itself is not called."""
    own = {key_of(name) for name in (entity.name, *entity.aliases)}
    exact = (one for one in candidates if one.division and is_exact(one.match) and key_of(one.division) not in own)
    return list(dict.fromkeys(_Hint(one.country, "", one.division) for one in exact))


def _is_division(
    entity: CaseEntity, found: Mapping[CaseEntity, Sequence[PlaceCandidate]], around: Mapping[str, Around]
) -> bool:
    """Whether a name is of the division that another place is told by ("London, Ontario"), and of no great city."""
    own = key_of(entity.name)
    if not divisions().countries_of(entity.name) or any(one.people >= _MUCH * CITY for one in found[entity]):
        return False
    others = (other for other, listed in found.items() if any(key_of(one.division) == own for one in listed))
    return own in around and any(around[own].in_phrase(other.mentions) for other in others if other != entity)


def _divisions(entities: Iterable[CaseEntity]) -> dict[str, tuple[Passage, ...]]:
    """Where divisions of states are named, by their keys."""
    found = (entity for entity in entities if entity.type in {EntityType.PLACE, EntityType.STATE})
    return {key_of(one.name): one.mentions for one in found if divisions().countries_of(one.name)}


def _neighbours(
    found: Mapping[CaseEntity, Sequence[PlaceCandidate]], texts: Mapping[DocumentId, str]
) -> dict[str, Around]:
    sure: dict[str, list[Passage]] = defaultdict(list)
    for entity, candidates in found.items():
        countries = {one.country for one in candidates if is_exact(one.match)}
        if len(countries) == 1:
            sure[countries.pop()] += entity.mentions
    return {country: Around.of(texts, passages) for country, passages in sure.items()}


def _states(entities: Iterable[CaseEntity], metonyms: Collection[Passage]) -> dict[str, tuple[Passage, ...]]:
    states = (entity for entity in entities if entity.type is EntityType.STATE)
    return {
        key_of(name): tuple(place for place in entity.mentions if place not in metonyms)
        for entity in states
        for name in (entity.name, *entity.aliases)
    }


def _proposed(entity: CaseEntity, candidates: Sequence[PlaceCandidate], signs: _Signs) -> CasePlace | None:
    """What speaks for one of the candidates; nothing where they are only spelt alike and lie in some other country."""
    hint = _hint(entity, candidates, signs)
    first = [one for one in candidates if hint.fits(one)]
    very = {one.country for one in candidates if is_exact(one.match)}
    if not first and not very:
        return None
    if not first and signs.homes and not (len(very) == 1 and _is_first_name(entity, candidates)):
        return CasePlace(entity.id, tuple(candidates), _ELSEWHERE, is_proposed=False)
    ordered = (*first, *(one for one in candidates if one not in first))
    return CasePlace(entity.id, ordered, "; ".join(_reasons(ordered, first, hint)))


def _hint(entity: CaseEntity, candidates: Sequence[PlaceCandidate], signs: _Signs) -> _Hint:
    """The land that the texts speak for, and how they do; a city comes before a town that they hint at only."""
    hint = _hinted(entity, candidates, signs)
    towns = [one for one in candidates if hint.fits(one)]
    if not towns or signs.in_phrase(entity, hint.division or hint.country):
        return hint
    most = max(one.people for one in towns)
    city = max((one for one in candidates if is_exact(one.match)), key=lambda one: one.people, default=None)
    if city is None or not _is_first_name(entity, [city]) or most >= CITY or city.people < max(CITY, _MUCH * most):
        return hint
    if not signs.states.get(key_of(city.country)) and signs.is_there(entity, hint):
        return hint
    return _Hint(city.country, f"much greater than the place of this name in {hint.division or hint.country}")


def _hinted(entity: CaseEntity, candidates: Sequence[PlaceCandidate], signs: _Signs) -> _Hint:
    told = signs.division(entity, candidates)
    return told or signs.narrowed(_Hint(*_country(entity, candidates, signs)), entity, candidates)


def _country(entity: CaseEntity, candidates: Sequence[PlaceCandidate], signs: _Signs) -> tuple[str, str]:
    countries = list(dict.fromkeys(one.country for one in candidates))
    beside = {country: times for country in countries if (times := signs.beside(entity, country))}
    homes = {country: signs.homes[country] for country in countries if signs.homes[country]}
    if beside:
        best = max(beside, key=lambda country: (beside[country], homes.get(country, 0)))
        return best, f"{best} is named beside it"
    if homes:
        best = max(homes, key=lambda country: homes[country])
        return best, f"{homes[best]} places of the case lie in {best} only"
    near = next((country for country in countries if signs.neighbour(entity, country)), "")
    if near:
        return near, f"a place named with it lies in {near} only"
    named = [country for country in countries if signs.states.get(key_of(country))]
    return (named[0], f"{named[0]} is named in the accounts") if len(named) == 1 else ("", "")


def _is_first_name(entity: CaseEntity, candidates: Iterable[PlaceCandidate]) -> bool:
    """Whether a listed place goes by the name first of all, and not by one of its many names."""
    keys = {key_of(name) for name in (entity.name, *entity.aliases)}
    return any(key_of(one.name) in keys for one in candidates)


def _reasons(ordered: Sequence[PlaceCandidate], first: Collection[PlaceCandidate], hint: _Hint) -> Iterator[str]:
    if hint.reason:
        yield hint.reason
    elif len({one.country for one in ordered if is_exact(one.match)}) == 1:
        yield f"only {ordered[0].country} has a place of this very name"
    else:
        yield "the greatest; nothing in the texts speaks for one of them"
    if len(ordered) > 1:
        yield f"one of {len(ordered)} places of this name"
    if len(first) > 1:
        yield f"the likest or greatest of {len(first)} in {hint.division or ordered[0].country}"


def _as_decided(place: CasePlace, judgement: Judgement) -> CasePlace:
    """What a person said: this one, that one instead, or none of them; "unsure" decides nothing."""
    reason = f"decided by {judgement.by}"
    if judgement.decision is Decision.UNSURE:
        return place
    if judgement.value:
        wanted = tuple(one for one in place.candidates if one.id == judgement.value)
        others = tuple(one for one in place.candidates if one.id != judgement.value)
        return CasePlace(place.entity, (*wanted, *others), reason, decided=True) if wanted else place
    is_accepted = judgement.decision is Decision.ACCEPT
    told = reason if is_accepted else f"{reason}: none of these"
    return replace(place, reason=told, is_proposed=is_accepted, decided=True)
