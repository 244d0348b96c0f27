"""Sets that say how words are coloured: the tone towards a target (NewsMTSC), and techniques (PTC, FLICC)."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from crossread.inference._pieces import Pieces, gaps_before
from crossread.inference._words import words_in
from training.attributed import covered, records
from training.labels import TECHNIQUES, TONES, WHICH_ALONE
from training.passages import Passage

_MOST_TOGETHER = 6
_FALLACIES = {
    "single cause": "Causal_Oversimplification",
    "false choice": "Black-and-White_Fallacy",
    "fake experts": "Appeal_to_Authority",
    "misrepresentation": "Whataboutism,Straw_Men,Red_Herring",
}
"""Fallacies of FLICC that PTC has too, under PTC's name."""


def newsmtsc(path: Path, pieces: Pieces) -> list[Passage]:
    """Sentences with the tone towards some who are named in them, one to six to a passage."""
    chance = random.Random(13)  # noqa: S311  # nothing here is a secret
    return [_sentences(some, pieces) for some in _groups(records(path), chance)]


def _groups(found: Sequence[dict[str, Any]], chance: random.Random) -> Iterator[Sequence[dict[str, Any]]]:
    at = 0
    while at < len(found):
        size = chance.randint(1, _MOST_TOGETHER)
        yield found[at : at + size]
        at += size


def _sentences(found: Sequence[dict[str, Any]], pieces: Pieces) -> Passage:
    text = "\n\n".join(record["text"] for record in found)
    passage, spans = _blank(text, pieces)
    start = 0
    for record in found:
        for target in record["targets"]:
            for first, end in ((target["start"], target["end"]), *(target.get("further") or ())):
                touched = covered(spans, (start + first, start + end))
                passage.layer("tone")[touched] = TONES.index(target["polarity"])
        start += len(record["text"]) + 2
    return passage


def ptc(path: Path, pieces: Pieces) -> list[Passage]:
    """Articles with the techniques that each word stands in."""
    return [_article(record, pieces) for record in records(path)]


def _article(record: dict[str, Any], pieces: Pieces) -> Passage:
    passage, spans = _blank(record["text"], pieces)
    labels = passage.layer("technique")
    labels[:] = 0
    for one in record["spans"]:
        labels[covered(spans, (one["start"], one["end"]))] |= 1 << TECHNIQUES.index(one["technique"])
    return passage


def flicc(path: Path, pieces: Pieces) -> list[Passage]:
    """Short texts that are a fallacy as a whole: they tell which one it is, not where one begins and ends."""
    return [_fallacy(record, pieces) for record in records(path) if record["label"] in _FALLACIES]


def _fallacy(record: dict[str, Any], pieces: Pieces) -> Passage:
    passage, _ = _blank(record["text"], pieces)
    passage.layer("technique")[:] = WHICH_ALONE | 1 << TECHNIQUES.index(_FALLACIES[record["label"]])
    return passage


def _blank(text: str, pieces: Pieces) -> tuple[Passage, Sequence[tuple[int, int]]]:
    spans = words_in(text)
    words = [text[start:end] for start, end in spans]
    return Passage(words, gaps_before(text, spans), pieces.of(words)), spans
