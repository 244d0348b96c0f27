"""Prints docs/reliability.svg from the scores that `crossread evaluate calibration --json scores.json` wrote."""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SIZE, LEFT, TOP, WIDE, HIGH, ACROSS = 150, 34, 40, 204, 226, 3
STYLE = (
    "svg{background:#fff}text{font:11px sans-serif;fill:#333}.title{font-weight:bold}.note{fill:#666}"
    "path,rect{fill:none;stroke:#bbb}circle{fill:#2b6cb0;fill-opacity:.75}polyline{fill:none;stroke:#2b6cb0}"
)
_SAID = re.compile(r"(.+): true of said ([\d.]+)")
_ERROR = re.compile(r"(.+): expected calibration error")


@dataclass(frozen=True, slots=True)
class Point:
    """What was said of a tenth on average, what came true of it, and how many it holds."""

    said: float
    true: float
    count: int


def figure(scores: Sequence[dict[str, Any]]) -> str:
    """One panel for each kind of answer: said from left to right, true from below; a dot's area is its count."""
    lines = next(score["lines"] for score in scores if score["set"] == "calibration")
    errors = [(match[1], line) for line in lines if (match := _ERROR.fullmatch(line["measure"]))]
    panels = [panel(number, title, error, points_of(title, lines)) for number, (title, error) in enumerate(errors)]
    rows = -(-len(panels) // ACROSS)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE * ACROSS} {HIGH * rows}" role="img">'
    title = "<title>Reliability of the reader’s probabilities: said against true</title>"
    return "\n".join([head, title, f"<style>{STYLE}</style>", *panels, "</svg>", ""])


def points_of(title: str, lines: Sequence[dict[str, Any]]) -> list[Point]:
    """The tenths of one kind of answer."""
    found = ((match, line) for line in lines if (match := _SAID.fullmatch(line["measure"])))
    return [Point(float(match[2]), line["score"], line["items"]) for match, line in found if match[1] == title]


def panel(number: int, title: str, error: dict[str, Any], points: Sequence[Point]) -> str:
    """The frame, its diagonal, and the points."""
    left, top = number % ACROSS * WIDE + LEFT, number // ACROSS * HIGH + TOP
    inside = [
        f'<text class="title" y="-22">{title}</text>',
        f'<text class="note" y="-7">error {error["score"]:.3f} of {error["items"]}</text>',
        f'<rect width="{SIZE}" height="{SIZE}"/><path d="M0 {SIZE}L{SIZE} 0"/>',
        *ticks(),
        f'<polyline points="{" ".join(f"{x},{y}" for x, y in map(placed, points))}"/>',
        *dots(points),
    ]
    return "\n".join([f'<g transform="translate({left} {top})">', *inside, "</g>"])


def ticks() -> Iterator[str]:
    """The ends and names of both sides."""
    yield f'<text class="note" y="{SIZE + 14}">0</text>'
    yield f'<text class="note" x="{SIZE}" y="{SIZE + 14}" text-anchor="end">1</text>'
    yield f'<text class="note" x="{SIZE / 2:g}" y="{SIZE + 14}" text-anchor="middle">said</text>'
    yield '<text class="note" x="-5" y="9" text-anchor="end">1</text>'
    yield f'<text class="note" x="-5" y="{SIZE / 2 + 4:g}" text-anchor="end">true</text>'


def dots(points: Sequence[Point]) -> Iterator[str]:
    """A dot for each tenth, the largest of the same size in all panels."""
    most = max((point.count for point in points), default=1)
    for point in points:
        x, y = placed(point)
        radius = 1.5 + 6 * (point.count / most) ** 0.5
        told = f"said {point.said:.2f}, true {point.true:.2f}, {point.count}"
        yield f'<circle cx="{x}" cy="{y}" r="{radius:.1f}"><title>{told}</title></circle>'


def placed(point: Point) -> tuple[float, float]:
    """Where a point stands in its panel."""
    return round(point.said * SIZE, 1), round((1 - point.true) * SIZE, 1)


if __name__ == "__main__":
    sys.stdout.write(figure(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
