"""The timeline view: what happened, was said or is due, and how surely that is dated."""

from dataclasses import replace
from datetime import date

from crossread.model import Comparison, Passage
from crossread.presentation import Extent, timeline_view
from crossread.testing import document


def _rows(contest, lane):
    view = timeline_view(contest.comparison, contest.readings)
    return next(table.rows for table in view.tables if table.title == lane)


def test_each_role_has_its_lane(contest):
    titles = [table.title for table in timeline_view(contest.comparison, contest.readings).tables]

    assert titles == ["Events", "Utterances", "Deadlines"]


def test_an_uncertain_time_covers_its_whole_stretch(contest):
    when = _rows(contest, "Events")[0][0]

    assert (when.text, when.mark) == ("2019", "uncertain")
    assert when.extent == Extent(date(2019, 1, 1).toordinal(), date(2020, 1, 1).toordinal())


def test_a_deadline_stands_at_its_last_day(contest):
    when = _rows(contest, "Deadlines")[1][0]

    assert (when.text, when.mark) == ("by 2031-08-31", "")
    assert when.extent.low == date(2031, 8, 31).toordinal()


def test_a_time_opens_every_passage_that_names_it(contest):
    row = _rows(contest, "Events")[0]

    assert [cell.text for cell in row[1:]] == ["1 Vale Observer, 3 The Lantern", "“in 2019”", "2"]
    assert len(row[3].passages) == 2


def test_many_accounts_are_counted_and_not_listed(contest):
    entry = contest.comparison.timeline[0]
    documents = [document(str(number), outlet=f"Outlet {number}") for number in range(6)]
    spans = tuple(Passage(one.id, 0, 1) for one in documents)
    crowded = Comparison(documents=tuple(documents), timeline=(replace(entry, spans=spans),))

    [table] = timeline_view(crowded, ()).tables

    assert table.rows[0][1].text == "6 of 6"


def test_a_time_without_a_value_is_shown_last_and_counted(contest):
    view = timeline_view(contest.comparison, contest.readings)

    assert _rows(contest, "Events")[-1][0].text == "not resolved"
    assert "1 could not be placed on the calendar" in view.lead
