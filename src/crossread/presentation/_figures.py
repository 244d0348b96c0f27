"""The figures view: for each subject the figures side by side, those of one scope on one axis."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from crossread.model import Agreement, Comparison, Ledger, LedgerRow, Passage, Reading, RowStanding
from crossread.presentation._dates import worded
from crossread.presentation._figure_words import (
    counted_words,
    days_of,
    figure_words,
    number_words,
    range_words,
    scope_words,
)
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Extent, Table, View, without_empty

AGREEMENTS = {
    Agreement.DISAGREE: "the figures differ",
    Agreement.UPDATED: "later figures are higher or replace earlier ones",
    Agreement.OVERLAP: "the ranges overlap",
    Agreement.SAME: "the figures are the same",
    Agreement.DIFFERENT_SCOPE: "the figures are of different scope",
    Agreement.SINGLE: "one figure only",
}
STANDINGS = {
    RowStanding.COUNTED: "",
    RowStanding.REPEATED: "said again",
    RowStanding.SUPERSEDED: "replaced by a later count",
    RowStanding.PART: "a part",
}
_COUNT = (RowStanding.COUNTED, RowStanding.REPEATED)
_COLUMNS = ("Source", "Figure", "Of what", "On whose word", "Counts", "As of", "Published")


def figures_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """The figures that the accounts give, those that differ first."""
    return figures_of(index_of(comparison, readings))


def figures_of(index: Index) -> View:
    """The figures view from an index."""
    ledgers = by_disagreement(index.comparison.ledger)
    differing = sum(ledger.agreement is Agreement.DISAGREE for ledger in ledgers)
    return View(
        name="figures",
        title="Figures",
        lead=f"{counted(len(ledgers), 'subject')}; for {differing} of them the figures differ. Figures of different "
        "scope are never drawn on one axis, and words such as “at least” are kept.",
        tables=tuple(
            without_empty(table)
            for table in (*_compared(index, ledgers), *_conceded(index, ledgers), *_given_once(index, ledgers))
        ),
    )


def by_disagreement(ledgers: Sequence[Ledger]) -> list[Ledger]:
    """Ledgers in order of how far their figures are from agreeing."""
    order = list(AGREEMENTS)
    return sorted(ledgers, key=lambda ledger: (order.index(ledger.agreement), -len(ledger.rows), ledger.subject))


def range_of(rows: Sequence[LedgerRow]) -> str:
    """From the lowest to the highest that any of the rows that count allows: "58 to 120", "58 or more"."""
    rows = [row for row in rows if row.standing in _COUNT] or rows
    lows = [row.low for row in rows if row.low is not None]
    ends = [end for row in rows for end in (row.low, row.high) if end is not None]
    if not ends:
        return "no number"
    low, high = min(lows, default=None), max(ends)
    reach = number_words(high) if low in (None, high) else f"{number_words(low or 0)} to {number_words(high)}"
    start = "up to " if low is None else ""
    return start + reach + (" or more" if any(row.high is None for row in rows) else "")


def _compared(index: Index, ledgers: Sequence[Ledger]) -> list[Table]:
    several = (ledger for ledger in ledgers if ledger.agreement is not Agreement.SINGLE)
    return [table for ledger in several for table in _tables(index, ledger)]


def _tables(index: Index, ledger: Ledger) -> list[Table]:
    """A table for each scope and unit that has several figures, and one without an axis for all others."""
    scopes: dict[tuple[str, str], list[LedgerRow]] = {}
    for row in ledger.rows:
        if not row.concedes:
            scopes.setdefault((_narrower(ledger, row), row.unit), []).append(row)
    apart = [(ledger.subject, rows[0]) for rows in scopes.values() if len(rows) == 1]
    note = f"{AGREEMENTS[Agreement.DIFFERENT_SCOPE].capitalize()}, and so not on one axis."
    return [
        *(_on_one_axis(index, ledger, rows, scope) for (scope, _), rows in scopes.items() if len(rows) > 1),
        *_without_axis(index, f"{ledger.subject}, of other scope", apart, note),
    ]


def _narrower(ledger: Ledger, row: LedgerRow) -> str:
    """What the group of a figure adds to its subject, which is of people of any kind and of one day."""
    period = "" if _is_day(row.scope.period) else days_of(row.scope.period)
    told = (*row.group.split(" · "), period)
    return ", ".join(part for part in told if part != "people" and part not in ledger.subject)


def _is_day(period: str) -> bool:
    """Whether a period is a day, or two that follow each other."""
    try:
        first, *rest = (date.fromisoformat(day) for day in days_of(period).split("/"))
    except ValueError:
        return False
    return not rest or (rest[-1] - first).days <= 1


def _on_one_axis(index: Index, ledger: Ledger, rows: Sequence[LedgerRow], scope: str) -> Table:
    return Table(
        title=f"{ledger.subject} – {scope}" if scope else ledger.subject,
        columns=_COLUMNS,
        rows=tuple(_row(index, row) for row in sorted(rows, key=_reach)),
        note=_note(ledger, rows),
    )


def _given_once(index: Index, ledgers: Sequence[Ledger]) -> list[Table]:
    once = [(ledger.subject, row) for ledger in ledgers if ledger.agreement is Agreement.SINGLE for row in ledger.rows]
    return _without_axis(index, "Given once", once, "Figures on subjects for which no account gives another.")


def _conceded(index: Index, ledgers: Sequence[Ledger]) -> list[Table]:
    """What those who fight say of their own losses, apart from what others say of these."""
    told = [(ledger.subject, row) for ledger in ledgers for row in ledger.rows if row.concedes]
    return _without_axis(index, "Own losses", told, "Losses that those who suffered them count themselves.")


def _without_axis(index: Index, title: str, figures: Sequence[tuple[str, LedgerRow]], note: str) -> list[Table]:
    """Figures that nothing like them can be set against, with their subject and scope in columns."""
    rows = tuple(
        (cells[0], replace(cells[1], extent=None), Cell(subject), Cell(scope_words(row.scope)), *cells[2:])
        for subject, row in figures
        for cells in (_row(index, row),)
    )
    return [Table(title, (*_COLUMNS[:2], "Subject", "Scope", *_COLUMNS[2:]), rows, note)] if rows else []


def _note(ledger: Ledger, rows: Sequence[LedgerRow]) -> str:
    giving = counted(len({row.document for row in rows}), "account")
    told = f"{range_of(rows)}, from {counted(len(rows), 'figure')} in {giving}; {AGREEMENTS[_agreement(ledger, rows)]}."
    # The range over sources is of one group of rows, and says nothing of tables that hold none of it.
    return f"{told} {_independent(ledger)}".strip() if any(row.group == ledger.group for row in rows) else told


def _agreement(ledger: Ledger, rows: Sequence[LedgerRow]) -> Agreement:
    """How the rows of a table stand to each other: those of one scope can agree where the whole ledger does not."""
    told = [row for row in rows if row.standing in _COUNT]
    if len(rows) == len(ledger.rows) or not told:
        return ledger.agreement
    if len({(row.low, row.high) for row in told}) == 1:
        return Agreement.SAME
    least = max(row.low or 0 for row in told)
    meet = all(row.high is None or row.high >= least for row in told)
    return Agreement.OVERLAP if meet else ledger.agreement


def _independent(ledger: Ledger) -> str:
    """The range with each source counted once, however many accounts repeat it."""
    reach = range_words(ledger.low, ledger.high)
    return f"{ledger.sources} independent sources, each by its last count: {reach}." if ledger.sources > 1 else ""


def _reach(row: LedgerRow) -> tuple[float, float]:
    low, high = row.low, row.high
    return (low if low is not None else high or 0, high if high is not None else float("inf"))


def _standing(row: LedgerRow) -> str:
    """What a row adds, and whether it concedes something."""
    return ", ".join(filter(None, (STANDINGS[row.standing], "own losses" if row.concedes else "")))


def _row(index: Index, row: LedgerRow) -> tuple[Cell, ...]:
    passage = (Passage(row.document, *row.span),)
    words = figure_words(row)
    return (
        index.account(row.document),
        Cell(
            words,
            passages=passage,
            note=f"{index.names[row.document]}: {words} {row.counted}",
            extent=Extent(row.low, row.high),
        ),
        Cell(counted_words(row)),
        Cell(" ← ".join(row.chain) or row.holder),
        Cell(_standing(row)),
        Cell(worded(row.as_of)),
        Cell(row.published),
    )
