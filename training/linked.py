"""Sets that say which words mean the same one: OntoGUM, LitBank, MEANTIME, ECB+ and GAP; and who speaks a quotation."""

import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from crossread.inference._pieces import Pieces, gaps_before
from crossread.inference._words import words_in
from training.attributed import covered, lines_of, records
from training.labels import MENTIONS, ROLE_TAGS, UNKNOWN
from training.named import head_in, mentions_in
from training.passages import RIGHT, WRONG, Passage


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GUM = {
    "person": "person", "organization": "organisation", "place": "place", "event": "event", "object": "thing",
    "substance": "thing", "animal": "thing", "plant": "thing", "abstract": "idea", "time": "time",
}  # fmt: skip
_ACE = {
    "PER": "person", "ORG": "organisation", "FIN": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
    "VEH": "thing", "PRO": "thing", "EVE": "event", "ABS": "idea", "TIM": "time",
}  # fmt: skip
_AFTER_HEAD = _words("of who whom which that in on at with from for to by , ( - : who's whose")
_TITLES = _words("mr mrs ms dr miss sir lady lord madame")
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_NO_SPACE = frozenset([",", ".", ";", ":", "!", "?", ")", "'", "'s", "n't"])


def ontogum(path: Path) -> list[list[str]]:
    """The chain column of each document, in the order of the treebank."""
    documents: list[list[str]] = []
    for line in lines_of(path):
        if line.startswith("# begin"):
            documents.append([])
        elif line.strip() and not line.startswith("#"):
            documents[-1].append(line.rsplit("\t", 1)[1])
    return documents


def link_gum(passage: Passage, tree: Any, column: Sequence[str]) -> None:
    """Write what a document of GUM mentions, and OntoGUM's chains; of two mentions with one head the shorter."""
    passage.layer("mention")[:] = 0
    chains = {chain: number for number, chain in enumerate(dict.fromkeys(one for one, _, _ in _bracketed(column)))}
    alone = count(len(chains))
    kinds = passage.layers["mention"]
    for start, end, kind in sorted(mentions_in(tree.notes), key=lambda mention: mention[0] - mention[1]):
        head = head_in(tree.heads, start, end)
        if kind in _GUM:
            kinds[head] = MENTIONS.index(_GUM[kind])
            _extend(passage, (start, end, head))
            passage.layer("chain")[head] = next(alone)
    for chain, start, end in sorted(_bracketed(column), key=lambda one: one[1] - one[2]):
        head = head_in(tree.heads, start, end)
        if kinds[head]:
            _extend(passage, (start, end, head))
            passage.layer("chain")[head] = chains[chain]


def _extend(passage: Passage, mention: tuple[int, int, int]) -> None:
    start, end, head = mention
    passage.layer("first")[head], passage.layer("last")[head] = start, end - 1


