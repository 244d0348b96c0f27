"""Sets that mark names: GUM's entities, WNUT 2017 and CrossNER's politics."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from crossread.inference._pieces import GAPS, Pieces, gaps_before
from crossread.inference._words import words_in
from training.attributed import covered, records
from training.labels import UNKNOWN
from training.passages import Labels, Passage, name_tag, tag

_GUM = {
    "person": "person",
    "organization": "organisation",
    "place": "place",
    "event": "event",
    "object": "other",
    "abstract": "other",
}
_WNUT = {
    "person": "person", "location": "place", "corporation": "organisation", "group": "organisation",
    "product": "other", "creative-work": "other",
}  # fmt: skip
_POLITICS = {
    "politician": "person", "person": "person", "politicalparty": "organisation", "organisation": "organisation",
    "country": "place", "location": "place", "election": "event", "event": "event",
}  # fmt: skip
_ALONE = frozenset({"of", "the", "-", ".", "de", "al", "van", "von", "bin", "ibn"})
_PAIRED = _ALONE | {"for", "and", "&", "'s", "’s"}
_MEANTIME = {"PER": "person", "ORG": "organisation", "FIN": "organisation", "LOC": "place", "PRO": "other"}
_LITBANK = {"PER": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "VEH": "other"}
_TOGETHER = 30
_BRACKET = re.compile(r"\((\d+)-(\w+)[^()]*|(\d+)\)|\)")


Mark = tuple[int, int, str]
"""Where something stands, and the type that a set gives it."""


class Columns(Protocol):
    """What is asked of a tree: its parts of speech, heads and notes."""

    pos: list[str]
    fine: list[str]
    heads: list[int]
    notes: list[str]
    starts: list[int]


def name_entities(labels: Labels, words: Sequence[str], tree: Columns) -> None:
    """Write the names of a tree that marks entities."""
    if not any("Entity=" in note for note in tree.notes):
        return
    peoples = peoples_in(words, tree)
    labels[:] = 0
    labels[peoples] = name_tag("group")
    # The longest first: "University of Leeds" is one name, and the place inside it is not another.
    for start, end, kind in sorted(mentions_in(tree.notes), key=lambda mention: mention[0] - mention[1]):
        head = head_in(tree.heads, start, end)
        if kind in _GUM and tree.pos[head] == "PROPN":
            plural = kind == "person" and tree.fine[head] == "NNPS" and words[head].endswith("s")
            first, last = _proper(tree.pos, words, (start, end, head), _PAIRED if kind != "person" else _ALONE)
            if (labels[first:last] == 0).all():
                tag(labels, range(first, last), name_tag("group" if plural else _GUM[kind]))


def peoples_in(words: Sequence[str], tree: Columns) -> list[int]:
    """Adjectives of peoples and movements: those with a capital letter inside a sentence."""
    starts = set(tree.starts)
    return [
        number
        for number, (fine, word) in enumerate(zip(tree.fine, words, strict=True))
        if fine == "JJ" and number not in starts and len(word) > 3 and word[0].isupper() and word[1:].islower()
    ]


def mentions_in(notes: Sequence[str]) -> list[tuple[int, int, str]]:
    """First word, end and type of each mention in the notes of a document of GUM."""
    opened: list[tuple[str, str, int]] = []
    closed = []
    for number, note in enumerate(notes):
        entity = next((part[7:] for part in note.split("|") if part.startswith("Entity=")), "")
        for found in _BRACKET.finditer(entity):
            if found[1]:
                opened.append((found[1], found[2], number))
                continue
            place = next((i for i in range(len(opened) - 1, -1, -1) if found[3] in (None, opened[i][0])), None)
            if place is not None:
                _, kind, start = opened.pop(place)
                closed.append((start, number + 1, kind))
    return closed


def head_in(heads: Sequence[int], start: int, end: int) -> int:
    """The word of a stretch that hangs on none of the others."""
    return next((word for word in range(start, end) if not start <= heads[word] < end or heads[word] == word), start)


def _proper(
    pos: Sequence[str], words: Sequence[str], mention: tuple[int, int, int], links: frozenset[str]
) -> tuple[int, int]:
    """The proper name around the head of a mention, without articles, titles' commas and what follows."""
    start, end, head = mention
    first, last = head, head + 1
    while first > start and _inside(pos[first - 1], words[first - 1], links):
        first -= 1
    while last < end and _inside(pos[last], words[last], links):
        last += 1
    while first < head and not (words[first][0].isupper() or words[first][0].isdigit()):
        first += 1
    while last > head + 1 and not (words[last - 1][0].isupper() or words[last - 1][0].isdigit()):
        last -= 1
    if words[first].lower() in {"the", "a", "an"} and first < head:
        first += 1
    return first, last


