"""What one file can hold and a browser still scroll; whatever is left out is said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crossread.model import Gap
from crossread.presentation._table import Table, View


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of each kind the report shows."""

    accounts: int = 60
    rows: int = 300
    columns: int = 62
    tables: int = 120


FULL = Limits()
"""The limits of a report that nobody narrowed."""


def cut(view: View, limits: Limits) -> tuple[View, tuple[Gap, ...]]:
    """The view as far as the limits allow, and what they leave out of it."""
    kept = [_cut_table(table, limits) for table in view.tables[: limits.tables]]
    gaps = [gap for table, whole in zip(kept, view.tables, strict=False) for gap in _missing(table, whole, view)]
    if len(view.tables) > limits.tables:
        gaps.append(
            Gap(view.title, f"the first {limits.tables:,} of {len(view.tables):,} tables are shown in this report")
        )
    return replace(view, tables=tuple(kept)), tuple(gaps)


def _cut_table(table: Table, limits: Limits) -> Table:
    if len(table.rows) <= limits.rows and len(table.columns) <= limits.columns:
        return table
    kept = replace(
        table,
        columns=table.columns[: limits.columns],
        rows=tuple(row[: limits.columns] for row in table.rows[: limits.rows]),
    )
    return replace(kept, note=f"{table.note} Shown: {'; '.join(_losses(kept, table))}.".strip())


def _losses(kept: Table, whole: Table) -> Sequence[str]:
    pairs = (("rows", kept.rows, whole.rows), ("columns", kept.columns, whole.columns))
    return [f"the first {len(left):,} of {len(all_):,} {what}" for what, left, all_ in pairs if len(left) < len(all_)]


def _missing(kept: Table, whole: Table, view: View) -> list[Gap]:
    return [Gap(f"{view.title}, {whole.title}", f"{loss} are shown in this report") for loss in _losses(kept, whole)]
