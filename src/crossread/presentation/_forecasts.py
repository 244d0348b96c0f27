"""The forecasts view: what was foretold, by whom, due when; what is past due first."""

from collections.abc import Sequence
from datetime import date

from crossread.model import CaseForecast, Comparison, Passage, Reading
from crossread.presentation._dates import days_of
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Table, View, without_empty


def forecasts_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """What the accounts foretell; past due is measured against the latest account, never against today."""
    return forecasts_of(index_of(comparison, readings))


def forecasts_of(index: Index) -> View:
    """The forecasts view from an index."""
    latest = _latest(index)
    forecasts = sorted(index.comparison.forecasts, key=lambda forecast: _order(forecast, latest))
    past = sum(is_past_due(forecast, latest) for forecast in forecasts)
    measured = f" when the latest account was published ({latest})" if latest else "; no account is dated"
    return View(
        name="forecasts",
        title="Forecasts",
        lead=f"{counted(len(forecasts), 'forecast')}; {past} past due{measured}. Whether one came true is for a "
        "person to set.",
        tables=(
            without_empty(
                Table(
                    title="What was foretold",
                    columns=("Due", "State", "Foretold by", "Words", "Condition", "Account"),
                    rows=tuple(_row(index, forecast, latest) for forecast in forecasts),
                )
            ),
        ),
    )


def is_past_due(forecast: CaseForecast, latest: date | None) -> bool:
    """Whether an open forecast was due before the latest account was published."""
    due = _due(forecast)
    return forecast.state == "open" and due is not None and latest is not None and due < latest


def _latest(index: Index) -> date | None:
    published = (days_of(document.published) for document in index.comparison.documents)
    return max((days.last for days in published if days and days.last), default=None)


def _due(forecast: CaseForecast) -> date | None:
    days = days_of(forecast.due)
    return days.last if days else None


def _order(forecast: CaseForecast, latest: date | None) -> tuple[bool, bool, date, int]:
    due = _due(forecast)
    return (not is_past_due(forecast, latest), due is None, due or date.max, forecast.start)


def _row(index: Index, forecast: CaseForecast, latest: date | None) -> tuple[Cell, ...]:
    passage = Passage(forecast.document, forecast.start, forecast.end)
    past = is_past_due(forecast, latest)
    state = f"{forecast.state}, past due" if past else str(forecast.state)
    by = "decided" if forecast.state != "open" else "past due" if past else "proposed"
    return (
        Cell(forecast.due.replace("../", "by ") or "no date given", passages=(passage,)),
        Cell(state, mark=by, note=state),
        Cell(forecast.holder),
        Cell(index.words(passage), passages=(passage,)),
        Cell(forecast.condition),
        index.account(forecast.document),
    )
