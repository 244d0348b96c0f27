"""The same passages with other names: what a network should know of a name is where it stands, not who it is."""

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from crossread.inference._pieces import Pieces
from training.attributed import records
from training.labels import NAME_TAGS
from training.names_known import lexicon, names_in, stretches
from training.passages import Passage, name_tag

Pool = dict[tuple[str, int], list[tuple[str, ...]]]
"""Names by their type and their count of words."""

_MOST_WORDS = 5
_LETTERS = range(3, 6)
_COMMAS_LOST = 0.6
_WITHOUT_CAPITALS = 0.2
_KINDS = frozenset({"person", "organisation", "place"})


def pool(data: Path, passages: Iterable[Passage]) -> Pool:
    """Names of persons and firms on a public list, the world's states and capitals, and the names of other sets."""
    found: defaultdict[tuple[str, int], set[tuple[str, ...]]] = defaultdict(set)
    for record in records(data / "ofac_aliases" / "train.jsonl"):
        if record["type"] == "individual":
            last, _, first = record["name"].partition(", ")
            _add(found, "person", [*first.split(), *last.title().split()])
            _add(found, "person", [first.split()[0], *last.title().split()[:1]] if first else [])
            _add(found, "person", last.title().split()[:1])
        elif record["type"] == "entity":
            words = record["name"].split()
            _add(found, "organisation", [_written(word) for word in words])
            if len(words) in _LETTERS:
                _add(found, "organisation", ["".join(word[0] for word in words)])
    for name, kind in lexicon().whole.items():
        _add(found, kind, name.split())
    places = found["place", 1]
    for record in records(data / "netransliteration" / "train.jsonl"):
        if record["count"] > 2 and record["latin"].isalpha() and (record["latin"].capitalize(),) not in places:
            _add(found, "person", [record["latin"].capitalize()])
    for name, kind in (pair for passage in passages for pair in names_in(passage)):
        _add(found, kind, name.split())
    return {key: sorted(names) for key, names in found.items()}


def _written(word: str) -> str:
    return word if len(word) < 4 else word.title()


def _add(found: dict[tuple[str, int], set[tuple[str, ...]]], kind: str, words: Sequence[str]) -> None:
    if kind in _KINDS and 0 < len(words) <= _MOST_WORDS and all(_is_plain(word) for word in words):
        found[kind, len(words)].add(tuple(words))


def _is_plain(word: str) -> bool:
    return word.replace("-", "").isalpha() and word[0].isupper()


def renamed(passage: Passage, names: Pool, pieces: Pieces, chance: random.Random) -> Passage:
    """A copy with other names of the same type and length, everywhere the same one for the same one."""
    words = list(passage.words)
    labels = passage.layer("name")
    chosen: dict[tuple[str, ...], tuple[str, ...]] = {}
    for first, end in stretches(passage):
        old = tuple(passage.words[first:end])
        others = names.get((NAME_TAGS[labels[first]][2:], end - first), [])
        if others and all(_is_plain(word) for word in old):
            words[first:end] = chosen.setdefault(old, chance.choice(others))
    return replace(passage, words=words, pieces=pieces.of(words))


def hasty(passage: Passage, chance: random.Random) -> Passage:
    """A copy as people write in haste: no comma between a place and the one it lies in, at times no capitals at all."""
    names, place = passage.layer("name"), name_tag("place")
    kept = [at for at in range(len(names)) if not _divides(passage, at, place) or chance.random() >= _COMMAS_LOST]
    words = [passage.words[at] for at in kept]
    if chance.random() < _WITHOUT_CAPITALS:
        words = [word.lower() for word in words]
    layers = {name: labels[kept] for name, labels in passage.layers.items()}
    return Passage(words, [passage.gaps[at] for at in kept], [passage.pieces[at] for at in kept], layers)


def _divides(passage: Passage, at: int, place: int) -> bool:
    """Whether a word is the comma between two places; `place` is the number of the B of one."""
    names = passage.layer("name")
    inside = 0 < at < len(names) - 1
    return inside and passage.words[at] == "," and names[at - 1] in (place, place + 1) and names[at + 1] == place
