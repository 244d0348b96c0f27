"""The figures view: only like stands on an axis with like."""

from dataclasses import replace

import pytest

from crossread.model import Agreement, Ledger, LedgerRow, RowStanding, Scope
from crossread.presentation import Extent, figures_view
from crossread.presentation._figures import range_of


def _row(low, high):
    return LedgerRow(0, 1, low, high, "", "count", "people", document="d1")


def test_figures_that_differ_come_first(contest):
    view = figures_view(contest.comparison, contest.readings)

    assert view.tables[0].title == "people killed"
    assert "for 1 of them the figures differ" in view.lead


def test_figures_of_different_scope_are_never_on_one_axis(contest):
    table = figures_view(contest.comparison, contest.readings).tables[1]

    assert table.title == "people displaced, of other scope"
    assert [row[table.columns.index("Scope")].text for row in table.rows] == ["Vale province", "Tarn"]
    assert all(row[1].extent is None for row in table.rows)


def test_figures_of_one_scope_share_an_axis_and_the_scope_is_named(contest):
    rows = contest.comparison.ledger[0].rows
    ledger = Ledger("people displaced", (rows[0], replace(rows[1], group=rows[0].group)), Agreement.DISAGREE)

    [table] = figures_view(replace(contest.comparison, ledger=(ledger,)), contest.readings).tables

    assert table.title == "people displaced – Vale province"
    assert [row[1].extent.low for row in table.rows] == [900, 4000]


def test_a_row_keeps_the_modifier_and_the_open_end(contest):
    rows = figures_view(contest.comparison, contest.readings).tables[0].rows

    figures = {row[0].text: row[1] for row in rows}
    assert figures["1 Vale Observer"].text == "at least 31"
    assert figures["1 Vale Observer"].extent == Extent(31, None)


def test_a_table_says_its_range_and_from_how_many_accounts(contest):
    table = figures_view(contest.comparison, contest.readings).tables[0]

    assert table.note == "25 to 54 or more, from 3 figures in 3 accounts; the figures differ."


def test_a_column_in_which_no_row_says_anything_is_left_out(contest):
    table = figures_view(contest.comparison, contest.readings).tables[0]

    assert "As of" not in table.columns


def test_figures_given_once_stand_together_without_an_axis(contest):
    ledger = contest.comparison.ledger[1]
    once = Ledger("people killed", ledger.rows[:1], Agreement.SINGLE)

    [table] = figures_view(replace(contest.comparison, ledger=(once,)), contest.readings).tables

    assert table.title == "Given once"
    assert table.rows[0][1].extent is None
    assert table.rows[0][2].text == "people killed"


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([(25, 40), (54, 54)], "25 to 54"),
        ([(54, 54)], "54"),
        ([(31, None), (54, 54)], "31 to 54 or more"),
        ([(None, 70)], "up to 70"),
        ([(None, None)], "no number"),
    ],
)
def test_a_range_reaches_as_far_as_any_row_allows(rows, words):
    assert range_of([_row(*row) for row in rows]) == words


def test_the_range_over_independent_sources_is_told_where_there_are_several(contest):
    (killed,) = [one for one in contest.comparison.ledger if one.subject == "people killed"]
    ledger = replace(killed, low=31, high=54, sources=2)

    table = figures_view(replace(contest.comparison, ledger=(ledger,)), contest.readings).tables[0]

    assert table.note.endswith("2 independent sources, each by its last count: 31 to 54.")


def test_the_range_over_sources_stands_under_the_figures_that_it_is_of(contest):
    first, second = contest.comparison.ledger[0].rows[:2]
    rows = (first, replace(second, group=first.group), second, second)

    def notes(group):
        ledger = Ledger("people displaced", rows, Agreement.DISAGREE, low=900, high=4000, sources=2, group=group)
        tables = figures_view(replace(contest.comparison, ledger=(ledger,)), contest.readings).tables
        return ["independent" in table.note for table in tables]

    assert notes(first.group) == [True, False]
    assert notes(second.group) == [False, True]


def test_a_part_of_a_ledger_says_how_its_own_rows_agree(contest):
    first, second = contest.comparison.ledger[0].rows[:2]

    def note(*reaches):
        rows = [replace(first, low=low, high=high) for low, high in reaches]
        ledger = Ledger("people displaced", (*rows, second), Agreement.DISAGREE)
        return figures_view(replace(contest.comparison, ledger=(ledger,)), contest.readings).tables[0].note

    assert note((24, None), (24, None)).endswith("the figures are the same.")
    assert note((24, None), (56, 56)).endswith("the ranges overlap.")
    assert note((24, 24), (56, 56)).endswith("the figures differ.")


def test_what_the_ledger_sets_against_each_other_shares_an_axis_and_what_it_tells_apart_does_not(contest):
    first = contest.comparison.ledger[0].rows[0]

    def titles(**other):
        rows = (replace(first, group="people", scope=Scope()), replace(first, **{"group": "people", **other}))
        ledger = Ledger("people displaced", rows, Agreement.DISAGREE, group="people")
        comparison = replace(contest.comparison, ledger=(ledger,))
        return [table.title for table in figures_view(comparison, contest.readings).tables]

    assert titles(scope=Scope("Tarnland", "2031-05-05T03:00:00/2031-05-06")) == ["people displaced"]
    assert titles(scope=Scope(who="the militia")) == ["people displaced"]
    assert titles(scope=Scope(period="2031-05")) == ["people displaced, of other scope"]
    assert titles(group="children") == ["people displaced, of other scope"]


def test_own_losses_stand_apart(contest):
    first, second = contest.comparison.ledger[1].rows[:2]
    ledger = Ledger("people killed", (first, second, replace(second, low=2, high=2, concedes=True)), Agreement.DISAGREE)

    whole, own = figures_view(replace(contest.comparison, ledger=(ledger,)), contest.readings).tables

    assert (len(whole.rows), own.title, [row[1].extent for row in own.rows]) == (2, "Own losses", [None])


def test_what_was_replaced_is_shown_and_stands_outside_the_range(contest):
    first, second, third = contest.comparison.ledger[1].rows
    ledger = Ledger(
        "people killed", (replace(first, standing=RowStanding.SUPERSEDED), second, third), Agreement.DISAGREE
    )

    [table] = figures_view(replace(contest.comparison, ledger=(ledger,)), contest.readings).tables

    assert table.note == "25 to 54, from 3 figures in 3 accounts; the figures differ."


def test_the_range_over_sources_is_told_whichever_row_of_its_group_stands_first(contest):
    (killed,) = [one for one in contest.comparison.ledger if one.subject == "people killed"]
    rows = tuple(replace(row, group="people" if at else "people killed") for at, row in enumerate(killed.rows))

    for order in (rows, rows[::-1]):
        ledger = replace(killed, rows=order, low=31, high=54, sources=2, group="people")
        [table, *_] = figures_view(replace(contest.comparison, ledger=(ledger,)), contest.readings).tables
        assert table.note.endswith("2 independent sources, each by its last count: 31 to 54.")
