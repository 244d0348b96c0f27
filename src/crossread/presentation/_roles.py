"""The roles view: what the accounts say that somebody or something is, and where they say otherwise."""

from collections.abc import Iterable, Mapping, Sequence

from crossread.model import CaseRole, Comparison, DocumentId, EntityId, EntityType, Passage, Reading, RoleUse
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Table, View

_GROUND = frozenset({EntityType.PLACE, EntityType.FACILITY})
"""Of these it is no difference that one account says "city" and another "provincial capital"."""


def roles_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """Who is given which role, by which account and on whose word; those whom accounts give other ones first."""
    return roles_of(index_of(comparison, readings))


def roles_of(index: Index) -> View:
    """The roles view from an index."""
    by_thing: dict[EntityId, list[CaseRole]] = {}
    for role in sorted(index.comparison.roles, key=lambda role: -len(role.uses)):
        by_thing.setdefault(role.entity, []).append(role)
    given = sorted(by_thing.values(), key=lambda roles: _order(index, roles))
    grounds = {one.id for one in index.comparison.entities if one.type in _GROUND}
    apart = [rows for roles in given if roles[0].entity not in grounds and (rows := _side_by_side(index, roles))]
    beside = Table(
        title="One name, other roles",
        columns=("Name", "Account", "Roles there", "Published"),
        rows=tuple(row for rows in apart for row in rows),
        note="Whom several accounts give roles, and two of them wholly different ones.",
    )
    listed = Table(
        title="Who is given which role",
        columns=("Name", "Role", "Account", "On whose word", "Words", "Published"),
        rows=tuple(row for roles in given for role in roles for row in _rows(index, role)),
        note="Offices, callings and kinds of body or place; words that take sides stand under Wording.",
    )
    roles = counted(sum(map(len, given)), "role")
    return View(
        name="roles",
        title="Roles",
        lead=f"{roles} of {counted(len(given), 'thing')}; {len(apart)} of these have other roles in other accounts.",
        tables=tuple(table for table in (beside, listed) if table.rows),
    )


def _order(index: Index, roles: Sequence[CaseRole]) -> tuple[int, int, str]:
    """Whom most accounts give roles first, then who has most."""
    thing = roles[0].entity
    accounts = {use.document for role in roles for use in role.uses}
    return (-len(accounts), -len(roles), f"{index.things.get(thing, '')} {thing}")


def _rows(index: Index, role: CaseRole) -> list[tuple[Cell, ...]]:
    """A row for each account and each voice in it that gives the role, the earliest published first."""
    told: dict[tuple[DocumentId, str], list[RoleUse]] = {}
    for use in role.uses:
        told.setdefault((use.document, use.holder), []).append(use)
    given = index.told_by(len({use.document for use in role.uses}), verb="given")
    return [
        (
            Cell(index.things.get(role.entity, "")),
            Cell(role.role, passages=_passages(role.uses), note=given),
            index.account(document),
            Cell(holder),
            Cell("; ".join(_words(uses)), passages=_passages(uses)),
            Cell(index.documents[document].published or "not dated"),
        )
        for (document, holder), uses in told.items()
    ]


def _side_by_side(index: Index, given: Sequence[CaseRole]) -> list[tuple[Cell, ...]]:
    """A row an account, where several give roles to one thing and two of them have none in common."""
    told: dict[DocumentId, list[CaseRole]] = {}
    for role in given:
        for document in _accounts(role.uses):
            told.setdefault(document, []).append(role)
    sets = {frozenset(role.role for role in roles) for roles in told.values()}
    is_apart = any(one.isdisjoint(other) for one in sets for other in sets)
    return [_account_row(index, document, roles) for document, roles in told.items()] if is_apart else []


def _account_row(index: Index, document: DocumentId, roles: Iterable[CaseRole]) -> tuple[Cell, ...]:
    uses = [use for role in roles for use in role.uses if use.document == document]
    words = dict.fromkeys(f"{use.role} ({use.holder})" if use.holder else use.role for use in uses)
    return (
        Cell(index.things.get(next(iter(roles)).entity, "")),
        index.account(document),
        Cell("; ".join(words), passages=_passages(uses)),
        Cell(index.documents[document].published or "not dated"),
    )


def _accounts(uses: Iterable[RoleUse]) -> Mapping[DocumentId, None]:
    return dict.fromkeys(use.document for use in uses)


def _passages(uses: Iterable[RoleUse]) -> tuple[Passage, ...]:
    return tuple(Passage(use.document, *use.span) for use in uses)


def _words(uses: Iterable[RoleUse]) -> Mapping[str, None]:
    """The words by which the role is given, with what says that it is over."""
    return dict.fromkeys(f"{use.role} (former)" if use.former else use.role for use in uses)
