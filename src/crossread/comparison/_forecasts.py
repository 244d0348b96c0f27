"""What was foretold, and what people found to have come of it."""

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from crossread.comparison._accounts import Account
from crossread.comparison._edtf import bounds
from crossread.model import CaseForecast, Decision, Judgement, Subject, standing

State = Literal["open", "met", "missed", "moved", "untestable"]
_STATES: dict[str, State] = {state: state for state in get_args(State)}


def forecasts_of(accounts: Iterable[Account], judgements: Iterable[Judgement]) -> list[CaseForecast]:
    """Every forecast with the state that a person gave it, and open until then; the first due first."""
    states = {
        target: _STATES[judgement.value]
        for target, judgement in standing(judgements, Subject.FORECAST).items()
        if judgement.value in _STATES and judgement.decision is not Decision.UNSURE
    }
    return sorted((forecast for account in accounts for forecast in _foretold(account, states)), key=_due)


def _foretold(account: Account, states: dict[str, State]) -> Iterator[CaseForecast]:
    document = account.document.id
    for forecast in account.reading.forecasts:
        yield CaseForecast(
            document,
            forecast.start,
            forecast.end,
            forecast.holder,
            forecast.due,
            forecast.condition,
            states.get(f"{document}:{forecast.start}-{forecast.end}", "open"),
        )


def _due(forecast: CaseForecast) -> tuple[bool, str]:
    known = bounds(forecast.due)
    return known is None, known.last.isoformat() if known else ""
