"""Tales of our own invention (training/tales), in which every person and the speaker of every quotation is marked."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from crossread.evaluation._marked import Marked
from crossread.evaluation._tales import Tale, tales_in
from crossread.inference._pieces import Pieces
from crossread.inference._words import words_in
from training.attributed import covered, roles
from training.linked import linked
from training.passages import RIGHT, WRONG, Passage, tag

FOLDER = Path(__file__).parent / "tales"
_STYLES = ("“”", '""', "‘’", "''")
_SET_APART = 0.25
"""How often every mark has a space before it, as in the set of novels."""
_CUE = 1
_BESIDE = 6
"""Words on both sides of a cue that are known to be none, but for the next ones, which may belong to it."""
_REACH = 12
"""Words between a cue and the mention of whoever speaks."""


def tales(pieces: Pieces, folder: Path = FOLDER) -> list[Passage]:
    """Every tale twice, each time with quotation marks of another style, or with every mark set apart."""
    chance = random.Random(3)  # noqa: S311  # nothing here is a secret
    passages = []
    for one in tales_in(folder):
        for style in chance.sample(_STYLES, 2):
            passage = _passage(_quoted_with(one, style), pieces)
            if chance.random() < _SET_APART:
                passage.gaps = [max(gap, 1) for gap in passage.gaps]
            passages.append(passage)
    return passages


def _quoted_with(told: Tale, style: str) -> Tale:
    characters = list(told.text)
    for one in told.quotations:
        characters[one.start], characters[one.end - 1] = style
    return replace(told, text="".join(characters))


def _passage(told: Tale, pieces: Pieces) -> Passage:
    spans = words_in(told.text)
    passage = linked(told.text, spans, [(*one.span, "PER", one.label, "") for one in told.people], pieces)
    _spoken(passage, told, spans)
    for cue in told.cues:
        words = covered(spans, cue.span)
        labels = passage.layer("cue")
        for near in (*range(words[0] - _BESIDE, words[0] - 1), *range(words[-1] + 2, words[-1] + _BESIDE)):
            if 0 <= near < len(labels) and labels[near] != _CUE:
                labels[near] = 0
        tag(labels, words, _CUE)
    for cue, source, content in attributions(told):
        at = covered(spans, cue.span)[0]
        one = {"source": [source.span], "content": [part.span for part in content]}
        passage.rows.append((at, roles(one, spans)))
    return passage


def _spoken(passage: Passage, told: Tale, spans: Sequence[tuple[int, int]]) -> None:
    """For the first mark of each quotation the heads of its speaker, as far as they stand outside of quotations."""
    chain = passage.layer("chain")
    inside = np.zeros(len(spans), dtype=bool)
    for quotation in told.quotations:
        inside[covered(spans, quotation.span)] = True
    numbers = {label: number for number, label in enumerate(dict.fromkeys(one.label for one in told.people))}
    for quotation in told.quotations:
        right = (chain == numbers.get(quotation.label, -1)) & ~inside & (chain >= 0)
        if right.any():
            opening = covered(spans, quotation.span)[0]
            passage.spoken.append((opening, np.where(right, RIGHT, WRONG)))


def attributions(told: Tale) -> Iterator[tuple[Marked, Marked, list[Marked]]]:
    """Each cue with the mention that is its source and the quotations of its paragraph that are spoken with it."""
    outside = [one for one in told.people if not any(quotation.holds(one) for quotation in told.quotations)]
    outermost = [one for one in outside if not any(other.holds(one) and other != one for other in outside)]
    given: dict[Marked, list[Marked]] = {}
    for quotation in told.quotations:
        beside = [cue for cue in told.cues if "\n" not in _between(told, cue, quotation).strip(" ")]
        nearest = min(beside, key=lambda cue: len(_between(told, cue, quotation)), default=None)
        if nearest:
            given.setdefault(nearest, []).append(quotation)
    for cue, content in given.items():
        first = min(content, key=lambda quotation: len(_between(told, cue, quotation)))
        near = [one for one in outermost if one.label == first.label and _is_beside(told, cue, one)]
        source = min(near, key=lambda one: len(_between(told, cue, one)), default=None)
        if source:
            yield cue, source, [quotation for quotation in content if quotation.label == first.label]


def _is_beside(told: Tale, cue: Marked, person: Marked) -> bool:
    between = _between(told, cue, person)
    quoted = any(
        min(cue.end, person.end) <= one.start and one.end <= max(cue.start, person.start) for one in told.quotations
    )
    return not quoted and "\n" not in between and len(between.split()) <= _REACH


def _between(told: Tale, one: Marked, other: Marked) -> str:
    return told.text[min(one.end, other.end) : max(one.start, other.start)]