def _bracketed(column: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Chain, first word and end of each mention of a column such as ``(3(4)`` … ``3)``."""
    opened: dict[str, list[int]] = {}
    for word, cell in enumerate(column):
        for part in cell.replace("_", "").replace("(", " (").replace(")", ") ").split():
            chain = part.strip("()")
            if part.startswith("("):
                opened.setdefault(chain, []).append(word)
            if part.endswith(")"):
                yield chain, opened[chain].pop(), word + 1


def litbank(path: Path, pieces: Pieces) -> list[Passage]:
    """Novels with the people and places that they mention, and the speakers of their quotations."""
    chance = random.Random(11)  # noqa: S311  # nothing here is a secret
    return [_novel(record, pieces, natural=chance.random() < 0.5) for record in records(path)]


def _novel(record: dict[str, Any], pieces: Pieces, *, natural: bool) -> Passage:
    spans = words_in(record["text"])
    marks = [(one["start"], one["end"], one["type"], one["chain"], one["form"]) for one in record["mentions"]]
    passage = linked(record["text"], spans, marks, pieces)
    if natural:
        passage.gaps = _set_naturally(passage)
    chain = passage.layers["chain"]
    names = {name: number for number, name in enumerate(dict.fromkeys(mark[3] for mark in marks))}
    quoted = np.zeros(len(spans), dtype=bool)
    quotes = [(covered(spans, (one["start"], one["end"])), one["speaker"]) for one in record["quotes"]]
    for words, _ in quotes:
        quoted[words] = True
    for words, speaker in quotes:
        right = (chain == names.get(speaker, -1)) & ~quoted
        if words and right.any():
            passage.spoken.append((words[0], np.where(right, RIGHT, WRONG)))
    return passage


def _set_naturally(passage: Passage) -> list[int]:
    """Gaps as they would stand in print: the set has a space before every mark."""
    gaps, inside = [], False
    before = ""
    for word, gap in zip(passage.words, passage.gaps, strict=True):
        closes = word == '"' and inside
        joined = gap == 1 and (word in _NO_SPACE or closes or before == "(" or (before == '"' and inside))
        gaps.append(0 if joined else gap)
        inside = inside != (word == '"') and gap < 3  # a quotation ends with its paragraph
        before = word
    return gaps


def meantime(path: Path, pieces: Pieces) -> list[Passage]:
    """News on companies with what it mentions."""
    return [linked(record["text"], words_in(record["text"]), _of_meantime(record), pieces) for record in records(path)]


def _of_meantime(record: dict[str, Any]) -> list[tuple[int, int, str, str, str]]:
    own = count()
    return [
        (*one["spans"][0], one["type"], one["chain"] or f"alone {next(own)}", one["syntax"] or "")
        for one in record["entities"]
        if one["spans"]
    ]


def ecbplus(path: Path, pieces: Pieces) -> list[Passage]:
    """The annotated sentences of articles with the people and things that take part in events."""
    return [linked(record["text"], words_in(record["text"]), _of_ecbplus(record), pieces) for record in records(path)]


def _of_ecbplus(record: dict[str, Any]) -> list[tuple[int, int, str, str, str]]:
    kinds = {"LOC": "LOC", "HUM": "", "NON": ""}
    return [
        (one["spans"][0][0], one["spans"][-1][1], kinds[one["type"]], one["chain"], "")
        for one in record["mentions"]
        if one["type"] in kinds
    ]


def linked(
    text: str, spans: Sequence[tuple[int, int]], marks: Iterable[tuple[int, int, str, str, str]], pieces: Pieces
) -> Passage:
    """A text whose set marks some mentions: of other words it says nothing."""
    words = [text[start:end] for start, end in spans]
    passage = Passage(words, gaps_before(text, spans), pieces.of(words))
    marks = list(marks)
    chains = {name: number for number, name in enumerate(dict.fromkeys(mark[3] for mark in marks))}
    for start, end, kind, chain, _ in sorted(marks, key=lambda mark: mark[0] - mark[1]):
        touched = covered(spans, (start, end))
        if touched:
            head = _guessed_head(words, touched)
            passage.layer("chain")[head] = chains[chain]
            if kind in _ACE:
                passage.layer("kind")[head] = MENTIONS.index(_ACE[kind])
    return passage


def _guessed_head(words: Sequence[str], touched: Sequence[int]) -> int:
    """The head where there is no tree: a person's first name, else the last word before whatever follows a head."""
    end = next((n for n in range(1, len(touched)) if words[touched[n]].lower() in _AFTER_HEAD), len(touched))
    core = list(touched[:end])
    while len(core) > 1 and words[core[-1]] in _POSSESSIVE:
        core.pop()
    large = [word for word in core if words[word][0].isupper() and words[word].lower().rstrip(".") not in _TITLES]
    return core[-1] if not large or large[-1] != core[-1] else _first_of_run(large)


def _first_of_run(large: Sequence[int]) -> int:
    first = large[-1]
    for word in reversed(large):
        if first - word > 1:
            break
        first = word
    return first


def gap(path: Path, pieces: Pieces) -> list[Passage]:
    """Snippets with a pronoun that means one of two names."""
    found = (_snippet(record, pieces) for record in records(path))
    return [passage for passage in found if passage.meant]


def _snippet(record: dict[str, Any], pieces: Pieces) -> Passage:
    text = record["text"]
    spans = words_in(text)
    words = [text[start:end] for start, end in spans]
    passage = Passage(words, gaps_before(text, spans), pieces.of(words))
    pronoun = covered(spans, (record["pronoun"]["start"], record["pronoun"]["end"]))
    row = np.full(len(spans), UNKNOWN)
    for one in (record["a"], record["b"]):
        touched = covered(spans, (one["start"], one["end"]))
        row[_guessed_head(words, touched)] = RIGHT if one["coreferent"] else WRONG
    if pronoun and (row == RIGHT).any():
        passage.meant.append((pronoun[0], row))
    return passage


def quoted(passage: Passage) -> None:
    """Who speaks the quotations of a passage with sources: any word of the source may be answered."""
    source, content = ROLE_TAGS.index("B-source"), ROLE_TAGS.index("B-content")
    for _, row in passage.rows:
        speaker = (row == source) | (row == source + 1)
        for word in np.flatnonzero(row == content):
            if passage.words[word] in {'"', "“"} and speaker.any():
                passage.spoken.append((int(word), np.where(speaker, RIGHT, WRONG)))
