"""The forecasts view: past due is measured against the latest account."""

from dataclasses import replace

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
