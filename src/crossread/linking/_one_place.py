"""Names that a gazetteer lists for one place are one, and names of two listed places stay two."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crossread.linking._atlas import Atlas, home_countries, is_exact, without_kind
from crossread.linking._things import Proposal, Thing
from crossread.model import PlaceCandidate


@dataclass(frozen=True, slots=True)
class Ground:
    """The countries in which a case plays, and the places there that each thing's names are the very names of."""

    held: Mapping[str, Mapping[str, PlaceCandidate]]

    @classmethod
    def of(cls, things: Iterable[Thing], atlas: Atlas) -> "Ground":
        """The ground of these things."""
        names = {
            name for thing in things if thing.kind == "place" for name in thing.names if without_kind(name) == name
        }
        found = {name: [one for one in atlas.candidates((name,)) if is_exact(one.match)] for name in sorted(names)}
        homes = home_countries(found.values())
        return cls({name: {one.id: one for one in listed if one.country in homes} for name, listed in found.items()})

    def one_place(self, things: Sequence[Thing]) -> Iterator[Proposal]:
        """Things whose names are all listed for one and the same place, there and nowhere else."""
        holders: dict[str, list[Thing]] = defaultdict(list)
        for thing in things:
            if len(listed := self._listed(thing)) == 1:
                holders[next(iter(listed))].append(thing)
        for first, *others in holders.values():
            place = next(iter(self._listed(first).values()))
            reason = f"one place: both are listed names of {place.name}, {place.country} ({place.id})"
            yield from (Proposal(first.at, other.at, first.names[0], other.names[0], reason) for other in others)

    def unless_two(self, proposals: Iterable[Proposal], things: Sequence[Thing]) -> Iterator[Proposal]:
        """The proposals without those that would make one place out of two listed ones."""
        by_number = {thing.at: thing for thing in things}
        for proposal in proposals:
            one, other = (self._listed(by_number[at]) for at in (proposal.first, proposal.second))
            if not one or not other or one.keys() & other.keys():
                yield proposal

    def _listed(self, thing: Thing) -> dict[str, PlaceCandidate]:
        """The places of which every listed name of the thing is a name."""
        if thing.kind != "place":
            return {}
        listed = [self.held[name] for name in thing.names if self.held.get(name)]
        return {
            place: one for place, one in (listed[0] if listed else {}).items() if all(place in each for each in listed)
        }
