"""Times on the development articles of TempEval-3 and of MEANTIME."""

from collections.abc import Iterator, Sequence
from typing import Any

from crossread import extraction
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Line, Score
from crossread.evaluation._texts import captured
from crossread.evaluation._times import GoldTime, TimesScore, score_times
from crossread.model import Capture, Time

ABOUT = "time expressions against TIMEX3 (TempEval-3, AQUAINT articles; MEANTIME, Apple articles)"
PUBLISHED = {  # on the platinum articles, which are not here
    "relaxed": "HeidelTime 90.3",
    "strict": "HeidelTime 81.3",
    "value": "HeidelTime 77.6, NavyTime 71.0, SUTime 67.4",
}
_ANNOTATED = 6
"""The sentences of an article in which MEANTIME annotates times: its headline and five more."""
_GIVEN = "CREATION_TIME"


def times(bench: Bench) -> Score:
    """F1 of spans and of values; the baseline keeps only dates that stand in the text in full."""
    tempeval, meantime = (list(records(bench.data / name / "dev.jsonl")) for name in ("tempeval3_tbaq", "meantime"))
    lines = [*_lines(bench, tempeval), *_lines(bench, [as_tempeval(one) for one in meantime], "MEANTIME, ")]
    return Score("times", ABOUT, tuple(lines))


def _lines(bench: Bench, articles: Sequence[dict[str, Any]], name: str = "") -> Iterator[Line]:
    answers = bench.reader.answer([article["text"] for article in articles])
    found = [
        [time for time in extraction.read(_capture(article), answer).times if _counts(article, time)]
        for article, answer in zip(articles, answers, strict=True)
    ]
    plain = [[time for time in read if not time.anchor] for read in found]
    ours, baseline = _score(articles, found), _score(articles, plain)
    for measure, published in PUBLISHED.items():
        kind = f"{measure}_f1"
        others = "" if name else published
        yield Line(f"{name}{measure} F1", getattr(ours, kind), ours.gold, getattr(baseline, kind), others)


def _counts(article: dict[str, Any], time: Time) -> bool:
    """Whether a time stands where the article is annotated."""
    within = time.start < article.get("annotated", len(article["text"]))
    return within and not any(time.start < end and start < time.end for start, end in article.get("given", ()))


def as_tempeval(article: dict[str, Any]) -> dict[str, Any]:
    """An article of MEANTIME as TempEval-3 has them: its day of writing is given, and its first sentences annotated."""
    told = sorted((timex for timex in article["timex"] if timex["spans"]), key=lambda timex: timex["spans"])
    spans = [(timex["spans"][0][0], timex["spans"][-1][1]) for timex in told]
    is_given = [timex["function"] == _GIVEN for timex in told]
    return {
        "id": article["id"],
        "text": article["text"],
        "dct": {"value": article["dct"]},
        "timex": [
            {"start": start, "end": end, "value": timex["value"], "type": timex["type"]}
            for timex, (start, end), given in zip(told, spans, is_given, strict=True)
            if not given
        ],
        "given": [span for span, given in zip(spans, is_given, strict=True) if given],
        "annotated": article["sentences"][:_ANNOTATED][-1][1],
    }


def _capture(article: dict[str, Any]) -> Capture:
    return captured(article["text"], name=article["id"], published=article["dct"]["value"][:10])


def _score(articles: Sequence[dict[str, Any]], found: Sequence[Sequence[Time]]) -> TimesScore:
    gold = [[_gold(timex) for timex in article["timex"]] for article in articles]
    return score_times(gold, [(article["text"], read) for article, read in zip(articles, found, strict=True)])


def _gold(timex: dict[str, Any]) -> GoldTime:
    return GoldTime(timex["start"], timex["end"], timex["value"] or "", timex["type"])
