"""What settings can be, and where that is told."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crossread.errors import BadInput
from crossread.pipeline import Instruments
from crossread.settings import RANGES, LanguageModelSettings, Settings, misfits

PAGE = (Path(__file__).parents[1] / "docs" / "settings.md").read_text(encoding="utf-8")


def listed(settings: Any, under: str = "") -> Iterator[tuple[str, Any]]:
    for one in dataclasses.fields(settings):
        value = getattr(settings, one.name)
        if dataclasses.is_dataclass(value):
            yield from listed(value, f"{under}{one.name}.")
        else:
            yield f"{under}{one.name}", value


def told(number: float) -> str:
    return "10¹²" if number == 10**12 else f"{number:,}"


@pytest.mark.parametrize(("name", "default"), list(listed(Settings())))
def test_every_setting_stands_in_the_manual_with_its_default_and_range(name: str, default: Any) -> None:
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{name}` |")]
    bounds = RANGES.get(name.rpartition(".")[2])

    if isinstance(default, int | float):
        assert f"| {default:,} |".replace(".0 ", " ") in row
    if bounds:
        assert f"| {told(bounds[0])}, {told(bounds[1])}" in row


def test_every_number_has_a_range_or_a_list() -> None:
    numbers = {name.rpartition(".")[2] for name, value in listed(Settings()) if isinstance(value, int | float)}

    assert numbers - set(RANGES) == {"gazetteer_people"}


def test_the_defaults_fit() -> None:
    assert list(misfits(Settings())) == []


@pytest.mark.parametrize(
    ("settings", "what"),
    [
        (Settings(batch_documents=0), "batch_documents is 0"),
        (Settings(threads=-1), "threads is -1"),
        (Settings(language_model=LanguageModelSettings(seconds=float("nan"))), "language_model.seconds is nan"),
    ],
)
def test_settings_that_cannot_work_are_refused_before_anything_is_read(settings: Settings, what: str) -> None:
    with pytest.raises(BadInput, match=what):
        Instruments(settings)
