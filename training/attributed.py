"""Sets that say who is the source of what: PolNeAR, and the relations of GUM."""

import bisect
import gzip
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from crossread.inference._pieces import Pieces, gaps_before
from crossread.inference._words import words_in
from training.labels import ROLE_TAGS, UNKNOWN
from training.passages import Labels, Passage, tag


def records(path: Path) -> list[dict[str, Any]]:
    """The records of a file of JSON lines, packed or not."""
    return [json.loads(line) for line in lines_of(path)]


def lines_of(path: Path) -> list[str]:
    """The lines of a file that may have been packed."""
    packed = path.with_name(path.name + ".gz")
    contents = gzip.decompress(packed.read_bytes()) if packed.exists() else path.read_bytes()
    # Not splitlines: a text may hold other characters that end a line.
    return contents.decode().rstrip("\n").split("\n")


def polnear(path: Path, pieces: Pieces) -> tuple[list[dict[str, Any]], list[Passage]]:
    """Every article, and the same with its cues, flat tags and rows of roles."""
    found = records(path)
    return found, [_article(record, pieces) for record in found]


def _article(record: dict[str, Any], pieces: Pieces) -> Passage:
    spans = words_in(record["text"])
    words = [record["text"][s:e] for s, e in spans]
    passage = Passage(words, gaps_before(record["text"], spans), pieces.of(words))
    attribute(passage, record["attributions"], spans)
    flat, cue = passage.layer("flat"), passage.layer("cue")
    for _, row in passage.rows:
        flat[row > 0] = row[row > 0]
        # The set marks no cue inside a content, which does not say that there is none.
        cue[(row >= ROLE_TAGS.index("B-content")) & (cue == 0)] = UNKNOWN
    return passage


def attribute(passage: Passage, attributions: Iterable[dict[str, Any]], spans: Sequence[tuple[int, int]]) -> None:
    """Write cues and rows of roles over the passage."""
    passage.layer("cue")[:] = 0
    passage.layer("flat")[:] = 0
    for one in attributions:
        cue = [covered(spans, span) for span in one["cue"]]
        if not any(cue):
            continue
        for span in cue:
            tag(passage.layer("cue"), span, 1)
        passage.rows.append((next(span[0] for span in cue if span), roles(one, spans)))


def attribute_nested(
    passage: Passage, attributions: Iterable[dict[str, Any]], spans: Sequence[tuple[int, int]]
) -> None:
    """The same where one may stand inside another: the outermost is written last, over the others."""
    attribute(passage, sorted(attributions, key=_extent), spans)
    flat = passage.layer("flat")
    for _, row in passage.rows:
        flat[row > 0] = row[row > 0]


def _extent(one: dict[str, Any]) -> int:
    return sum(end - start for start, end in one["content"])


def roles(one: dict[str, Any], spans: Sequence[tuple[int, int]]) -> Labels:
    """What every word is to the cue of an attribution."""
    row = np.zeros(len(spans), dtype=np.int64)
    for role in ("source", "content"):
        for span in one[role]:
            tag(row, covered(spans, span), ROLE_TAGS.index(f"B-{role}"))
    _begun(row)
    return row


def _begun(row: Labels) -> None:
    """What goes on without having begun, because another stretch was written over its first word, begins here."""
    before = np.concatenate([[0], row[:-1]])
    for role in ("source", "content"):
        begin, inside = ROLE_TAGS.index(f"B-{role}"), ROLE_TAGS.index(f"I-{role}")
        row[(row == inside) & (before != begin) & (before != inside)] = begin


def covered(spans: Sequence[tuple[int, int]], span: Sequence[int]) -> list[int]:
    """Which words a stretch of characters touches."""
    first = bisect.bisect_right(spans, span[0], key=lambda word: word[1])
    last = bisect.bisect_left(spans, span[1], key=lambda word: word[0])
    return list(range(first, last))
