"""Where bars and points are drawn."""

from crossread.presentation._charts import bar, timeline_chart, top
from crossread.presentation._table import Cell, Extent, Table


def _table(*extents, title="Events"):
    rows = tuple((Cell(f"time {number}", extent=Extent(*extent)),) for number, extent in enumerate(extents))
    return Table(title, ("When",), rows)


def test_an_axis_reaches_as_far_as_its_largest_number():
    assert top(_table((25, 40), (54, None))) == 54
    assert top(_table((None, None))) == 1


def test_a_bar_reaches_from_low_to_high():
    drawn = bar(Cell("25 to 40", extent=Extent(25, 40)), reach=50, width=100)

    assert (drawn.x, drawn.width, drawn.open_low, drawn.open_high) == (50, 30, False, False)


def test_an_open_end_runs_to_the_edge():
    at_least = bar(Cell("at least 31", extent=Extent(31, None)), reach=62, width=100)
    at_most = bar(Cell("up to 31", extent=Extent(None, 31)), reach=62, width=100)

    assert (at_least.x, at_least.width, at_least.open_high) == (50, 50, True)
    assert (at_most.x, at_most.width, at_most.open_low) == (0, 50, True)


def test_times_stand_in_order_and_far_years_do_not_dwarf_near_days():
    chart = timeline_chart([_table((700_000, 700_001), (704_000, 704_001), (704_002, 704_003))], width=100)

    first, second, third = (one.x for one in chart.lanes[0].bars)
    assert first == 0
    assert first < second < third < 100
    assert third - second > (second - first) / 10


def test_bars_whose_labels_would_collide_stand_below_each_other():
    chart = timeline_chart([_table((700_000, 700_001), (700_000, 700_002))], width=100)

    assert [one.row for one in chart.lanes[0].bars] == [0, 1]


def test_a_lane_says_how_many_times_it_does_not_draw():
    many = [(700_000 + day, 700_001 + day) for day in range(100)]

    [lane] = timeline_chart([_table(*many)], width=100).lanes

    assert len(lane.bars) + lane.left_out == 100
    assert lane.left_out > 0


def test_times_that_could_not_be_placed_are_not_drawn():
    chart = timeline_chart([Table("Events", ("When",), ((Cell("not resolved"),),))], width=100)

    assert chart.lanes == chart.ticks == ()


def test_an_event_is_drawn_with_what_happened():
    row = (Cell("2031-05-02", extent=Extent(25, 26)), Cell("flood"))

    chart = timeline_chart([Table("What happened", ("When", "What"), (row,))], width=100)

    assert [one.cell.text for one in chart.lanes[0].bars] == ["flood, 2031-05-02"]
