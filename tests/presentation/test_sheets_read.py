"""What was read out of each account, row by row."""

from crossread.presentation._index import index_of
from crossread.presentation._sheets_read import ATTRIBUTIONS, CITATIONS, FIGURES, TIMES


def table(contest, sheet):
    index = index_of(contest.comparison, contest.readings)
    names = [heading.name for heading in sheet.headings]
    return [dict(zip(names, row, strict=True)) for row in sheet.values(index)]


def test_an_attribution_has_its_chain_its_pieces_and_the_passage_around_them(contest):
    rows = {row["attribution"]: row for row in table(contest, ATTRIBUTIONS)}

    learnt = rows["a-learnt"]
    assert len(rows) == 11
    assert learnt["chain"] == "Vale Observer ← ORNA ← the interior ministry ← residents"
    assert (learnt["parent"], learnt["source"], learnt["cue"]) == ("a-crates", "residents", "learnt")
    assert learnt["passage"].startswith("learnt from residents that “men")
    assert (learnt["certainty"], learnt["polarity"], learnt["evidence"]) == ("certain", "positive", "residents")


def test_an_attribution_of_which_nothing_is_known_leaves_cells_empty(contest):
    (rot,) = [row for row in table(contest, ATTRIBUTIONS) if row["attribution"] == "a-rot"]

    assert (rot["certainty"], rot["parent"], rot["decided_by"]) == ("", "", "")


def test_a_figure_names_its_ledger_and_open_ends_are_nothing(contest):
    rows = {row["passage"]: row for row in table(contest, FIGURES)}

    least = rows["At least 31 people"]
    assert (least["low"], least["high"], least["modifier"]) == (31, None, "at least")
    assert least["agreement"] == "disagree"
    assert least["ledger"] == rows["54 civilians"]["ledger"] != ""


def test_figures_that_nothing_is_compared_with_are_exported_too(contest):
    compared = {row.span for ledger in contest.comparison.ledger for row in ledger.rows}
    every = [figure for reading in contest.readings for figure in reading.figures]

    rows = table(contest, FIGURES)

    assert len(rows) == len(every)
    assert sum(bool(row["ledger"]) for row in rows) == len(compared)


def test_a_relative_time_says_what_it_was_resolved_against(contest):
    first = table(contest, TIMES)[0]

    assert (first["passage"], first["value"], first["resolved_against"]) == (
        "Sunday",
        "2031-05-11",
        "published 2031-05-12",
    )


def test_earlier_captures_are_in_no_ledger(contest, recaptured):
    for sheet in (ATTRIBUTIONS, FIGURES, TIMES, CITATIONS):
        assert table(recaptured, sheet) == table(contest, sheet)
