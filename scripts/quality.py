"""Prints docs/quality.md from the scores that `crossread evaluate --json scores.json` wrote."""

import json
import sys
from pathlib import Path
from typing import Any

HEAD = """# How well it reads

Made by `crossread evaluate --data ../shared --json scores.json` and `python scripts/quality.py scores.json`. All on
development sets, save where a line says test. *Baseline* is a plain method run by us on the same items; *published* are
other people's scores, mostly on test sets that are not here: they say where a system of that kind stands, not who wins.
Lines that begin with *reader* are the network's own answer before any rule. Text N stood open while the rules were
written, and so did the uncertain and denied events of MEANTIME: these scores flatter them. What the reader's
probabilities are worth is drawn below by `python scripts/reliability.py scores.json > docs/reliability.svg`.

![Said against true, for each kind of answer](reliability.svg)
"""


def page(scores: list[dict[str, Any]]) -> str:
    """All scores as tables in Markdown."""
    return "\n".join([HEAD, *(table(score) for score in scores)])


def table(score: dict[str, Any]) -> str:
    """The scores on one set."""
    rows = [
        f"| {line['measure'].replace('_', ' ')} | {line['score']:.3f} | {line['items']} | {number(line['baseline'])} "
        f"| {line['published']} |"
        for line in score["lines"]
    ]
    head = [f"## {score['set']}", "", f"{score['about']}.", "", "| measure | score | items | baseline | published |"]
    return "\n".join([*head, "|---|---|---|---|---|", *rows, ""])


def number(score: float | None) -> str:
    """A score to three places, or nothing."""
    return "" if score is None else f"{score:.3f}"


if __name__ == "__main__":
    sys.stdout.write(page(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
