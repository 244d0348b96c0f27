"""Where bars and points are drawn, in units of the drawing; the templates only draw."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from math import log2

from crossread.presentation._table import Cell, Extent, Table

_PIXELS_A_CHARACTER = 7
_DRAWN_A_LANE = 60


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of an axis; an open end runs off the drawing."""

    x: float
    width: float
    cell: Cell
    open_low: bool = False
    open_high: bool = False
    row: int = 0


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place on the axis."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane of the timeline with its bars stacked so that no two labels collide."""

    title: str
    bars: tuple[Bar, ...]
    rows: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Chart:
    """The timeline as lanes over one axis."""

    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]


def _drawn(table: Table, row: Sequence[Cell]) -> Cell:
    """The cell of a row that is drawn: with what happened before the day, where the table says it."""
    what = next((cell.text for column, cell in zip(table.columns, row, strict=True) if column == "What"), "")
    return replace(row[0], text=f"{what}, {row[0].text}") if what else row[0]


def top(table: Table) -> float:
    """The largest number that a table of figures or counts reaches; 1 where it has none."""
    extents = (cell.extent for row in table.rows for cell in row if cell.extent)
    return max((end for extent in extents for end in (extent.low, extent.high) if end), default=1) or 1


def bar(cell: Cell, *, reach: float, width: float) -> Bar:
    """A cell's extent on an axis from nought to `reach`, drawn `width` wide."""
    extent = cell.extent or Extent(None, None)
    low = max(extent.low or 0, 0) / reach * width
    high = width if extent.high is None else max(extent.high, 0) / reach * width
    return Bar(low, max(high - low, 0), cell, extent.low is None, extent.high is None)


def timeline_chart(tables: Sequence[Table], *, width: float) -> Chart:
    """Every placed time of the tables on one axis, on which long empty stretches are shortened."""
    lanes = [(table.title, [_drawn(table, row) for row in table.rows if row[0].extent]) for table in tables]
    days = sorted({day for _, cells in lanes for cell in cells for day in _ends(cell)})
    if not days:
        return Chart((), ())
    places = _places(days, width)
    return Chart(
        tuple(_lane(title, cells, dict(zip(days, places, strict=True)), width) for title, cells in lanes if cells),
        _ticks(days, places),
    )


def _ends(cell: Cell) -> list[float]:
    return [end for end in (cell.extent.low, cell.extent.high) if end is not None] if cell.extent else []


def _places(days: Sequence[float], width: float) -> list[float]:
    """Each day's place: steps grow with the logarithm of the days between, so that years do not dwarf days."""
    steps = [0.0] + [log2(1 + after - before) for before, after in pairwise(days)]
    whole = sum(steps) or 1.0
    places, reached = [], 0.0
    for step in steps:
        reached += step
        places.append(reached / whole * width)
    return places


def _lane(title: str, cells: Sequence[Cell], places: dict[float, float], width: float) -> Lane:
    ends: list[float] = []
    bars = []
    for cell in cells[:_DRAWN_A_LANE]:
        low, high = (cell.extent.low, cell.extent.high) if cell.extent else (None, None)
        x = 0.0 if low is None else places[low]
        right = width if high is None else places[high]
        row = next((row for row, end in enumerate(ends) if end < x), len(ends))
        ends[row : row + 1] = [max(right, x + 12) + (len(cell.text) + 2) * _PIXELS_A_CHARACTER]
        bars.append(Bar(x, right - x, cell, low is None, high is None, row))
    return Lane(title, tuple(bars), len(ends), len(cells) - len(bars))


def _ticks(days: Sequence[float], places: Sequence[float]) -> tuple[Tick, ...]:
    """Labels at days that are named, as many as fit."""
    shown: list[Tick] = []
    for day, place in zip(days, places, strict=True):
        if not shown or place - shown[-1].x > 11 * _PIXELS_A_CHARACTER:
            shown.append(Tick(place, date.fromordinal(int(day)).isoformat()))
    return tuple(shown)
