"""Our own annotations of public sets (training/annotations): names in EWT, attributions inside contents, news."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from crossread.inference._pieces import Pieces, gaps_before
from crossread.inference._words import words_in
from training.attributed import attribute_nested, covered, records, roles
from training.labels import UNKNOWN
from training.passages import Passage, name_tag, tag

FOLDER = Path(__file__).parent / "annotations"
_CUE = 1


def annotations(name: str, folder: Path = FOLDER) -> list[dict[str, Any]]:
    """The records of one of our files."""
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def named(passages: Sequence[Passage], folder: Path = FOLDER) -> list[Passage]:
    """EWT's training documents with their names: `passages` hold all of its sentences, in order."""
    found = {record["sentence"]: record["names"] for record in annotations("names", folder)}
    number = -1
    for passage in passages:
        labels = passage.layer("name")
        labels[:] = 0
        for start in np.flatnonzero(passage.layer("sentence") == 1).tolist():
            number += 1
            for first, end, kind in found.get(number, ()):
                tag(labels, range(start + first, start + end), name_tag(kind))
    return list(passages)


def nested(found: Iterable[tuple[dict[str, Any], Passage]], folder: Path = FOLDER) -> list[Passage]:
    """The articles of PolNeAR in which contents were read for what is attributed inside of them, with that."""
    inner: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in annotations("nested", folder):
        inner[record["article"]].append(record)
    chosen = [(article, passage) for article, passage in found if article["id"] in inner]
    for article, passage in chosen:
        spans, cues = words_in(article["text"]), passage.layer("cue")
        contents = {one["id"]: one["content"] for one in article["attributions"]}
        for record in inner[article["id"]]:
            for span in contents[record["attribution"]]:
                touched = np.array(covered(spans, span))
                cues[touched[cues[touched] == UNKNOWN]] = 0
        for record in inner[article["id"]]:
            for one in record["inside"]:
                words = [covered(spans, span) for span in one["cue"]]
                for touched in words:
                    tag(cues, touched, _CUE)
                passage.rows.append((words[0][0], roles(one, spans)))
    return [passage for _, passage in chosen]


def news(path: Path, pieces: Pieces, folder: Path = FOLDER) -> list[Passage]:
    """News articles with their names and attributions, with the heads of what they mention in chains, or with both."""
    texts = {record["id"]: record["text"] for record in records(path)}
    read = {record["article"]: record for record in annotations("news", folder)}
    chained = {record["article"]: record for record in annotations("chains", folder)}
    passages = []
    for article in sorted(read.keys() | chained.keys()):
        spans = words_in(texts[article])
        words = [texts[article][start:end] for start, end in spans]
        passage = Passage(words, gaps_before(texts[article], spans), pieces.of(words))
        if article in read:
            _read(passage, read[article], spans)
        if article in chained:
            _chained(passage, chained[article], spans)
        passages.append(passage)
    return passages


def _read(passage: Passage, record: dict[str, Any], spans: Sequence[tuple[int, int]]) -> None:
    names = passage.layer("name")
    names[:] = 0
    for start, end, kind in record["names"]:
        tag(names, covered(spans, (start, end)), name_tag(kind))
    attribute_nested(passage, record["attributions"], spans)


def _chained(passage: Passage, record: dict[str, Any], spans: Sequence[tuple[int, int]]) -> None:
    for number, chain in enumerate([*record["chains"], *([one] for one in record["alone"])]):
        for head in chain:
            passage.layer("chain")[covered(spans, head)[:1]] = number
