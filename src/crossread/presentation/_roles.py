"""What the accounts say that somebody or something is: who says so, since when, and where they say otherwise."""

from collections.abc import Iterable, Mapping, Sequence

from crossread.model import CaseRole, DocumentId, EntityId, EntityType, Passage, RoleUse
from crossread.presentation._index import Index
from crossread.presentation._table import Cell, Table

_GROUND = frozenset({EntityType.PLACE, EntityType.FACILITY})
"""Of these it is no difference that one account says "city" and another "provincial capital"."""


def role_tables(index: Index) -> tuple[Table, ...]:
    """Every role with whoever gives it, and those whom the accounts give different ones side by side."""
    by_thing: dict[EntityId, list[CaseRole]] = {}
    for role in sorted(index.comparison.roles, key=lambda role: -len(role.uses)):
        by_thing.setdefault(role.entity, []).append(role)
    if not by_thing:
        return ()
    given = sorted(by_thing.values(), key=lambda roles: _order(index, roles))
    grounds = {one.id for one in index.comparison.entities if one.type in _GROUND}
    apart = [row for roles in given if roles[0].entity not in grounds for row in _side_by_side(index, roles)]
    listed = Table(
        title="Roles",
        columns=("Name", "Role", "Says so", "Since", "Accounts"),
        rows=tuple(_row(index, role) for roles in given for role in roles),
        note="Offices, callings and kinds of body or place; words that take sides stand under Wording. “Since” is when "
        "the first account that says so was published.",
    )
    beside = Table(
        title="One name, other roles",
        columns=("Name", "Account", "Roles there", "Published"),
        rows=tuple(apart),
        note="Whom several accounts give roles, no account the same ones as another.",
    )
    return (listed, beside) if apart else (listed,)


def _order(index: Index, roles: Sequence[CaseRole]) -> tuple[int, int, str]:
    """Whom most accounts give roles first, then who has most."""
    thing = roles[0].entity
    accounts = {use.document for role in roles for use in role.uses}
    return (-len(accounts), -len(roles), f"{index.things.get(thing, '')} {thing}")


def _row(index: Index, role: CaseRole) -> tuple[Cell, ...]:
    accounts = _accounts(role.uses)
    holders = list(dict.fromkeys(use.holder for use in role.uses if use.holder))
    since = next((use.published for use in role.uses if use.published), "")
    return (
        Cell(index.things.get(role.entity, ""), passages=_passages(role.uses[:1])),
        Cell(role.role, passages=_passages(role.uses), note=_words(role)),
        Cell(", ".join(holders), passages=_passages(role.uses)),
        Cell(since or "not dated", passages=_passages(role.uses[:1])),
        Cell(f"{len(accounts)} of {len(index.numbers)}", note=index.told_by(len(accounts), verb="given")),
    )


def _side_by_side(index: Index, given: Sequence[CaseRole]) -> list[tuple[Cell, ...]]:
    """A row an account, where several give roles to one thing and each of them others."""
    told: dict[DocumentId, list[CaseRole]] = {}
    for role in given:
        for document in _accounts(role.uses):
            told.setdefault(document, []).append(role)
    sets = [frozenset(role.role for role in roles) for roles in told.values()]
    is_apart = len(sets) > 1 and all(one.isdisjoint(other) for at, one in enumerate(sets) for other in sets[:at])
    return [_account_row(index, document, roles) for document, roles in told.items()] if is_apart else []


def _account_row(index: Index, document: DocumentId, roles: Iterable[CaseRole]) -> tuple[Cell, ...]:
    uses = [use for role in roles for use in role.uses if use.document == document]
    words = dict.fromkeys(f"{use.role} ({use.holder})" if use.holder else use.role for use in uses)
    return (
        Cell(index.things.get(next(iter(roles)).entity, "")),
        index.account(document),
        Cell("; ".join(words), passages=_passages(uses)),
        Cell(index.documents[document].published),
    )


def _accounts(uses: Iterable[RoleUse]) -> Mapping[DocumentId, None]:
    return dict.fromkeys(use.document for use in uses)


def _passages(uses: Iterable[RoleUse]) -> tuple[Passage, ...]:
    return tuple(Passage(use.document, *use.span) for use in uses)


def _words(role: CaseRole) -> str:
    """In which words, where there are several."""
    words = dict.fromkeys(use.role for use in role.uses)
    return "; ".join(words) if len(words) > 1 else ""
