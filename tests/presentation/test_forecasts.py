"""The forecasts view: past due is measured against the latest account."""

from dataclasses import replace

from crossread.model import Bearing, Passage
from crossread.presentation import forecasts_view


def _rows(comparison, readings=()):
    return forecasts_view(comparison, readings).tables[0].rows


def test_what_is_past_due_comes_first(contest):
    rows = _rows(contest.comparison)

    assert [row[1].text for row in rows] == ["open, past due", "open"]
    assert [row[0].text for row in rows] == ["2031-06-30", "by 2031-08-31"]


def test_past_due_is_measured_against_the_latest_account_and_not_the_clock(contest):
    early = tuple(replace(document, published="2031-05-12") for document in contest.comparison.documents)

    view = forecasts_view(replace(contest.comparison, documents=early), ())

    assert "0 past due when the latest account was published (2031-05-12)" in view.lead


def test_without_a_dated_account_nothing_is_past_due(contest):
    undated = tuple(replace(document, published="") for document in contest.comparison.documents)

    view = forecasts_view(replace(contest.comparison, documents=undated), ())

    assert "0 past due; no account is dated" in view.lead


def test_what_a_person_closed_is_no_longer_past_due(contest):
    met = tuple(replace(forecast, state="met") for forecast in contest.comparison.forecasts)

    rows = _rows(replace(contest.comparison, forecasts=met))

    assert {(row[1].text, row[1].mark) for row in rows} == {("met", "decided")}


def test_a_forecast_opens_at_its_words(contest):
    row = _rows(contest.comparison)[0]

    assert "a report by 30 June 2031" in {cell.text for cell in row}
    assert row[0].passages


def test_what_a_person_closed_shows_its_passage_and_who_did(contest):
    first = contest.comparison.forecasts[0]
    shown = contest.comparison.forecasts[1]
    passage = Passage(shown.document, shown.start, shown.end)
    closed = replace(first, state="missed", passage=passage, decided_by="ida", why="nothing came")

    view = forecasts_view(replace(contest.comparison, forecasts=(closed,)), ())
    cells = dict(zip(view.tables[0].columns, view.tables[0].rows[0], strict=True))

    assert cells["Shown by"].text == "“a report by 30 June 2031”; decided by ida, nothing came"
    assert cells["Shown by"].passages == (passage,)
    assert cells["Id"].text == first.id


def test_a_state_without_a_passage_says_so(contest):
    closed = replace(contest.comparison.forecasts[0], state="untestable", decided_by="ida", why="no date")

    view = forecasts_view(replace(contest.comparison, forecasts=(closed,)), ())

    assert "no passage; decided by ida, no date" in str(view)


def test_what_was_moved_is_due_anew(contest):
    late = replace(contest.comparison.forecasts[1], state="moved", moved_to="2031-07-31", decided_by="ida")
    moved = replace(contest.comparison, forecasts=(late,))

    assert _rows(moved)[0][0].text == "2031-06-30, moved to 2031-07-31"
    assert _rows(moved)[0][1].text in {"moved", "moved, past due"}
    past = replace(moved, forecasts=(replace(late, moved_to="2031-05-01"),))
    assert _rows(past)[0][1].text == "moved, past due"


def test_later_passages_are_proposed_under_what_is_open(contest):
    first, second = contest.comparison.forecasts
    bearing = Bearing(Passage(second.document, second.start, second.end), 0.8, "published 2 days later")
    comparison = replace(contest.comparison, forecasts=(replace(first, bearing=(bearing,)),))

    (row,) = forecasts_view(comparison, ()).tables[1].rows

    assert (row[1].text, row[1].mark) == ("a report by 30 June 2031", "proposed")
    assert row[3].text == "published 2 days later"
    closed = replace(first, bearing=(bearing,), state="met", decided_by="ida")
    assert len(forecasts_view(replace(comparison, forecasts=(closed,)), ()).tables) == 1


def test_a_passage_that_moves_an_open_forecast_is_told_beside_its_state(contest):
    first, *others = contest.comparison.forecasts
    bearing = Bearing(Passage(first.document, 0, 4), 1.0, "moves it to 2031-08-31", "2031-08-31")
    moved = replace(first, due="2031-08-01", bearing=(bearing,))

    rows = _rows(replace(contest.comparison, forecasts=(moved, *others)))

    assert "open, perhaps moved to 2031-08-31" in {row[1].text.replace(", past due", "") for row in rows}
    closed = _rows(replace(contest.comparison, forecasts=(replace(moved, state="met"),)))
    assert closed[0][1].text == "met"
