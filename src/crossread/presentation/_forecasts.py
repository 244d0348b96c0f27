"""The forecasts view: what was foretold, by whom, due when; what is past due first; what later passages may show."""

from collections.abc import Sequence
from datetime import date

from crossread.model import Bearing, CaseForecast, Comparison, Passage, Reading
from crossread.presentation._dates import days_of, worded
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
        "person to set, with a passage that shows it.",
        tables=(
            without_empty(
                Table(
                    title="What was foretold",
                    columns=("Due", "State", "Foretold by", "Words", "Condition", "Shown by", "Account", "Id"),
                    rows=tuple(_row(index, forecast, latest) for forecast in forecasts),
                )
            ),
            *_bearing(index, forecasts),
        ),
    )


def is_past_due(forecast: CaseForecast, latest: date | None) -> bool:
    """Whether a forecast that is open, or was moved, was due before the latest account was published."""
    due = _due(forecast)
    return forecast.state in {"open", "moved"} and due is not None and latest is not None and due < latest


def open_forecasts(index: Index) -> tuple[tuple[Cell, ...], ...]:
    """Those that no person closed: when due, the state, by whom, in which words, and in which account."""
    latest = _latest(index)
    ordered = sorted(index.comparison.forecasts, key=lambda forecast: _order(forecast, latest))
    rows = (_row(index, forecast, latest) for forecast in ordered if forecast.state == "open")
    return tuple((*row[:4], row[6]) for row in rows)


def _latest(index: Index) -> date | None:
    published = (days_of(document.published) for document in index.comparison.documents)
    return max((days.last for days in published if days and days.last), default=None)


def _due(forecast: CaseForecast) -> date | None:
    days = days_of(forecast.moved_to or forecast.due)
    return days.last if days else None


def _order(forecast: CaseForecast, latest: date | None) -> tuple[bool, bool, date, int]:
    due = _due(forecast)
    return (not is_past_due(forecast, latest), due is None, due or date.max, forecast.start)


def _row(index: Index, forecast: CaseForecast, latest: date | None) -> tuple[Cell, ...]:
    passage = Passage(forecast.document, forecast.start, forecast.end)
    past = is_past_due(forecast, latest)
    state = ", ".join(filter(None, (forecast.state, "past due" if past else "", _moves(forecast))))
    by = "decided" if forecast.state != "open" else "past due" if past else "proposed"
    return (
        Cell(_when(forecast), passages=(passage,)),
        Cell(state, mark=by, note=f"{state}, decided by {forecast.decided_by}" if forecast.decided_by else state),
        Cell(forecast.holder),
        Cell(index.words(passage), passages=(passage,)),
        Cell(forecast.condition),
        _shown(index, forecast),
        index.account(forecast.document),
        Cell(forecast.id),
    )


def _when(forecast: CaseForecast) -> str:
    """When it is due: "by 2031-08", "by 2031-08, moved to 2031-12"."""
    moved = f"moved to {worded(forecast.moved_to)}" if forecast.moved_to else ""
    return ", ".join(filter(None, (worded(forecast.due), moved))) or "no date given"


def _moves(forecast: CaseForecast) -> str:
    """That a passage may have moved it, until a person says what came of it."""
    to = next((bearing.moves_to for bearing in forecast.bearing if bearing.moves_to), "")
    return f"perhaps moved to {worded(to)}" if to and forecast.state == "open" else ""


def _shown(index: Index, forecast: CaseForecast) -> Cell:
    """The passage that a person gave for the state, and who did, with the words of the reason."""
    if not forecast.decided_by:
        return Cell("")
    told = ", ".join(filter(None, (f"decided by {forecast.decided_by}", forecast.why)))
    passage = forecast.passage
    if passage is None or passage.document not in index.documents:
        return Cell(f"no passage; {told}", mark="decided", note=told)
    return Cell(f"“{index.words(passage)}”; {told}", passages=(passage,), mark="decided", note=told)


def _bearing(index: Index, forecasts: Sequence[CaseForecast]) -> tuple[Table, ...]:
    """Later passages under each forecast that no person closed; nothing where there are none."""
    rows = [
        _proposal(index, forecast, bearing)
        for forecast in forecasts
        if forecast.state in {"open", "moved"}
        for bearing in forecast.bearing
    ]
    if not rows:
        return ()
    note = f"{counted(len(rows), 'passage')} proposed for reading, the likeliest first; none concludes anything."
    columns = ("What was foretold", "Later passage", "Account", "Why it is proposed")
    return (Table("Later passages that may bear on them", columns, tuple(rows), note),)


def _proposal(index: Index, forecast: CaseForecast, bearing: Bearing) -> tuple[Cell, ...]:
    passage = Passage(forecast.document, forecast.start, forecast.end)
    return (
        Cell(f"{_when(forecast)}: {index.words(passage)}", passages=(passage,)),
        Cell(index.opening(bearing.passage), passages=(bearing.passage,), mark="proposed", note="proposed"),
        index.account(bearing.passage.document),
        Cell(bearing.reason, passages=(passage, bearing.passage)),
    )
