"""The shape of an export: one flat table a ledger, its columns typed, named and explained."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from crossread.model import DocumentId, Passage
from crossread.presentation._index import Index

Value = str | float | None
"""What one cell of an export holds, whole numbers and yes or no included; `None` where there is nothing to say."""

T = TypeVar("T")


class Heading(NamedTuple):
    """One column as a reader of the export meets it: its name, the type of what it holds, and what that means."""

    name: str
    type: type
    meaning: str


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column, and how its value is found in what the row is about."""

    name: str
    type: type
    meaning: str
    value: Callable[[T], Value]


@dataclass(frozen=True, slots=True)
class Row(Generic[T]):
    """What one row is about, and where in which account that stands."""

    about: T
    passage: Passage | None = None
    document: DocumentId | None = None
    """The account, for a row that is about all of it."""


PLACE = (
    Heading("document", str, "Id of the account; joins `documents`."),
    Heading("account", str, "Name of the account."),
    Heading("start", int, "First character of the passage in the account's text, in code points from 0."),
    Heading("end", int, "The character after its last one."),
    Heading("passage", str, "The words from start to end, as they stand in the text."),
)
"""The columns with which every row begins that stands in an account."""


@dataclass(frozen=True, slots=True)
class Sheet(Generic[T]):
    """One table of an export."""

    name: str
    meaning: str
    """What one row is."""
    rows: Callable[[Index], Iterable[Row[T]]]
    columns: tuple[Column[T], ...]
    is_placed: bool = True
    """Whether its rows stand in accounts."""

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Its columns in their order, those that say where a row stands first."""
        own = (Heading(column.name, column.type, column.meaning) for column in self.columns)
        return (*(PLACE if self.is_placed else ()), *own)

    def values(self, index: Index) -> Iterator[tuple[Value, ...]]:
        """Every row as plain values."""
        for row in self.rows(index):
            place = _place(index, row) if self.is_placed else ()
            yield (*place, *(column.value(row.about) for column in self.columns))


def _place(index: Index, row: Row[T]) -> tuple[Value, ...]:
    passage = row.passage
    if passage is None:
        return (row.document or "", index.names[row.document] if row.document else "", None, None, "")
    return (passage.document, index.names[passage.document], passage.start, passage.end, index.words(passage))


def listed(parts: Iterable[object]) -> str:
    """Several values in one cell."""
    return "; ".join(map(str, parts))
