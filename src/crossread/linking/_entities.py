"""Things across documents: the things of single documents joined by rules and by people's decisions."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from crossread.linking._atlas import Atlas
from crossread.linking._countries import metonyms_in, two_places
from crossread.linking._decisions import Decided, decided_names
from crossread.linking._governments import Rulers
from crossread.linking._named import KINDS, Named, key_of, named_in
from crossread.linking._namesakes import namesakes
from crossread.linking._one_place import Ground
from crossread.linking._owned import owned
from crossread.linking._rules import RULES
from crossread.linking._sets import Sets
from crossread.linking._spelling import is_acronym, is_latin, parts_of
from crossread.linking._things import Proposal, Thing
from crossread.model import CaseEntity, EntityId, EntityType, Judgement, Merge, Passage, Reading, digest


def link_names(
    readings: Sequence[Reading], judgements: Iterable[Judgement] = (), atlas: Atlas | None = None
) -> tuple[CaseEntity, ...]:
    """What the documents name, each thing once, with all its names and the reason for every merge."""
    decided = decided_names(judgements)
    apart = {frozenset((key_of(name), key_of(other))) for name, other in decided.apart}
    named = [one for reading in readings for one in named_in(reading, apart)]
    listed = atlas or Atlas({})
    joined = _Joining(named, decided, (*two_places(named, listed, metonyms_in(readings)), *namesakes(named)))
    ground = Ground.of(joined.things(), listed)
    for rule in (*RULES, ground.one_place, Rulers.of(readings).one_government):
        things = joined.things()
        joined.apply(ground.unless_two(rule(things), things))
    joined.apply(owned(named))
    return joined.entities()


class _Joining:
    """The things of the documents while they are being put together."""

    def __init__(self, named: Sequence[Named], decided: Decided, two: Iterable[tuple[int, int]]) -> None:
        self._named = named
        self._holders: dict[str, list[int]] = defaultdict(list)
        self._merges: list[tuple[int, Merge]] = [(at, merge) for at, one in enumerate(named) for merge in one.merges]
        holders = self._holders
        for at, one in enumerate(named):
            for name in one.names:
                holders[key_of(name)].append(at)
        apart = [(one, two) for a, b in decided.apart for one in self._called(a) for two in self._called(b)]
        together = {frozenset((key_of(name), key_of(other))) for name, other, _ in decided.together}
        apart += (pair for pair in two if frozenset(key_of(named[at].names[0]) for at in pair) not in together)
        self._sets = Sets(len(named), apart)
        for name, other, who in decided.together:
            places = [*self._called(name), *self._called(other)]
            self.apply(Proposal(places[0], at, name, other, f"decided by {who}") for at in places[1:])

    def _called(self, name: str) -> list[int]:
        """Those whom a person means by a name; by "Mr Kovel" no Mrs Kovel, where both are there."""
        held = self._holders[key_of(name)]
        is_bare = len(parts_of(name)) == 1
        return ([at for at in held if name in self._named[at].names] if is_bare else []) or held

    def apply(self, proposals: Iterable[Proposal]) -> None:
        """Put together what is proposed, unless a person keeps it apart."""
        for proposal in proposals:
            places = self._places(proposal)
            if self._sets.join(proposal.first, proposal.second) and proposal.name != proposal.other:
                merge = Merge(proposal.name, proposal.other, proposal.reason, places)
                self._merges.append((proposal.first, merge))

    def _places(self, proposal: Proposal) -> tuple[Passage, ...]:
        """Where the two names that are taken for one first stand, each in the thing that it is proposed for."""
        sides = ((proposal.first, key_of(proposal.name)), (proposal.second, key_of(proposal.other)))
        found = (
            next((place for at in self._holders[key] if (place := self._place(at, leader, key))), None)
            for leader, key in sides
        )
        return tuple(place for place in found if place)

    def _place(self, at: int, leader: int, key: str) -> Passage | None:
        is_member = self._sets.leader(at) == self._sets.leader(leader)
        return self._named[at].places.get(key) if is_member else None

    def things(self) -> list[Thing]:
        """What there is now, of all that is called by a name."""
        groups = (members for members in self._sets.groups() if any(self._named[at].by_name for at in members))
        return [Thing(members[0], self._names(members), self._kind(members)) for members in groups]

    def entities(self) -> tuple[CaseEntity, ...]:
        """The things as they are now, in the order of the documents."""
        merges: dict[int, dict[tuple[str, str], Merge]] = defaultdict(dict)
        for at, merge in self._merges:
            merges[self._sets.leader(at)].setdefault((merge.name, merge.other), merge)
        return tuple(self._entity(members, merges[members[0]].values()) for members in self._sets.groups())

    def _entity(self, members: Sequence[int], merges: Iterable[Merge]) -> CaseEntity:
        named = [self._named[at] for at in members]
        counts: Counter[str] = Counter()
        for one in named:
            counts.update({name: len(one.mentions) if name == one.names[0] else 1 for name in one.names})
        name = max(counts, key=lambda name: _telling(name, counts[name], self._kind(members)))
        first = named[0]
        parts = (first.document, first.entity, first.names[0]) if first.split_off else (first.document, first.entity)
        return CaseEntity(
            EntityId(digest(*parts)),
            name,
            _type_of(named),
            tuple(other for other in counts if other != name),
            tuple(mention for one in named for mention in one.mentions),
            tuple(merges),
            tuple(dict.fromkeys((one.document, one.entity) for one in named)),
        )

    def _names(self, members: Iterable[int]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for at in members for name in self._named[at].names))

    def _kind(self, members: Sequence[int]) -> str:
        return KINDS.get(_type_of([self._named[at] for at in members]), "")


def _telling(name: str, count: int, kind: str) -> tuple[bool, bool, int, int, int]:
    """What makes a name the best one to show: in Latin letters, spelt out, a person's fullest, else the most used."""
    parts = len(parts_of(name)) if kind == "person" else 0
    return is_latin(name), not is_acronym(name), parts, count, len(name)


def _type_of(named: Iterable[Named]) -> EntityType:
    votes: Counter[EntityType] = Counter()
    for one in named:
        votes[one.type] += max(1, len(one.mentions))
    return votes.most_common(1)[0][0]
