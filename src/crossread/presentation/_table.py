"""The one shape that every view has: tables of cells, each resting on passages."""

from dataclasses import dataclass, replace

from crossread.model import Passage


@dataclass(frozen=True, slots=True)
class Extent:
    """From `low` to `high` on the axis of its table; open where that is `None`."""

    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a table, and the passages that it rests on."""

    text: str
    passages: tuple[Passage, ...] = ()
    mark: str = ""
    """One word that a drawing shows by shape: "asserts", "silent", "proposed", "past due"."""
    note: str = ""
    """The same in a sentence, for those who do not see the shape."""
    link: str = ""
    """What it leads to: "claim-…", "account-2"."""
    extent: Extent | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under named columns; the first cell of a row is its heading."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    """What the table counts, and out of how many."""

    def __str__(self) -> str:
        """The table as plain text, a line a row, its cells apart."""
        rows = (" | ".join(" ".join(cell.text.split()) for cell in row) for row in self.rows)
        return "\n".join((self.title, " | ".join(self.columns), *rows))


def without_empty(table: Table) -> Table:
    """The table without the columns in which no row says anything."""
    said = [any(row[column].text for row in table.rows) for column in range(len(table.columns))]
    kept = [column for column, says in enumerate(said) if says or not table.rows]
    return replace(
        table,
        columns=tuple(table.columns[column] for column in kept),
        rows=tuple(tuple(row[column] for column in kept) for row in table.rows),
    )


@dataclass(frozen=True, slots=True)
class View:
    """One question put to the case, and what it answers."""

    name: str
    title: str
    lead: str
    tables: tuple[Table, ...]

    def __str__(self) -> str:
        """The view as plain text."""
        return "\n\n".join((f"{self.title}. {self.lead}", *map(str, self.tables)))
