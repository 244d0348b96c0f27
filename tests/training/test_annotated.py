import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from training.annotated import annotations, named, nested, news
from training.attributed import lines_of, polnear, records
from training.labels import NAMES, ROLE_TAGS
from training.passages import Passage, name_tag

from crossread.inference._pieces import Pieces
from crossread.inference._weights import SHIPPED

WORDS = ["Ana", "Kovel", "said", "that", "Bo", "thinks", "rain", "comes", "."]


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    """The pieces of the shipped reader."""
    return Pieces((SHIPPED / "tokenizer.json").read_bytes())


def written(folder: Path, name: str, *found: dict[str, Any]) -> Path:
    """A folder with one file of records."""
    (folder / f"{name}.jsonl").write_text("".join(json.dumps(one) + "\n" for one in found), encoding="utf-8")
    return folder


def test_names_count_sentences_through_all_documents(tmp_path: Path) -> None:
    folder = written(tmp_path, "names", {"sentence": 1, "names": [[0, 2, "person"]]})
    passages = [Passage([*words], [1] * len(words), [(7,)] * len(words)) for words in (["Hello"], WORDS)]
    for passage in passages:
        passage.layer("sentence")[:] = 0
        passage.layer("sentence")[0] = 1

    first, second = named(passages, folder)

    assert first.layer("name").tolist() == [0]
    assert second.layer("name").tolist() == [name_tag("person"), name_tag("person") + 1, 0, 0, 0, 0, 0, 0, 0]


def test_what_is_attributed_inside_of_a_content_becomes_a_row_of_its_own(tmp_path: Path, pieces: Pieces) -> None:
    text = " ".join(WORDS)
    outer = {"id": "E1", "source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 40]]}
    inner = {"source": [[20, 22]], "cue": [[23, 29]], "content": [[30, 40]]}
    found, passages = polnear(
        written(tmp_path, "set", {"id": "a", "text": text, "attributions": [outer]}) / "set.jsonl", pieces
    )
    folder = written(tmp_path, "nested", {"article": "a", "attribution": "E1", "inside": [inner]})

    (passage,) = nested(zip(found, passages, strict=True), folder)

    assert passage.layers["cue"].tolist() == [0, 0, 1, 0, 0, 1, 0, 0, 0]
    cue, row = passage.rows[-1]
    assert cue == 5
    assert [ROLE_TAGS[label] for label in row] == ["O"] * 4 + ["B-source", "O", "B-content", "I-content", "O"]


def test_heads_of_one_chain_have_one_number_and_those_alone_their_own(tmp_path: Path, pieces: Pieces) -> None:
    texts = written(tmp_path, "texts", {"id": "a", "text": " ".join(WORDS)}) / "texts.jsonl"
    written(tmp_path, "news")
    folder = written(tmp_path, "chains", {"article": "a", "chains": [[[0, 3], [20, 22]]], "alone": [[30, 34]]})

    (passage,) = news(texts, pieces, folder)

    assert np.flatnonzero(passage.layers["chain"] >= 0).tolist() == [0, 4, 6]
    assert passage.layers["chain"][[0, 4, 6]].tolist() == [0, 0, 1]
    assert "name" not in passage.layers


def test_of_attributions_inside_each_other_each_has_a_row_and_the_outermost_is_flat(
    tmp_path: Path, pieces: Pieces
) -> None:
    texts = written(tmp_path, "texts", {"id": "a", "text": " ".join(WORDS)}) / "texts.jsonl"
    outer = {"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 40]]}
    inner = {"source": [[20, 22]], "cue": [[23, 29]], "content": [[30, 40]]}
    written(tmp_path, "chains")
    record = {"article": "a", "names": [[0, 9, "person"]], "attributions": [outer, inner]}
    folder = written(tmp_path, "news", record)

    (passage,) = news(texts, pieces, folder)

    assert passage.layers["name"].tolist() == [name_tag("person"), name_tag("person") + 1, *[0] * 7]
    assert passage.layers["cue"].tolist() == [0, 0, 1, 0, 0, 1, 0, 0, 0]
    assert [ROLE_TAGS[label][0] for label in passage.layers["flat"]] == ["B", "I", "O", "B", "I", "I", "I", "I", "O"]
    assert {cue for cue, _ in passage.rows} == {2, 5}


@pytest.mark.shared
def test_our_names_stand_inside_of_their_sentences(shared: Path) -> None:
    blocks = "\n".join(lines_of(shared / "data" / "ewt" / "train.conllu")).split("\n\n")
    sizes = [sum(line.split("\t")[0].isdigit() for line in block.split("\n")) for block in blocks]

    wrong = [
        record
        for record in annotations("names")
        for first, end, kind in record["names"]
        if not 0 <= first < end <= sizes[record["sentence"]] or kind not in NAMES
    ]

    assert not wrong


@pytest.mark.shared
def test_what_is_inside_of_a_content_stands_there(shared: Path) -> None:
    articles = {article["id"]: article for article in records(shared / "data" / "polnear" / "train.jsonl")}

    wrong = []
    for record in annotations("nested"):
        (outer,) = [one for one in articles[record["article"]]["attributions"] if one["id"] == record["attribution"]]
        room = {at for start, end in outer["content"] for at in range(start, end)}
        spans = [span for one in record["inside"] for role in ("source", "cue", "content") for span in one[role]]
        wrong += [span for span in spans if not room.issuperset(range(*span))]

    assert not wrong


@pytest.mark.shared
def test_heads_of_chains_are_words_of_their_article(shared: Path) -> None:
    texts = {article["id"]: article["text"] for article in records(shared / "data" / "wikinews" / "articles.jsonl")}

    wrong = [
        head
        for record in annotations("chains")
        for head in [*(head for chain in record["chains"] for head in chain), *record["alone"]]
        if not texts[record["article"]][slice(*head)].strip()
    ]

    assert not wrong


@pytest.mark.shared
def test_what_is_marked_in_news_stands_in_its_article(shared: Path) -> None:
    texts = {article["id"]: article["text"] for article in records(shared / "data" / "wikinews" / "articles.jsonl")}

    wrong = []
    for record in annotations("news"):
        spans = [name[:2] for name in record["names"]]
        spans += [span for one in record["attributions"] for some in one.values() for span in some]
        marked = [texts[record["article"]][slice(*span)] for span in spans]
        wrong += [words for words in marked if not words or words != words.strip()]

    assert not wrong
    assert {kind for record in annotations("news") for *_, kind in record["names"]} == set(NAMES)
