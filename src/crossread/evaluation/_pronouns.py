"""Pronouns between two names, on GAP: whom the reading takes "he" and "she" to be."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Score, exact, exact_by_class, f1_line
from crossread.evaluation._texts import readings
from crossread.model import EntityId, Mention, Reading

ABOUT = "pronouns that may mean either of two names (GAP, its validation file)"
PUBLISHED = {"all": "F1 66.9 snippet, 70.6 page (test)"}
SIDES = ("a", "b")
MASCULINE = frozenset({"he", "him", "his"})


def pronouns(data: Path, *, threads: int) -> Score:
    """F1 over names that the pronoun means; the baseline takes the name that stands closest to the pronoun."""
    snippets = list(records(data / "data" / "gap" / "dev.jsonl"))
    read = readings(snippets, threads=threads)
    ours = counts(snippets, [meant(snippet, one) for snippet, one in zip(snippets, read, strict=True)])
    plain = counts(snippets, [closest(snippet) for snippet in snippets])
    return Score("gap", ABOUT, tuple(f1_line(name, ours[name], plain[name], PUBLISHED.get(name, "")) for name in ours))


def counts(snippets: Sequence[dict[str, Any]], found: Sequence[Iterable[str]]) -> dict[str, Counts]:
    """Counts of all and per gender of the pronoun; `found` holds the sides that each pronoun is taken to mean."""
    gold = _items(snippets, [[side for side in SIDES if one[side]["coreferent"]] for one in snippets])
    given = _items(snippets, found)
    return {"all": exact(gold, given), **exact_by_class(("masculine", "feminine"), gold, given)}


def _items(snippets: Sequence[dict[str, Any]], sides: Sequence[Iterable[str]]) -> list[tuple[object, ...]]:
    return [(_gender(one), one["id"], side) for one, some in zip(snippets, sides, strict=True) for side in some]


def _gender(snippet: dict[str, Any]) -> str:
    return "masculine" if snippet["pronoun"]["text"].lower() in MASCULINE else "feminine"


def meant(snippet: dict[str, Any], reading: Reading) -> list[str]:
    """The names of the two that the reading takes for the same thing as the pronoun."""
    pronoun = _entity(snippet["pronoun"], reading.mentions)
    return [side for side in SIDES if pronoun and _entity(snippet[side], reading.mentions) == pronoun]


def closest(snippet: dict[str, Any]) -> str:
    """The one of the two names that has the fewest characters between it and the pronoun."""
    start, end = snippet["pronoun"]["start"], snippet["pronoun"]["end"]
    return min(SIDES, key=lambda side: max(start - snippet[side]["end"], snippet[side]["start"] - end))


def _entity(span: dict[str, Any], mentions: Iterable[Mention]) -> EntityId | None:
    """The thing that is mentioned there, by the mention that is most nearly these words."""
    meeting = [one for one in mentions if one.start < span["end"] and span["start"] < one.end]
    best = min(meeting, key=lambda one: abs(one.start - span["start"]) + abs(one.end - span["end"]), default=None)
    return best.entity if best else None
