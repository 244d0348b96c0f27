from dataclasses import replace

import pytest

from crossread.comparison._forecasts import forecasts_of
from crossread.model import Decision, Forecast, Judgement, Span, Subject


@pytest.fixture
def foretold(tell, case):
    one = tell("It will be mended by June, by May, some day.")
    for words, due in (("some day", ""), ("by June", "../2031-06"), ("by May", "2031-05")):
        one.forecasts.append(Forecast(*one.at(words), "the mayor", due))
    return case(one).accounts


def judged(document, words, value, decision=Decision.ACCEPT):
    start = document.text.index(words)
    target = f"{document.id}:{start}-{start + len(words)}"
    return Judgement(Subject.FORECAST, target, decision, "Mara", "2031-07-01T00:00:00Z", value=value)


def test_the_first_due_comes_first_and_all_are_open_until_a_person_closes_them(foretold) -> None:
    found = forecasts_of(foretold.values(), [])

    assert [(forecast.due, forecast.state) for forecast in found] == [
        ("2031-05", "open"),
        ("../2031-06", "open"),
        ("", "open"),
    ]


def test_a_person_closes_a_forecast(foretold) -> None:
    (account,) = foretold.values()

    found = forecasts_of([account], [judged(account.document, "by May", "missed")])

    assert [forecast.state for forecast in found] == ["missed", "open", "open"]


@pytest.mark.parametrize(
    "judgement", [("met", Decision.UNSURE), ("true", Decision.ACCEPT), ("", Decision.REJECT)], ids=str
)
def test_only_a_sure_and_known_state_counts(foretold, judgement) -> None:
    (account,) = foretold.values()
    value, decision = judgement

    found = forecasts_of([account], [judged(account.document, "by May", value, decision)])

    assert {forecast.state for forecast in found} == {"open"}


def test_an_undone_state_is_open_again(foretold) -> None:
    (account,) = foretold.values()
    both = [
        judged(account.document, "by May", "met"),
        judged(account.document, "by May", "", Decision.UNDO),
    ]

    assert {forecast.state for forecast in forecasts_of([account], both)} == {"open"}


def test_a_finding_keeps_its_passage_its_reason_and_the_new_date(foretold) -> None:
    (account,) = foretold.values()
    shown = account.document.passage(Span(0, 14))
    finding = replace(
        judged(account.document, "by May", "moved"), passage=shown.address, why="the council says so", due="2031-09"
    )

    forecast = forecasts_of([account], [finding])[0]

    assert (forecast.state, forecast.moved_to, forecast.due) == ("moved", "2031-09", "2031-05")
    assert (forecast.passage, forecast.decided_by, forecast.why) == (shown, "Mara", "the council says so")
