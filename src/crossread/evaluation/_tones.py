"""In which light a sentence shows somebody, on NewsMTSC."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Line, Score, exact_by_class, f1_line
from crossread.model import ToneAnswer

ABOUT = "tone towards those who are named (NewsMTSC, development sentences of several targets)"
PUBLISHED = "BERT-SPC 73.7, RoBERTa-SPC 79.4, GRU-TSC 82.5"
TONES = ("positive", "neutral", "negative")
SILENT = "neutral"


def tones(bench: Bench) -> Score:
    """Macro-F1, accuracy and F1 by class; where nothing is answered the tone is neutral, as all are in the baseline."""
    sentences = list(records(bench.data / "newsmtsc" / "dev.jsonl"))
    answers = bench.reader.answer([one["text"] for one in sentences])
    pairs = [(sentence, answer.tones) for sentence, answer in zip(sentences, answers, strict=True)]
    gold = [target["polarity"] for sentence in sentences for target in sentence["targets"]]
    ours = [tone_at(target, found) for sentence, found in pairs for target in sentence["targets"]]
    return Score("tone", ABOUT, tuple(lines(gold, ours, [SILENT] * len(gold))))


def tone_at(target: Mapping[str, Any], found: Iterable[ToneAnswer]) -> str:
    """The tone of the answer that shares the most characters with the target."""
    best = closest(target, found)
    return best.tone if best else SILENT


def closest(target: Mapping[str, Any], found: Iterable[ToneAnswer]) -> ToneAnswer | None:
    """The answer that shares the most characters with the target, the first of several."""
    shared = [(min(one.end, target["end"]) - max(one.start, target["start"]), one) for one in found]
    return max((one for one in shared if one[0] > 0), key=lambda one: one[0], default=(0, None))[1]


def lines(gold: Sequence[str], ours: Sequence[str], plain: Sequence[str]) -> Iterator[Line]:
    """The mean of the classes' F1, the share that is right, and each class."""
    by_class, baseline = _counts(gold, ours), _counts(gold, plain)
    yield Line("macro F1", _macro(by_class), len(gold), _macro(baseline), PUBLISHED)
    yield Line("accuracy", _right(by_class) / len(gold), len(gold), _right(baseline) / len(gold))
    yield from (f1_line(tone, by_class[tone], baseline[tone]) for tone in TONES)


def _counts(gold: Sequence[str], found: Sequence[str]) -> dict[str, Counts]:
    return exact_by_class(
        TONES,
        [(tone, number) for number, tone in enumerate(gold)],
        [(tone, number) for number, tone in enumerate(found)],
    )


def _macro(counts: Mapping[str, Counts]) -> float:
    return sum(one.f1 for one in counts.values()) / len(counts)


def _right(counts: Mapping[str, Counts]) -> int:
    return sum(one.right for one in counts.values())