def _inside(pos: str, word: str, links: frozenset[str]) -> bool:
    return pos in {"PROPN", "NUM"} or word[0].isupper() or word in links


def wnut(path: Path, pieces: Pieces) -> list[Passage]:
    """Posts with rare names."""
    return _together(records(path), pieces, _WNUT)


def politics(path: Path, pieces: Pieces) -> list[Passage]:
    """Sentences on politics."""
    return _together(records(path), pieces, _POLITICS)


def hide(passages: Sequence[Passage], peoples: frozenset[str]) -> list[Passage]:
    """Make the adjectives of peoples unknown where a set has no type for them."""
    for passage in passages:
        labels = passage.layer("name")
        labels[[number for number, word in enumerate(passage.words) if word in peoples and labels[number] == 0]] = (
            UNKNOWN
        )
    return list(passages)


def meantime(path: Path, pieces: Pieces) -> list[Passage]:
    """Articles on companies, up to where the marking ends."""
    return [_marked(record["text"], _meantime_marks(record), pieces, _MEANTIME) for record in records(path)]


def _meantime_marks(record: dict[str, Any]) -> list[Mark]:
    return [(span[0], span[1], one["type"]) for one in record["entities"] for span in one["spans"][:1]]


def litbank(path: Path, pieces: Pieces) -> list[Passage]:
    """Novels, with the proper names in them."""
    return [_marked(record["text"], _litbank_marks(record), pieces, _LITBANK) for record in records(path)]


def _litbank_marks(record: dict[str, Any]) -> list[Mark]:
    return [(one["start"], one["end"], one["type"]) for one in record["mentions"] if one["form"] == "PROP"]


def _marked(text: str, marks: Sequence[Mark], pieces: Pieces, kinds: dict[str, str]) -> Passage:
    """A text with the capitalised part of each mark as a name, the longest first."""
    spans = words_in(text[: max((end for _, end, _ in marks), default=0)])
    words = [text[s:e] for s, e in spans]
    passage = Passage(words, gaps_before(text, spans), pieces.of(words))
    labels = passage.layer("name")
    labels[:] = 0
    for start, end, kind in sorted(marks, key=lambda mark: mark[0] - mark[1]):
        name = _capitalised(covered(spans, (start, end)), words)
        if kind in kinds and name and (labels[name] == 0).all():
            tag(labels, name, name_tag(kinds[kind]))
    return passage


def _capitalised(touched: Sequence[int], words: Sequence[str]) -> list[int]:
    """From the first to the last capital of a mark's first capitalised run."""
    large = [word for word in touched if words[word][0].isupper() and words[word].lower() not in {"the", "a", "an"}]
    if not large:
        return []
    last = large[0]
    for word in large[1:]:
        if word - last > 2:
            break
        last = word
    return list(range(large[0], last + 1))


def _together(found: Sequence[dict[str, Any]], pieces: Pieces, kinds: dict[str, str]) -> list[Passage]:
    """Records of one sentence or so, thirty to a passage."""
    return [_passage(found[at : at + _TOGETHER], pieces, kinds) for at in range(0, len(found), _TOGETHER)]


def _passage(found: Sequence[dict[str, Any]], pieces: Pieces, kinds: dict[str, str]) -> Passage:
    words, gaps, places, base = [], [], [], 0
    for record in found:
        cursor = 0
        for number, token in enumerate(record["tokens"]):
            at = record["text"].find(token, cursor)
            at = at if at >= 0 else cursor
            gaps.append(GAPS - 1 if not number else int(at > cursor))
            cursor = at + len(token)
            words.append(token)
            places.append((base + at, base + cursor))
        base += len(record["text"]) + 1
    passage = Passage(words, gaps, pieces.of(words))
    labels = passage.layer("name")
    labels[:] = 0
    base = 0
    for record in found:
        for entity in record["entities"]:
            touched = covered(places, (base + entity["start"], base + entity["end"]))
            if entity["label"] in kinds:
                tag(labels, touched, name_tag(kinds[entity["label"]]))
            else:
                labels[touched] = UNKNOWN
        base += len(record["text"]) + 1
    return passage
