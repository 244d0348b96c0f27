"""For which body somebody speaks: a spokeswoman's number is her ministry's."""

import re
from collections.abc import Iterable, Mapping

from crossread.comparison._accounts import Account
from crossread.model import CaseEntity, EntityId, EntityType, Role

_BODIES = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.OUTLET})
_OFFICE = (
    r"(?:(?:deputy|chief|executive|managing|general|acting|press)\s)*"
    r"(?:spokes(?:man|woman|person)|director(?:[\s-]general)?|head|chair(?:man|woman|person)?|secretary[\s-]general|coordinator)"
)
_OF_BODY = re.compile(rf"{_OFFICE}\s(?:of|for|at)\s(?:the\s|an?\s)?(?P<body>[^,;]{{2,80}})", re.IGNORECASE)
_BODY_S = re.compile(rf"(?P<body>[^,;]{{2,80}}?)(?:[’']s?)?\s{_OFFICE}", re.IGNORECASE)

Bodies = Mapping[EntityId, str]
"""The name of the body for which each person speaks."""


def bodies_of(accounts: Iterable[Account], entities: Iterable[CaseEntity]) -> Bodies:
    """For everybody whom an account calls the head or the voice of a body, that body under its fullest name."""
    by_id = {entity.id: entity for entity in entities}
    things = {member: entity.id for entity in by_id.values() for member in entity.members}
    found: dict[EntityId, str] = {}
    for account in accounts:
        for role in account.reading.roles:
            person, name = things.get((account.document.id, role.entity)), _body(account, role, by_id)
            if person and name and len(name) > len(found.get(person, "")):
                found[person] = name
    return found


def _body(account: Account, role: Role, by_id: Mapping[EntityId, CaseEntity]) -> str:
    said = _OF_BODY.fullmatch(role.role) or _BODY_S.fullmatch(role.role)
    if said is None or role.former:
        return ""
    named = (one.entity for one in account.named_in(role.span) if one.type in _BODIES and one.entity in by_id)
    body = next(named, None)
    return by_id[body].name if body else said["body"]


def source_of(holder: str, account: Account, known: Mapping[str, CaseEntity], bodies: Bodies) -> str:
    """Whoever counted, under one name in all accounts: an account's own voice is that of its outlet."""
    document = account.document
    if holder == document.voice:
        return document.outlet.casefold() or str(document.id)
    entity = known.get(holder.casefold())
    if entity is None:
        return holder.casefold()
    return bodies.get(entity.id, entity.name).casefold()
