"""Attribution on GUM, whose relations stand one inside another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from crossread.evaluation._bench import Bench
from crossread.evaluation._content_heads import Heads
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Line, Score, f1_line
from crossread.evaluation._spans import alike, covered
from crossread.evaluation._treebanks import documents
from crossread.inference import Reader
from crossread.model import Answers, CueAnswer

ABOUT = "attribution with nesting, source and content more than half the same, or content by its head (GUM development)"
HEAD = "cue and content head"
MEASURES = ("cue", "cue and source", "cue and content", HEAD)
ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """A relation of the set, the cue that was found for it, and the trees of their document."""

    told: dict[str, Any]
    found: CueAnswer
    heads: Heads

    def is_right(self, measure: str) -> bool:
        """Whether what the measure asks for beside the cue is right."""
        if measure == HEAD:
            return self.heads.of(self.found.content) == self.heads.of(self.told["content"])
        role = measure.removeprefix("cue and ")
        return role == "cue" or alike(getattr(self.found, role), self.told[role]) > ENOUGH


def gum(bench: Bench) -> Score:
    """F1 over the relations that have a cue; of those inside another's content, the share that is found.

    A cue is found where one shares characters with it, and a source or content where more than half is the same. The
    head of a content is found where it is the head, by the set's trees, of what was found for the content.
    """
    texts = list(records(bench.data / "gum" / "attributions_dev.jsonl"))
    trees = {one.id: one for one in documents(bench.data / "gum" / "dev.conllu")}
    heads = [Heads(trees[text["id"]].text, trees[text["id"]].answers, text["text"]) for text in texts]
    ours, plain = (counts(texts, heads, reader) for reader in (bench.reader, bench.plain))
    lines = [f1_line(name, ours[name], plain[name]) for name in MEASURES]
    nested = [f"nested {name}" for name in MEASURES]
    lines += [Line(f"{name} recall", ours[name].recall, ours[name].items, plain[name].recall) for name in nested]
    return Score("gum", ABOUT, tuple(lines))


def counts(texts: Sequence[dict[str, Any]], heads: Sequence[Heads], reader: Reader) -> dict[str, Counts]:
    """Counts per measure, of all relations and of the nested ones."""
    answers = reader.answer([text["text"] for text in texts])
    marked = [[one for one in text["attributions"] if one["cue"]] for text in texts]
    pairs = [pair for given in zip(marked, answers, heads, strict=True) for pair in _met(*given)]
    wanted = [one for gold in marked for one in gold]
    found = sum(len(answer.cues) for answer in answers)
    inner = [pair for pair in pairs if pair.told["depth"]]
    nested = sum(one["depth"] > 0 for one in wanted)
    return {
        **{name: _counts(pairs, name, found=found, wanted=len(wanted)) for name in MEASURES},
        **{f"nested {name}": _counts(inner, name, found=len(inner), wanted=nested) for name in MEASURES},
    }


def _met(gold: Sequence[dict[str, Any]], answer: Answers, heads: Heads) -> Iterator[Pair]:
    """Each relation with the first free cue that shares words with its own."""
    free = list(answer.cues)
    for one in gold:
        cue = next((cue for cue in free if covered(cue.cue, one["cue"])), None)
        if cue:
            free.remove(cue)
            yield Pair(one, cue, heads)


def _counts(pairs: Sequence[Pair], measure: str, *, found: int, wanted: int) -> Counts:
    right = sum(pair.is_right(measure) for pair in pairs)
    return Counts(right, found - right, wanted - right)
