"""The ledgers of a case as files: a table each, for spreadsheets and for programs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from crossread.errors import BadInput
from crossread.model import Comparison, Reading
from crossread.presentation import _sheets_compared as compared
from crossread.presentation import _sheets_events as events
from crossread.presentation import _sheets_listed as listings
from crossread.presentation import _sheets_places as places
from crossread.presentation import _sheets_read as read
from crossread.presentation import _sheets_style as style
from crossread.presentation import _sheets_versions as versions
from crossread.presentation._csv import write_csv
from crossread.presentation._index import Index, index_of
from crossread.presentation._sheet import Column, Heading, Row, Sheet, Value

Format = Literal["csv", "parquet"]
Write = Callable[[Path, Sequence[Heading], Iterable[Sequence[Value]]], None]

TYPES = {str: "text", int: "whole number", float: "number", bool: "true or false"}
"""What the types of columns are called."""


def _columns(_: Index) -> Iterator[Row[tuple[str, Heading]]]:
    yield from (Row((sheet.name, heading)) for sheet in SHEETS.values() for heading in sheet.headings)


COLUMNS: Sheet[tuple[str, Heading]] = Sheet(
    "columns",
    "One column of one table of this export.",
    _columns,
    (
        Column("table", str, "The table.", lambda one: one[0]),
        Column("column", str, "The column.", lambda one: one[1].name),
        Column("type", str, "text, whole number, number, true or false.", lambda one: TYPES[one[1].type]),
        Column("meaning", str, "What it holds.", lambda one: one[1].meaning),
    ),
    is_placed=False,
)

SHEETS: Mapping[str, Sheet[Any]] = MappingProxyType(
    {
        sheet.name: sheet
        for sheet in (
            listings.DOCUMENTS,
            compared.CLAIMS,
            compared.POSITIONS,
            compared.STATEMENTS,
            read.ATTRIBUTIONS,
            compared.RELATIONS,
            compared.GROUNDS,
            compared.ONE_SIDED,
            read.FIGURES,
            read.TIMES,
            listings.TIMELINE,
            events.EVENTS,
            events.EVENT_MERGES,
            events.CLASHES,
            events.EVENT_ORDERS,
            events.NOT_YET_TOLD,
            listings.FORECASTS,
            listings.BEARING,
            listings.ENTITIES,
            places.PLACES,
            listings.MENTIONS,
            listings.MERGES,
            listings.LABELS,
            listings.ROLES,
            style.HABITS,
            style.TECHNIQUES,
            style.STYLE_MARKS,
            style.STYLES,
            listings.SOURCES,
            read.CITATIONS,
            compared.ORIGINS,
            versions.CHANGES,
            versions.EDITS,
            listings.GAPS,
            listings.RUNS,
            COLUMNS,
        )
    }
)
"""Every table of an export, by its name."""


def export(
    comparison: Comparison, readings: Sequence[Reading], folder: Path, *, format: Format = "csv", bom: bool = False
) -> tuple[Path, ...]:
    """Write every table into the folder, in place of older ones; `bom` is for spreadsheets that want one in CSV."""
    write = partial(write_csv, bom=bom) if format == "csv" else _parquet()
    index = index_of(comparison, readings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(_write(write, sheet, index, folder / f"{name}.{format}") for name, sheet in SHEETS.items())
    except OSError as problem:
        raise BadInput(
            f"{folder}: cannot be written to ({problem.strerror or problem}); name another folder"
        ) from problem


def _write(write: Write, sheet: Sheet[Any], index: Index, path: Path) -> Path:
    write(path, sheet.headings, sheet.values(index))
    return path


def _parquet() -> Write:
    # Imported here only: who wants no Parquet needs no library for it.
    try:
        from crossread.presentation._parquet import write_parquet  # noqa: PLC0415
    except ImportError as problem:
        raise BadInput(
            f"Parquet needs the extra 'parquet', which is not there ({problem}): pip install 'crossread[parquet]'"
        ) from problem
    return write_parquet
