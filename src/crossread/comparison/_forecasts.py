"""What was foretold, what people found to have come of it, and what later passages may bear on it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal, get_args

from crossread.comparison._accounts import Account
from crossread.comparison._edtf import bounds
from crossread.model import Bearing, CaseForecast, Decision, Judgement, Passage, Subject, passage_named, standing

State = Literal["open", "met", "missed", "moved", "untestable"]
STATES: dict[str, State] = {state: state for state in get_args(State)}


def forecasts_of(
    accounts: Iterable[Account],
    judgements: Iterable[Judgement],
    bearing: Mapping[Passage, tuple[Bearing, ...]] | None = None,
) -> list[CaseForecast]:
    """Every forecast with the state that a person gave it, and open until then; the first due first."""
    settled = {
        target: judgement
        for target, judgement in standing(judgements, Subject.FORECAST).items()
        if judgement.value in STATES and judgement.decision is not Decision.UNSURE
    }
    found = (_settled(one, settled.get(one.id)) for account in accounts for one in _foretold(account, bearing or {}))
    return sorted(found, key=_due)


def _foretold(account: Account, bearing: Mapping[Passage, tuple[Bearing, ...]]) -> Iterator[CaseForecast]:
    for one in account.reading.forecasts:
        passage = account.document.passage(one.span)
        yield CaseForecast(
            *(passage.document, passage.start, passage.end),
            one.holder,
            one.due,
            one.condition,
            bearing=bearing.get(passage, ()),
        )


def _settled(forecast: CaseForecast, judgement: Judgement | None) -> CaseForecast:
    """The forecast with what a person found, if one did."""
    if judgement is None:
        return forecast
    return replace(
        forecast,
        state=STATES[judgement.value],
        passage=passage_named(judgement.passage),
        decided_by=judgement.by,
        why=judgement.why,
        moved_to=judgement.due,
    )


def _due(forecast: CaseForecast) -> tuple[bool, str]:
    known = bounds(forecast.due)
    return known is None, known.last.isoformat() if known else ""
