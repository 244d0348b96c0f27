"""Times on the development articles of TempEval-3."""

from collections.abc import Sequence
from typing import Any

from crossread import extraction
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Line, Score
from crossread.evaluation._texts import captured
from crossread.evaluation._times import GoldTime, TimesScore, score_times
from crossread.model import Capture, Time

ABOUT = "time expressions against TIMEX3 (TempEval-3, AQUAINT articles)"
PUBLISHED = {  # on the platinum articles, which are not here
    "relaxed": "HeidelTime 90.3",
    "strict": "HeidelTime 81.3",
    "value": "HeidelTime 77.6, NavyTime 71.0, SUTime 67.4",
}


def times(bench: Bench) -> Score:
    """F1 of spans and of values; the baseline keeps only the dates that stand in the text in full."""
    articles = list(records(bench.data / "tempeval3_tbaq" / "dev.jsonl"))
    answers = bench.reader.answer([article["text"] for article in articles])
    found = [
        extraction.read(_capture(article), answer).times for article, answer in zip(articles, answers, strict=True)
    ]
    plain = [[time for time in read if not time.anchor] for read in found]
    ours, baseline = _score(articles, found), _score(articles, plain)
    lines = [
        Line(f"{name} F1", getattr(ours, f"{name}_f1"), ours.gold, getattr(baseline, f"{name}_f1"), published)
        for name, published in PUBLISHED.items()
    ]
    return Score("times", ABOUT, tuple(lines))


def _capture(article: dict[str, Any]) -> Capture:
    return captured(article["text"], name=article["id"], published=article["dct"]["value"][:10])


def _score(articles: Sequence[dict[str, Any]], found: Sequence[Sequence[Time]]) -> TimesScore:
    gold = [[_gold(timex) for timex in article["timex"]] for article in articles]
    return score_times(gold, [(article["text"], read) for article, read in zip(articles, found, strict=True)])


def _gold(timex: dict[str, Any]) -> GoldTime:
    return GoldTime(timex["start"], timex["end"], timex["value"] or "", timex["type"])
