"""Articles of two sets of times, brought into one form."""

import json
from pathlib import Path

import pytest

from crossread.evaluation._bench import Bench
from crossread.evaluation._tempeval import as_tempeval, times

HEAD = "Pier falls\nMay 14, 2031\nIt fell on 12 May 2031.\n"
TEXT = HEAD + "It rained.\n" * 4 + "It was built on 3 June 1990.\n"


def _article() -> dict[str, object]:
    starts = [0, *(at + 1 for at, one in enumerate(TEXT[:-1]) if one == "\n")]
    timex = [
        {"spans": [[11, 23]], "value": "2031-05-14", "type": "DATE", "function": "CREATION_TIME"},
        {"spans": [[35, 46]], "value": "2031-05-12", "type": "DATE", "function": "NONE"},
        {"spans": [], "value": "2030", "type": "DATE", "function": "NONE"},
    ]
    sentences = [[start, TEXT.index("\n", start)] for start in starts]
    return {"id": "1", "text": TEXT, "dct": "2031-05-14", "timex": timex, "sentences": sentences}


def test_the_day_of_writing_is_given_and_later_sentences_are_not_annotated() -> None:
    one = as_tempeval(_article())

    assert [(time["start"], time["value"]) for time in one["timex"]] == [(35, "2031-05-12")]
    assert one["given"] == [(11, 23)]
    assert TEXT[: one["annotated"]].count("\n") == 5


def test_times_are_measured_on_both_sets(tmp_path: Path) -> None:
    tempeval = {"id": "2", "text": "It fell.", "dct": {"value": "2031-05-14"}, "timex": []}
    for name, article in (("tempeval3_tbaq", tempeval), ("meantime", _article())):
        (tmp_path / "data" / name).mkdir(parents=True)
        (tmp_path / "data" / name / "dev.jsonl").write_text(json.dumps(article) + "\n", "utf-8")

    lines = times(Bench(tmp_path, threads=1)).lines

    assert [line.measure for line in lines[3:]] == ["MEANTIME, relaxed F1", "MEANTIME, strict F1", "MEANTIME, value F1"]
    assert [(line.score, line.items) for line in lines[3:]] == [pytest.approx((1.0, 1))] * 3
