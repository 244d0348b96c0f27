"""Tones and techniques: what the network said word by word, made into answers about stretches."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from crossread.inference._heard import Heard
from crossread.inference._tuned import TUNED, Tuned
from crossread.inference._weights import Labels
from crossread.model import Span, TechniqueAnswer, ToneAnswer


def tones_from(
    words: Sequence[Span], stretches: Iterable[tuple[int, int]], heard: Heard, labels: Labels, tuned: Tuned = TUNED
) -> Iterator[ToneAnswer]:
    """In which light each stretch of words (a name, a mention) is shown."""
    for first, end in stretches:
        likely = np.exp(heard.tone[first:end].mean(0))
        best = int(likely.argmax())
        sure = tuned.scales.tone.of(float(likely[best] / likely.sum()))
        yield ToneAnswer(words[first].start, words[end - 1].end, labels.tone[best], sure)


def techniques_from(
    words: Sequence[Span], heard: Heard, labels: Labels, tuned: Tuned = TUNED
) -> Iterator[TechniqueAnswer]:
    """Stretches that persuade, each with its likeliest technique and with others that are likely by themselves."""
    likely = heard.technique[:, 0]
    for first, end in _stretches(likely > tuned.technique_goes_on):
        if likely[first:end].max() <= tuned.any_technique:
            continue
        each = heard.technique[first:end, 1:]
        best = int(each.mean(0).argmax())
        others = np.flatnonzero((each > tuned.each_technique).any(0)).tolist()
        found = [(best, 0, end - first)]
        found += [
            (other, *stretch)
            for other in others
            if other != best
            for stretch in _stretches(each[:, other] > tuned.each_technique)
        ]
        for number, start, stop in found:
            sure = tuned.scales.technique.of(float(each[start:stop, number].mean()))
            place = words[first + start].start, words[first + stop - 1].end
            yield TechniqueAnswer(*place, labels.technique[number], sure)


def ranked(words: Sequence[Span], given: Span, heard: Heard, labels: Labels) -> list[str]:
    """The techniques of a stretch that is known to persuade, the likeliest first."""
    touched = [n for n, word in enumerate(words) if word.start < given.end and given.start < word.end]
    order = heard.technique[touched, 1:].mean(0) if touched else np.zeros(len(labels.technique))
    return [labels.technique[number] for number in np.argsort(-order, kind="stable")]


def _stretches(chosen: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """First and end of each unbroken run of chosen words."""
    for is_chosen, places in groupby(range(len(chosen)), key=chosen.__getitem__):
        run = list(places)
        if is_chosen:
            yield run[0], run[-1] + 1
