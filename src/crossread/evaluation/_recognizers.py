"""Numbers, ranges and measures by the cases that Recognizers-Text agreed upon."""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib.resources import files
from math import isclose
from typing import Any

from crossread.evaluation._agreed_times import agreed_times
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Line, Score
from crossread.extraction import numbers_in, quantities_in

ABOUT = "agreed cases of numbers, measures and times (Recognizers-Text; recognizers.toml says which are not counted)"
AGREED = "100 % of an agreed list"
_LIST = tomllib.loads((files("crossread.evaluation") / "recognizers.toml").read_text("utf-8"))
_MONEY = "Currency"
_CODE = 3

Case = dict[str, Any]
Amount = tuple[int, int, float | None, float | None]
"""Where it stands, and its ends."""


def recognizers(bench: Bench) -> Score:
    """Share of cases in which every amount is found, with its value and unit, and nothing else."""
    lines = [line for model in MODELS for line in _lines(bench, model)]
    return Score(
        "recognizers", ABOUT, (*lines, *agreed_times(_cases(bench, "DateTime"), bench.reader, excluded("DateTime")))
    )


def excluded(model: str) -> dict[int, str]:
    """The cases of a list that are not counted, each with its reason."""
    return {case: one["why"] for one in _LIST["excluded"].values() for case in one.get(model, ())}


def measured_cases(bench: Bench, model: str) -> list[bool]:
    """For each case of a list whether it is right."""
    return [MODELS[model](case) for case in _cases(bench, model)]


def _lines(bench: Bench, model: str) -> Iterator[Line]:
    right, left_out = measured_cases(bench, model), excluded(model)
    kept = [won for at, won in enumerate(right) if at not in left_out]
    yield Line(f"{model}, counted cases", sum(kept) / len(kept), len(kept), published=AGREED)
    yield Line(f"{model}, all cases", sum(right) / len(right), len(right))


def _cases(bench: Bench, model: str) -> Sequence[Case]:
    """The cases of a list in the order of their numbers."""
    cases = records(bench.data / "recognizers_specs" / f"{model}Model.jsonl")
    return sorted(cases, key=lambda case: int(case["id"].rpartition("-")[2]))


def _number_is_right(case: Case) -> bool:
    agreed = [(*one["span"], *[float(one["resolution"]["value"])] * 2) for one in case["results"]]
    found = [(one.start, one.end, one.value, one.value) for one in numbers_in(case["input"])]
    return _same(agreed, found)


def _range_is_right(case: Case) -> bool:
    """Whether both ends are right; whether an end itself is meant we do not say, and do not measure."""
    agreed = [(*one["span"], *_ends(one["resolution"]["value"])) for one in case["results"]]
    every = quantities_in(case["input"])
    return _same(agreed, [(one.start, one.end, one.low, one.high) for one in every if one.low != one.high])


def _measure_is_right(case: Case, *, model: str) -> bool:
    """Whether each measure has its unit, and the agreed value is its value or one end of its range."""
    every = [one for one in quantities_in(case["input"]) if _model_of(one.unit) == model]
    if len(every) != len(case["results"]):
        return False
    for agreed, one in zip(case["results"], every, strict=True):
        told = agreed["resolution"]
        value, units = _value(told["value"]), _LIST["units"].get(told.get("unit"), one.unit)
        ends = [end for end in (one.low, one.high) if end is not None]
        if value is None or one.unit not in units or not any(_is_near(value, end) for end in ends):
            return False
        if not _overlap(agreed["span"], (one.start, one.end)):
            return False
    return True


MODELS: dict[str, Callable[[Case], bool]] = {
    "Number": _number_is_right,
    "NumberRange": _range_is_right,
    "Percent": partial(_measure_is_right, model="Percent"),
    _MONEY: partial(_measure_is_right, model=_MONEY),
    "Dimension": partial(_measure_is_right, model="Dimension"),
}
"""Each list with what makes one of its cases right."""


def _model_of(unit: str) -> str:
    if unit in {"count", "share"}:
        return "Number"
    if unit == "percent":
        return "Percent"
    is_money = (len(unit) == _CODE and unit.isupper()) or unit in {"GB penny", "US cent"}
    return _MONEY if is_money else "Dimension"


def _same(agreed: Iterable[Amount], found: Iterable[Amount]) -> bool:
    ours, theirs = list(found), list(agreed)
    return len(ours) == len(theirs) and all(
        _overlap(one, other) and _is_end(one[2], other[2]) and _is_end(one[3], other[3])
        for one, other in zip(theirs, ours, strict=True)
    )


def _overlap(one: Sequence[Any], other: Sequence[Any]) -> bool:
    return bool(one[0] < other[1] and other[0] < one[1])


def _is_end(one: float | None, other: float | None) -> bool:
    return one == other if one is None or other is None else _is_near(one, other)


def _is_near(one: float, other: float) -> bool:
    return isclose(one, other, rel_tol=1e-4, abs_tol=1e-9)


def _ends(interval: str) -> tuple[float | None, float | None]:
    low, high = interval[1:-1].split(",")
    return float(low) if low else None, float(high) if high else None


def _value(told: str | None) -> float | None:
    digits = (told or "").removesuffix("%")
    return float(digits) if digits not in {"", "null"} else None
