import json
from pathlib import Path

import pytest
from training.coloured import flicc
from training.labels import TECHNIQUES, WHICH_ALONE

from crossread.inference._pieces import Pieces
from crossread.inference._weights import SHIPPED


@pytest.mark.parametrize(("label", "wanted"), [("false choice", "Black-and-White_Fallacy"), ("anecdote", None)])
def test_a_fallacy_that_both_sets_have_says_which_and_not_where(tmp_path: Path, label: str, wanted: str | None) -> None:
    path = tmp_path / "train.jsonl"
    path.write_text(json.dumps({"text": "Either we drill or we freeze.", "label": label}) + "\n", encoding="utf-8")

    found = flicc(path, Pieces((SHIPPED / "tokenizer.json").read_bytes()))

    expected = [[WHICH_ALONE | 1 << TECHNIQUES.index(wanted)] * 7] if wanted else []
    assert [passage.layers["technique"].tolist() for passage in found] == expected
