"""Pronouns between two names, on GAP: whom the reading takes "he" and "she" to be."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Score, exact, exact_by_class, f1_line
from crossread.evaluation._texts import readings
from crossread.model import Anchored, Answers, Reading

ABOUT = "pronouns that may mean either of two names (GAP, its validation file)"
PUBLISHED = {"all": "F1 66.9 snippet, 70.6 page (test)"}
SIDES = ("a", "b")
MASCULINE = frozenset({"he", "him", "his"})
Known = tuple[Anchored, Hashable]
"""A mention and what it is taken to mean."""


def pronouns(bench: Bench) -> Score:
    """F1 over names that the pronoun means, by the reading and by the reader's own chains.

    The baseline takes the name that stands closest to the pronoun.
    """
    snippets = list(records(bench.data / "gap" / "dev.jsonl"))
    read = readings(snippets, bench.reader)
    ours = counts(snippets, [meant(snippet, one) for snippet, one in zip(snippets, read, strict=True)])
    answers = bench.reader.answer([snippet["text"] for snippet in snippets])
    chains = counts(snippets, [chained(snippet, one) for snippet, one in zip(snippets, answers, strict=True)])
    plain = counts(snippets, [closest(snippet) for snippet in snippets])
    lines = [f1_line(name, ours[name], plain[name], PUBLISHED.get(name, "")) for name in ours]
    lines += [f1_line(f"reader: {name}", chains[name], plain[name]) for name in chains]
    return Score("gap", ABOUT, tuple(lines))


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
    return _same(snippet, [(one, one.entity) for one in reading.mentions])


def chained(snippet: dict[str, Any], answers: Answers) -> list[str]:
    """The names of the two that are in the reader's chain of the pronoun."""
    return _same(snippet, [(one, one.chain) for one in answers.mentions])


def closest(snippet: dict[str, Any]) -> str:
    """The one of the two names that has the fewest characters between it and the pronoun."""
    start, end = snippet["pronoun"]["start"], snippet["pronoun"]["end"]
    return min(SIDES, key=lambda side: max(start - snippet[side]["end"], snippet[side]["start"] - end))


def _same(snippet: dict[str, Any], mentions: Sequence[Known]) -> list[str]:
    pronoun = _known(snippet["pronoun"], mentions)
    return [side for side in SIDES if pronoun is not None and _known(snippet[side], mentions) == pronoun]


def _known(span: dict[str, Any], mentions: Sequence[Known]) -> Hashable:
    """What is mentioned there, by the mention that is most nearly these words."""
    meeting = [(one, what) for one, what in mentions if one.start < span["end"] and span["start"] < one.end]
    best = min(
        meeting, key=lambda one: abs(one[0].start - span["start"]) + abs(one[0].end - span["end"]), default=(None, None)
    )
    return best[1]
