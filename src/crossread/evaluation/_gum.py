"""Attribution on GUM, whose relations stand one inside another."""

from collections.abc import Iterator, Sequence
from typing import Any

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Line, Score, f1_line
from crossread.evaluation._spans import alike, covered
from crossread.inference import Reader
from crossread.model import Answers, CueAnswer

ABOUT = "attribution with nesting, source and content more than half the same (GUM development documents)"
MEASURES = ("cue", "cue and source", "cue and content")
ENOUGH = 0.5
Pair = tuple[dict[str, Any], CueAnswer]
"""A relation of the set and the cue that was found for it."""


def gum(bench: Bench) -> Score:
    """F1 over the relations that have a cue; of those inside another's content, the share that is found.

    A cue is found where one shares characters with it, and a source or content where more than half is the same.
    """
    documents = list(records(bench.data / "gum" / "attributions_dev.jsonl"))
    ours = counts(documents, bench.reader)
    plain = counts(documents, bench.plain)
    lines = [f1_line(name, ours[name], plain[name]) for name in MEASURES]
    nested = [f"nested {name}" for name in MEASURES]
    lines += [Line(f"{name} recall", ours[name].recall, ours[name].items, plain[name].recall) for name in nested]
    return Score("gum", ABOUT, tuple(lines))


def counts(documents: Sequence[dict[str, Any]], reader: Reader) -> dict[str, Counts]:
    """Counts per measure, of all relations and of the nested ones."""
    answers = reader.answer([document["text"] for document in documents])
    marked = [[one for one in document["attributions"] if one["cue"]] for document in documents]
    pairs = [pair for gold, answer in zip(marked, answers, strict=True) for pair in _met(gold, answer)]
    wanted = [one for gold in marked for one in gold]
    found = sum(len(answer.cues) for answer in answers)
    inner = [pair for pair in pairs if pair[0]["depth"]]
    nested = sum(one["depth"] > 0 for one in wanted)
    return {
        **{name: _counts(pairs, name, found=found, wanted=len(wanted)) for name in MEASURES},
        **{f"nested {name}": _counts(inner, name, found=len(inner), wanted=nested) for name in MEASURES},
    }


def _met(gold: Sequence[dict[str, Any]], answer: Answers) -> Iterator[Pair]:
    """Each relation with the first free cue that shares words with its own."""
    free = list(answer.cues)
    for one in gold:
        cue = next((cue for cue in free if covered(cue.cue, one["cue"])), None)
        if cue:
            free.remove(cue)
            yield one, cue


def _counts(pairs: Sequence[Pair], measure: str, *, found: int, wanted: int) -> Counts:
    role = measure.removeprefix("cue and ")
    right = len(pairs) if role == "cue" else sum(alike(getattr(cue, role), one[role]) > ENOUGH for one, cue in pairs)
    return Counts(right, found - right, wanted - right)
