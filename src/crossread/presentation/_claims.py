"""The claims view: claims down, accounts across, how each account stands in the cell."""

from collections import Counter
from collections.abc import Mapping, Sequence

from crossread.model import Claim, Comparison, DocumentId, Passage, Position, Reading, Stand
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Table, View

LETTERS = {Stand.ASSERTS: "A", Stand.REPORTS: "R", Stand.DOUBTS: "D", Stand.REJECTS: "X", Stand.SILENT: "–"}
_FOR = (Stand.ASSERTS, Stand.REPORTS)
_AGAINST = (Stand.DOUBTS, Stand.REJECTS)


def claims_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """How each account stands to each claim; contested claims first."""
    return claims_of(index_of(comparison, readings))


def claims_of(index: Index) -> View:
    """The claims view from an index."""
    claims = by_contest(index.comparison.claims)
    blank = {document: _blank(index, document) for document in index.numbers}
    return View(
        name="claims",
        title="Claims",
        lead=f"{counted(len(claims), 'claim')}, those with accounts on both sides first. A asserts, R reports as "
        "another's, D doubts, X rejects, – nothing found, ? not read.",
        tables=(
            Table(
                title="Claims and accounts",
                columns=("Claim", "Told", *(index.account(document).text for document in index.numbers)),
                rows=tuple(_row(index, claim, blank) for claim in claims),
            ),
        ),
    )


def by_contest(claims: Sequence[Claim]) -> list[Claim]:
    """Claims in order of how many accounts stand on the weaker side, else in the comparison's own order."""
    return sorted(claims, key=lambda claim: -contest(claim))


def contest(claim: Claim) -> int:
    """How many accounts stand on the weaker side of a claim; 0 where it has one side."""
    stands = Counter(position.position for position in claim.positions)
    return min(sum(stands[stand] for stand in _FOR), sum(stands[stand] for stand in _AGAINST))


def told(claim: Claim) -> tuple[Position, ...]:
    """The positions of the accounts that tell a claim, whichever way."""
    return tuple(position for position in claim.positions if position.position is not Stand.SILENT)


def passages_of(index: Index, position: Position) -> tuple[Passage, ...]:
    """Where an account states the claim."""
    return tuple(passage for ref in position.statements for passage in index.pieces(ref))


def sides(claim: Claim) -> str:
    """Who stands where, in numbers: "2 assert, 1 rejects"."""
    stands = Counter(position.position for position in told(claim))
    return ", ".join(
        f"{number} {stand if number == 1 else stand.removesuffix('s')}" for stand in Stand if (number := stands[stand])
    )


def stand_cell(index: Index, position: Position) -> Cell:
    """How one account stands, by letter; a silent one opens at what came closest."""
    name = index.names[position.document]
    if position.position is Stand.SILENT:
        return Cell(
            LETTERS[Stand.SILENT],
            passages=position.nearest,
            mark=Stand.SILENT,
            note=f"{name}: nothing found in {counted(position.searched, 'sentence')}",
        )
    return Cell(
        LETTERS[position.position],
        passages=passages_of(index, position),
        mark=position.position,
        note=f"{name} {position.position}: {counted(len(position.statements), 'statement')}",
    )


def _row(index: Index, claim: Claim, blank: Mapping[DocumentId, Cell]) -> tuple[Cell, ...]:
    stands = {position.document: stand_cell(index, position) for position in claim.positions}
    telling = told(claim)
    return (
        Cell(index.words(claim.wording), passages=(claim.wording,), link=f"claim-{claim.id}"),
        Cell(
            f"{len(telling)} of {len(index.numbers)}",
            passages=tuple(passage for position in telling for passage in passages_of(index, position)),
            note=f"{index.told_by(len(telling))}: {sides(claim)}",
        ),
        *(stands.get(document, cell) for document, cell in blank.items()),
    )


def _blank(index: Index, document: DocumentId) -> Cell:
    """What stands where an account was not looked at: nothing is known, which is not silence."""
    reason = "not read" if document in index.unread else "not searched"
    return Cell("?", mark="unread", note=f"{index.names[document]}: {reason}")
