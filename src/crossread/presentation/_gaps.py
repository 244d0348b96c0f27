"""The gaps view: what could not be read, placed or decided, and why."""

from collections.abc import Sequence

from crossread.model import Comparison, Gap, Reading
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Table, View


def gaps_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """Everything that could not be read, placed or decided."""
    return gaps_of(index_of(comparison, readings))


def gaps_of(index: Index, also: Sequence[Gap] = ()) -> View:
    """The gaps view from an index, with what a drawing of the case leaves out."""
    gaps = [*also, *all_gaps(index)]
    return View(
        name="gaps",
        title="Gaps",
        lead=f"{counted(len(gaps), 'gap')}: what could not be read, placed or decided, and why.",
        tables=(Table("What is missing", ("What", "Why"), tuple((Cell(gap.item), Cell(gap.reason)) for gap in gaps)),),
    )


def all_gaps(index: Index) -> list[Gap]:
    """Gaps of the comparison and of each reading, each once."""
    of_readings = (gap for reading in index.readings.values() for gap in reading.gaps)
    return list(dict.fromkeys((*index.comparison.gaps, *of_readings)))
