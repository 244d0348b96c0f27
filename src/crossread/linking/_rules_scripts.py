"""The rule by which a name in Arabic or Cyrillic letters and one in Latin letters are taken for one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from anyascii import anyascii

from crossread.linking._arabic import latin_units, may_be_spelt, units_of, words_in
from crossread.linking._matching import Match, paired
from crossread.linking._spelling import Part, is_latin, joined_sound, parts_of
from crossread.linking._things import Holders, Proposal, Thing

_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_MOST = 500
"""Names of one measure that are compared with one in another script."""
_TELLING = 3
"""Consonants that a single word has at least."""


def other_script(things: Sequence[Thing]) -> Iterator[Proposal]:
    """Each name in another script with the one thing of the case that can be spelt so in Latin letters."""
    latin: dict[object, Holders] = defaultdict(list)
    others = [(thing, name) for thing in things for name in thing.names if not is_latin(name)]
    for thing in things if others else ():
        for name in filter(is_latin, thing.names):
            latin[joined_sound(parts_of(name))].append((thing, name))
            latin[tuple(len(latin_units(part.plain)[1]) for part in parts_of(name))].append((thing, name))
    for thing, name in others:
        fits = [
            (other, written, reason)
            for key in _keys(name)
            for other, written in latin.get(key, ())[:_MOST]
            if other.at != thing.at and _may_be_one(thing, other) and (reason := _reason(name, written))
        ]
        if len({other.at for other, _, _ in fits}) == 1:
            other, written, reason = fits[0]
            yield Proposal(other.at, thing.at, written, name, reason)


def _may_be_one(thing: Thing, other: Thing) -> bool:
    return thing.kind == other.kind or "" in {thing.kind, other.kind}


def _keys(name: str) -> Iterator[object]:
    """By what the names in Latin letters are found that can be this one."""
    if _CYRILLIC.search(name):
        yield joined_sound(_by_russian(name))
    elif _ARABIC.search(name):
        counts = [{len(consonants) for _, consonants in units_of(word)} for word in words_in(name)]
        yield from _measures(counts)


def _measures(counts: Sequence[set[int]]) -> Iterator[tuple[int, ...]]:
    """How many consonants the words have: the feminine ending may be written as one or not."""
    whole: list[tuple[int, ...]] = [()]
    for some in counts[: _TELLING + 1]:
        whole = [(*before, count) for before in whole for count in sorted(some)]
    yield from whole


def _reason(name: str, written: str) -> str:
    right = parts_of(written)
    return _by_arabic(name, right) if _ARABIC.search(name) else _by_cyrillic(name, right)


def _by_arabic(name: str, right: Sequence[Part]) -> str:
    words = words_in(name)
    is_telling = len(words) > 1 or len(latin_units(right[0].plain)[1]) >= _TELLING
    if len(words) != len(right) or not is_telling or not all(map(may_be_spelt, words, (one.plain for one in right))):
        return ""
    return f"in another script: {'; '.join(f'{word}/{one.plain}' for word, one in zip(words, right, strict=True))}"


def _by_cyrillic(name: str, right: Sequence[Part]) -> str:
    left = _by_russian(name)
    pairs = paired(left, right)
    is_whole = len(pairs) == len(left) == len(right) and all(pair.match >= Match.SPELLING for pair in pairs)
    is_telling = len(left) > 1 or len(left[0].sound) >= _TELLING
    told = "; ".join(f"{left[pair.left].plain}/{right[pair.right].plain}" for pair in pairs)
    return f"in another script: {told}" if is_whole and is_telling else ""


def _by_russian(name: str) -> tuple[Part, ...]:
    """A name in Cyrillic letters, where the letter for "kh" can stand for an "h"."""
    return parts_of(anyascii(name).replace("kh", "h").replace("Kh", "H"))
