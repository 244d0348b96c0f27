"""Scores of a reader on the development sets; every count is kept beside its score."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossread.inference import Reader
from crossread.model import Answers, CueAnswer
from training.attributed import records

ROLES = ("source", "cue", "content")


@dataclass(frozen=True, slots=True)
class Score:
    """How many were right, of how many given and how many wanted."""

    right: int
    given: int
    wanted: int

    @property
    def precision(self) -> float:
        """The share of what was given that is right."""
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was given."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.given + self.wanted) if self.given + self.wanted else 0.0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.given + other.given, self.wanted + other.wanted)

    def __str__(self) -> str:
        shares = f"P {100 * self.precision:.1f} R {100 * self.recall:.1f} F1 {100 * self.f1:.1f}"
        return f"{shares} ({self.right} right, {self.given} given, {self.wanted} wanted)"


def score(given: Iterable[Hashable], wanted: Iterable[Hashable]) -> Score:
    """Exact agreement of two bags."""
    one, other = Counter(given), Counter(wanted)
    return Score((one & other).total(), one.total(), other.total())


def flat(cues: Sequence[CueAnswer]) -> list[CueAnswer]:
    """The cues that do not stand inside the content of another: what a flat set can be compared with."""
    return [cue for cue in cues if not any(_within(cue, other) for other in cues if other is not cue)]


def _within(cue: CueAnswer, other: CueAnswer) -> bool:
    return any(s <= cue.cue[0].start and cue.cue[0].end <= e for s, e in other.content)


def polnear(reader: Reader, path: Path) -> dict[str, Score]:
    """Exact spans of source, cue and content, and triples with all three exact; nested cues left out."""
    articles = records(path)
    total: dict[str, Score] = {}
    for article, answers in zip(articles, reader.answer([article["text"] for article in articles]), strict=True):
        for name, one in attributions_of(flat(answers.cues), article["attributions"]).items():
            total[name] = total.get(name, Score(0, 0, 0)) + one
    return total


def attributions_of(cues: Sequence[CueAnswer], wanted: Sequence[dict[str, Any]]) -> dict[str, Score]:
    """Scores of some cues against what was wanted of one text."""
    scores = {}
    for role in ROLES:
        given = {span for cue in cues for span in getattr(cue, role)}
        scores[role] = score(given, {tuple(span) for one in wanted for span in one[role]})
    triples = {tuple(tuple(getattr(cue, role)) for role in ROLES) for cue in cues}
    gold = {tuple(tuple(tuple(span) for span in one[role]) for role in ROLES) for one in wanted}
    scores["triple"] = score(triples, gold)
    return scores


def gum(reader: Reader, path: Path) -> dict[str, Score]:
    """Cues, cue with content that overlaps by half, and nested attributions found inside the right parent's content."""
    articles = records(path)
    total: dict[str, Score] = {}
    for article, answers in zip(articles, reader.answer([article["text"] for article in articles]), strict=True):
        for name, one in _relations(answers, article["attributions"]).items():
            total[name] = total.get(name, Score(0, 0, 0)) + one
    return total


def _relations(answers: Answers, wanted: Sequence[dict[str, Any]]) -> dict[str, Score]:
    marked = [one for one in wanted if one["cue"]]
    found = {cue.cue[0].start: cue for cue in answers.cues}
    scores = {}
    for name, some in {"all": marked, "nested": [one for one in marked if one["depth"]]}.items():
        met = [(one, found[s]) for one in some for s in [_meeting(one["cue"], found)] if s is not None]
        right = [pair for pair in met if _shared(pair[1].content, pair[0]["content"]) > 0.5]
        sourced = [pair for pair in met if _shared(pair[1].source, pair[0]["source"]) > 0.5]
        given = len(answers.cues) if name == "all" else len(met)
        scores[f"{name}: cue"] = Score(len(met), given, len(some))
        scores[f"{name}: cue and content"] = Score(len(right), given, len(some))
        scores[f"{name}: cue and source"] = Score(len(sourced), given, len(some))
    return scores


def _meeting(spans: Sequence[Sequence[int]], found: dict[int, CueAnswer]) -> int | None:
    return next((s for s, cue in found.items() for a, b in spans if cue.cue[0].start < b and a < cue.cue[0].end), None)


def _shared(given: Iterable[Sequence[int]], wanted: Iterable[Sequence[int]]) -> float:
    """Characters in both, of characters in either."""
    one = {place for s, e in given for place in range(s, e)}
    other = {place for s, e in wanted for place in range(s, e)}
    return len(one & other) / len(one | other) if one | other else 1.0


def names(reader: Reader, path: Path, kinds: dict[str, frozenset[str]]) -> dict[str, Score]:
    """Exact names with their type; `kinds` says which of our types each type of the set takes."""
    found = records(path)
    total = {kind: Score(0, 0, 0) for kind in kinds}
    for record, answers in zip(found, reader.answer([record["text"] for record in found]), strict=True):
        for kind, ours in kinds.items():
            given = {(name.start, name.end) for name in answers.names if name.type in ours}
            wanted = {(one["start"], one["end"]) for one in record["entities"] if one["label"] == kind}
            total[kind] += score(given, wanted)
    total["all"] = sum(total.values(), Score(0, 0, 0))
    return total
