"""How surely events are told, and whether they are denied, on MEANTIME."""

from collections.abc import Iterator, Sequence
from typing import Any

from crossread import extraction
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Line, Score, exact_by_class, f1_line
from crossread.evaluation._texts import captured
from crossread.extraction import Factuality
from crossread.model import Certainty, Polarity

ABOUT = "how surely events are told, and whether as not so (MEANTIME, all articles; neither was learnt from them)"
CERTAINTIES = {"CERTAIN": Certainty.CERTAIN, "PROBABLE": Certainty.PROBABLE, "POSSIBLE": Certainty.POSSIBLE}
POLARITIES = {"POS": Polarity.POSITIVE, "NEG": Polarity.NEGATIVE}


def events(bench: Bench) -> Score:
    """F1 by class and their mean; the baseline holds every event for certain and so."""
    articles = [one for split in ("train", "dev") for one in records(bench.data / "meantime" / f"{split}.jsonl")]
    answers = bench.reader.answer([article["text"] for article in articles])
    marked = [list(asked(article)) for article in articles]
    found = [
        shown
        for article, answer, some in zip(articles, answers, marked, strict=True)
        for shown in extraction.factualities(
            captured(article["text"], name=article["id"]), answer, [one["spans"][0][0] for one in some]
        )
    ]
    return Score("factuality", ABOUT, tuple(lines([one for some in marked for one in some], found)))


def asked(article: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The events whose certainty and polarity the set tells."""
    return (one for one in article["events"] if one["certainty"] in CERTAINTIES and one["polarity"] in POLARITIES)


def lines(marked: Sequence[dict[str, Any]], found: Sequence[Factuality]) -> Iterator[Line]:
    """Both questions, each with the mean of its classes."""
    plain = [Factuality()] * len(marked)
    certain = [str(CERTAINTIES[one["certainty"]]) for one in marked]
    yield from _lines(
        "certainty", certain, [str(one.certainty) for one in found], [str(one.certainty) for one in plain]
    )
    polar = [str(POLARITIES[one["polarity"]]) for one in marked]
    yield from _lines("polarity", polar, [str(one.polarity) for one in found], [str(one.polarity) for one in plain])


def _lines(question: str, gold: Sequence[str], found: Sequence[str], plain: Sequence[str]) -> Iterator[Line]:
    ours, baseline = _counts(gold, found), _counts(gold, plain)
    yield Line(f"{question} macro F1", _mean(ours), len(gold), _mean(baseline))
    yield from (f1_line(name, ours[name], baseline[name]) for name in ours)


def _counts(gold: Sequence[str], found: Sequence[str]) -> dict[str, Counts]:
    return exact_by_class(sorted(set(gold)), _numbered(gold), _numbered(found))


def _numbered(classes: Sequence[str]) -> list[tuple[object, ...]]:
    return [(name, number) for number, name in enumerate(classes)]


def _mean(counts: dict[str, Counts]) -> float:
    return sum(one.f1 for one in counts.values()) / len(counts)
