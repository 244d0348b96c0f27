from pathlib import Path
from typing import Any

import pytest

from crossread.evaluation._bench import Bench
from crossread.evaluation._recognizers import MODELS, excluded, measured_cases


def case(text: str, *results: tuple[str, dict[str, str]]) -> dict[str, Any]:
    spans = [(text.index(words), text.index(words) + len(words), told) for words, told in results]
    return {"input": text, "results": [{"span": [start, end], "resolution": told} for start, end, told in spans]}


@pytest.mark.parametrize(
    ("model", "text", "words", "value", "unit"),
    [
        ("Number", "they held 12 men", "12", "12", ""),
        ("NumberRange", "they held more than 12 men", "more than 12", "(12,)", ""),
        ("Percent", "up 12 percent", "12 percent", "12%", ""),
        ("Currency", "it cost 12 euros", "12 euros", "12", "Euro"),
        ("Dimension", "eight to 10 feet tall", "10 feet", "10", "Foot"),
    ],
)
def test_a_case_is_right_with_its_value_and_unit_and_nothing_else(
    model: str, text: str, words: str, value: str, unit: str
) -> None:
    told = {"value": value, "unit": unit} if unit else {"value": value}

    assert MODELS[model](case(text, (words, told)))
    assert not MODELS[model](case(text))
    assert not MODELS[model](case(text, (words, {**told, "value": value.replace("1", "7")})))


def test_another_unit_is_wrong() -> None:
    assert not MODELS["Currency"](case("it cost 12 euros", ("12 euros", {"value": "12", "unit": "Dollar"})))


@pytest.mark.parametrize("model", MODELS)
def test_every_case_left_out_has_its_reason(model: str) -> None:
    assert all(excluded(model).values())


@pytest.mark.shared
@pytest.mark.parametrize("model", MODELS)
def test_what_is_counted_is_read(model: str, shared: Path) -> None:
    right = dict(enumerate(measured_cases(Bench(shared, threads=1), model)))
    counted = [won for at, won in right.items() if at not in excluded(model)]

    assert set(excluded(model)) <= set(right)
    assert sum(counted) >= 0.95 * len(counted)
