"""Which places lie by each other, and which names belong together, as the accounts themselves show."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from crossread.comparison._accounts import Account
from crossread.comparison._words import stems_of
from crossread.model import CaseEntity, EntityId, EntityType

_CLOSE = 40
"""Characters between two places that are named in one breath: "a village near", "in the province of"."""
_STRETCH = 5
"""Letters that two words share when one is made from the other: a country and its people."""
_FAMILY = 30
"""Things that share a word; a word of more than these says nothing."""


def neighbouring_places(accounts: Iterable[Account]) -> frozenset[frozenset[EntityId]]:
    """Pairs of places that some account names in one breath: one may hold the other."""
    return frozenset(pair for account in accounts for pair in _in_one_breath(account))


def related_names(entities: Iterable[CaseEntity]) -> frozenset[frozenset[EntityId]]:
    """Pairs of things with a word in common: a state, its government, its army."""
    families: dict[str, set[EntityId]] = defaultdict(set)
    for entity in entities:
        for word in stems_of(" ".join((entity.name, *entity.aliases))):
            if len(word) >= _STRETCH - 1:
                families[word[:_STRETCH]].add(entity.id)
    return frozenset(
        frozenset(pair)
        for family in families.values()
        if len(family) <= _FAMILY
        for pair in combinations(sorted(family), 2)
    )


def persons_in(entities: Iterable[CaseEntity]) -> frozenset[EntityId]:
    """Persons, and whatever has a word of a person's name in its own: somebody's forces."""
    held = list(entities)
    words = {entity.id: stems_of(" ".join((entity.name, *entity.aliases))) for entity in held}
    persons = [entity.id for entity in held if entity.type is EntityType.PERSON]
    called = {word for person in persons for word in words[person] if len(word) >= _STRETCH - 1}
    return frozenset((*persons, *(entity.id for entity in held if not called.isdisjoint(words[entity.id]))))


def _in_one_breath(account: Account) -> Iterator[frozenset[EntityId]]:
    places = [named for named in account.named if named.type is EntityType.PLACE]
    for one, other in pairwise(places):
        between = account.document.text[one.end : other.start]
        if one.entity != other.entity and len(between) <= _CLOSE and "." not in between:
            yield frozenset((one.entity, other.entity))
