"""What the report leaves out is said."""

from crossread.presentation._cuts import Limits, cut
from crossread.presentation._table import Cell, Table, View


def _view(rows, columns=2, tables=1):
    row = tuple(Cell(str(number)) for number in range(columns))
    table = Table("A table", tuple(f"column {number}" for number in range(columns)), (row,) * rows, "Counts rows.")
    return View("names", "Names", "", (table,) * tables)


def test_what_fits_stays_as_it_is():
    view = _view(5)

    assert cut(view, Limits(rows=5)) == (view, ())


def test_rows_and_columns_that_do_not_fit_are_counted_in_the_note_and_among_the_gaps():
    kept, gaps = cut(_view(7, columns=6), Limits(rows=5, columns=4))

    [table] = kept.tables
    assert (len(table.rows), len(table.rows[0]), len(table.columns)) == (5, 4, 4)
    assert table.note == "Counts rows. Shown: the first 5 of 7 rows; the first 4 of 6 columns."
    assert [gap.item for gap in gaps] == ["Names, A table"] * 2


def test_tables_that_do_not_fit_are_a_gap():
    kept, gaps = cut(_view(1, tables=4), Limits(tables=3))

    assert len(kept.tables) == 3
    assert gaps[0].reason == "the first 3 of 4 tables are shown in this report"
