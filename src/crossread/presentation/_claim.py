"""The view of one claim: its wordings in order of time, who stands where, and the relations between them."""

from collections.abc import Sequence

from crossread.errors import NotFound
from crossread.model import (
    Claim,
    ClaimId,
    Comparison,
    Figure,
    Passage,
    Position,
    Reading,
    Relation,
    Stand,
    StatementRef,
)
from crossread.presentation._claims import LETTERS, sides, stand_cell, told
from crossread.presentation._figure_words import figure_words
from crossread.presentation._index import Index, index_of
from crossread.presentation._relations import related, relation_cells
from crossread.presentation._table import Cell, Table, View

_SILENT_SHOWN = 12


def claim_view(comparison: Comparison, readings: Sequence[Reading], claim: ClaimId) -> View:
    """One claim: its wordings, its figures, and how its statements stand to each other."""
    for candidate in comparison.claims:
        if candidate.id == claim:
            return claim_of(index_of(comparison, readings), candidate)
    raise NotFound(f"there is no claim {claim!r} in this comparison")


def claim_of(index: Index, claim: Claim) -> View:
    """The view of one claim from an index."""
    stated = _stated(index, claim)
    tables = (_wordings(index, stated), _figures(index, stated), _relations(index, stated), _silent(index, claim))
    reason = f" Put together by: {claim.reason}." if claim.reason else ""
    return View(
        name=f"claim-{claim.id}",
        title=index.opening(claim.wording),
        lead=f"{index.told_by(len(told(claim))).capitalize()}: {sides(claim)}.{reason}",
        tables=tuple(table for table in tables if table.rows),
    )


def _stated(index: Index, claim: Claim) -> list[tuple[Position, StatementRef]]:
    """Each statement of the claim with its account's position, in order of time; undated accounts last."""
    stated = [(position, ref) for position in told(claim) for ref in position.statements]
    return sorted(stated, key=lambda pair: (index.documents[pair[1].document].published or "~", pair[1].start))


def _wordings(index: Index, stated: Sequence[tuple[Position, StatementRef]]) -> Table:
    return Table(
        title="Wordings, in order of time",
        columns=("Published", "Account", "Stands", "On whose word", "Rests on", "Wording"),
        rows=tuple(_wording(index, position, ref) for position, ref in stated),
    )


def _wording(index: Index, position: Position, ref: StatementRef) -> tuple[Cell, ...]:
    attribution = index.attribution(ref)
    pieces = index.pieces(ref)
    chain = " ← ".join(attribution.chain) if attribution else index.documents[ref.document].voice
    evidence = attribution.evidence if attribution else None
    basis = (Passage(ref.document, *evidence.span),) if evidence and evidence.span else ()
    return (
        Cell(index.documents[ref.document].published or "undated"),
        index.account(ref.document),
        Cell(LETTERS[position.position], mark=position.position, note=str(position.position)),
        Cell(chain or ref.holder),
        Cell(str(evidence.kind) if evidence else "its own word", passages=basis),
        Cell(" … ".join(map(index.words, pieces)), passages=pieces),
    )


def _figures(index: Index, stated: Sequence[tuple[Position, StatementRef]]) -> Table:
    return Table(
        title="Figures in it",
        columns=("Account", "Figure", "Of what", "Vouched for by"),
        rows=tuple(
            (
                index.account(ref.document),
                Cell(figure_words(figure), passages=(Passage(ref.document, *figure.span),)),
                Cell(figure.counted),
                Cell(figure.holder),
            )
            for _, ref in stated
            for figure in _inside(index, ref)
        ),
    )


def _inside(index: Index, ref: StatementRef) -> list[Figure]:
    reading = index.readings.get(ref.document)
    figures = reading.figures if reading else ()
    return [figure for figure in figures if ref.start <= figure.start and figure.end <= ref.end]


def _relations(index: Index, stated: Sequence[tuple[Position, StatementRef]]) -> Table:
    passages = [Passage(ref.document, ref.start, ref.end) for _, ref in stated]
    found: dict[str, Relation] = {relation.id: relation for passage in passages for relation in related(index, passage)}
    return Table(
        title="How its statements stand to each other",
        columns=("Relation", "One says", "The other says", "Because"),
        rows=tuple(relation_cells(index, relation) for relation in found.values()),
    )


def _silent(index: Index, claim: Claim) -> Table:
    silent = [position for position in claim.positions if position.position is Stand.SILENT]
    left = (
        f"The first {_SILENT_SHOWN} of {len(silent)}; all stand in the matrix." if len(silent) > _SILENT_SHOWN else ""
    )
    return Table(
        title="Nothing found in",
        note=left if len(silent) > _SILENT_SHOWN else "",
        columns=("Account", "Searched"),
        rows=tuple(
            (
                index.account(position.document),
                Cell(stand_cell(index, position).note.partition(": ")[2], passages=position.nearest, mark="silent"),
            )
            for position in silent[:_SILENT_SHOWN]
        ),
    )
