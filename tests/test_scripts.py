"""Scripts that make documents out of scores."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"
SVG = "{http://www.w3.org/2000/svg}"


def script(name: str) -> ModuleType:
    """A script as a module."""
    spec = spec_from_file_location(f"scripts_{name}", SCRIPTS / f"{name}.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def line(measure: str, score: float, items: int) -> dict[str, Any]:
    """A line of the scores."""
    return {"measure": measure, "score": score, "items": items, "baseline": None, "published": ""}


SCORES = [
    {"set": "polnear", "about": "attribution", "lines": [line("cue F1", 0.5, 8)]},
    {
        "set": "calibration",
        "about": "probabilities",
        "lines": [
            line("a cue: expected calibration error", 0.1, 5),
            line("a cue: true of said 0.250", 0.0, 1),
            line("a cue: true of said 0.900", 1.0, 4),
            line("a name: expected calibration error", 0.0, 0),
        ],
    },
]


def test_each_kind_of_answer_is_a_panel_with_a_dot_for_each_tenth() -> None:
    drawn = ET.fromstring(script("reliability").figure(SCORES))  # noqa: S314  # our own drawing

    cue, name = drawn.findall(f"{SVG}g")
    dots = [(float(dot.get("cx", "")), float(dot.get("cy", ""))) for dot in cue.findall(f"{SVG}circle")]

    # A quarter of the way from the left at the bottom; nine tenths of the way at the top.
    assert dots == [(37.5, 150.0), (135.0, 0.0)]
    assert [text.text for text in name.findall(f"{SVG}text")][:2] == ["a name", "error 0.000 of 0"]
    assert not name.findall(f"{SVG}circle")


def test_each_set_is_a_table() -> None:
    page = script("quality").page(SCORES)

    assert "## polnear\n\nattribution.\n\n| measure | score | items | baseline | published |" in page
    assert "| cue F1 | 0.500 | 8 |  |  |" in page
