"""The roles that the accounts give to things: one role in several accounts together, with who says so, since when."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import NamedTuple

from crossread.comparison._accounts import Account
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._words import words_in
from crossread.model import CaseEntity, CaseRole, DocumentId, EntityId, Role, RoleUse

_FIELDS = tuple(field.name for field in fields(Role))


class _Keyed(NamedTuple):
    """A use of a role, and what it says: its words by their stems, with names as the things that they name."""

    use: RoleUse
    key: frozenset[str]


def roles_of(
    entities: Iterable[CaseEntity], accounts: Mapping[DocumentId, Account], lexicon: Lexicon
) -> Iterator[CaseRole]:
    """Every role of every thing; of two that say the same the fuller words stand for both."""
    things = {member: entity.id for entity in entities for member in entity.members}
    found: dict[EntityId, list[_Keyed]] = defaultdict(list)
    for account in accounts.values():
        for role in account.reading.roles:
            thing = things.get((account.document.id, role.entity))
            if thing is not None:
                found[thing].append(_Keyed(_use(account, role), _key(account, role, lexicon)))
    for thing, uses in found.items():
        for group in _together(uses):
            ordered = sorted(group, key=lambda one: (one.use.published or "9999", one.use.document, one.use.start))
            yield CaseRole(thing, _fullest(group), tuple(one.use for one in ordered))


def _use(account: Account, role: Role) -> RoleUse:
    given = {name: getattr(role, name) for name in _FIELDS}
    return RoleUse(**given, document=account.document.id, published=account.document.published)


def _key(account: Account, role: Role, lexicon: Lexicon) -> frozenset[str]:
    """Its words by their stems, with every name as the thing that it names: "Norland's envoy", "Norlandic envoy"."""
    named = account.named_in(role.span)
    words = words_in(account.document, role.span)
    plain = {
        word.stem
        for word in words
        if word.form not in lexicon.function and not any(one.start <= word.start < one.end for one in named)
    }
    return frozenset((*plain, *(str(one.entity) for one in named)))


def _together(uses: Iterable[_Keyed]) -> list[list[_Keyed]]:
    """Uses that say one role: all words of the one stand in the other, and both are over, or neither."""
    groups: list[list[_Keyed]] = []
    for one in sorted(uses, key=lambda one: (-len(one.key), one.use.document, one.use.start)):
        fitting = [
            group for group in groups if one.key <= group[0].key and one.use.former == group[0].use.former and one.key
        ]
        if fitting:
            max(fitting, key=lambda group: (_is_near(group, one), len(group))).append(one)
        else:
            groups.append([one])
    return groups


def _is_near(group: Iterable[_Keyed], one: _Keyed) -> bool:
    """Whether the same account uses the fuller words."""
    return any(other.use.document == one.use.document for other in group)


def _fullest(group: Iterable[_Keyed]) -> str:
    return max(group, key=lambda one: (len(one.key), len(one.use.role))).use.role
