"""Which listed places the names of a case can mean, and in which countries the case plays."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crossread.linking._divisions import divisions
from crossread.linking._lexicon import lexicon
from crossread.linking._likeness import name_likeness
from crossread.linking._named import key_of
from crossread.linking._spelling import joined, joined_sound, parts_of, written
from crossread.model import ListedPlace, PlaceCandidate

CITY = 100_000
"""People of a city that is known far from its own country, as a town is not."""
_SPELT = ("same name", "transliteration")
_LEAST_PLACES = 2
"""Places without a doubt that a country has in a case, for the case to play there."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """The listed places by how their names sound."""

    by_sound: Mapping[str, Sequence[tuple[str, ListedPlace]]]

    @classmethod
    def of(cls, listed: Iterable[ListedPlace]) -> "Atlas":
        """An atlas of these places."""
        by_sound: dict[str, list[tuple[str, ListedPlace]]] = defaultdict(list)
        for place in listed:
            for name in place.names:
                by_sound[joined_sound(parts_of(name))].append((name, place))
        return cls(by_sound)

    def candidates(self, names: Sequence[str]) -> tuple[PlaceCandidate, ...]:
        """Every listed place that one of the names can mean: those with the very name first, then the greatest.

        "Texas" means the state and no village that is called so, unless a city is.
        """
        found: dict[str, PlaceCandidate] = {}
        for name in names:
            for listed, place in self._sounding_like(name):
                match = _match(without_kind(name), listed)
                if match and (place.id not in found or is_exact(match) > is_exact(found[place.id].match)):
                    found[place.id] = _candidate(place, match)
        is_division = any(divisions().countries_of(name) for name in names)
        if is_division and not any(is_exact(one.match) and one.people >= CITY for one in found.values()):
            return ()
        return tuple(sorted(found.values(), key=lambda one: (not is_exact(one.match), -one.people, one.id)))

    def _sounding_like(self, name: str) -> Iterator[tuple[str, ListedPlace]]:
        yield from self.by_sound.get(joined_sound(parts_of(without_kind(name))), ())


def is_exact(match: str) -> bool:
    """Whether a match is of the very name, save articles and capitals."""
    return match.startswith("same name")


def without_kind(name: str) -> str:
    """A place's name without what kind of place it is or which side of it: "eastern Garan province" is at Garan."""
    kept = [word for word in name.split() if word.lower().strip(".,") not in lexicon().place_kinds]
    return " ".join(kept) or name


def home_countries(places: Iterable[Collection[PlaceCandidate]], parts: Iterable[str] = ()) -> Counter[str]:
    """In which countries lie the places of a case that are listed in one country only, and how many in each.

    `parts` are divisions of countries that the case names.
    """
    counts: Counter[str] = Counter()
    for candidates in places:
        countries = {one.country for one in candidates if is_exact(one.match)}
        if len(countries) == 1:
            counts.update(countries)
    for part in parts:
        if len(owners := divisions().countries_of(part)) == 1:
            counts.update(owners)
    return Counter({country: count for country, count in counts.items() if count >= _LEAST_PLACES})


def _match(name: str, listed: str) -> str:
    if key_of(name) == key_of(listed):
        return f"same name: {key_of(name)} exact"
    left, right = parts_of(name), parts_of(listed)
    if len(left) != len(right) and joined(left) == joined(right):
        return f"written together: {written(left)}/{written(right)}"
    _, told = name_likeness(name, listed)
    return told if told.startswith(_SPELT) else ""


def _candidate(place: ListedPlace, match: str) -> PlaceCandidate:
    division = divisions().names.get(place.division, "")
    where = (place.latitude, place.longitude)
    return PlaceCandidate(place.id, place.name, place.country, *where, place.people, match, division)
