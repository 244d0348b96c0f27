"""The scores of overlapping windows, decided on and put together by position."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossread.inference._heard import Heard, Row
from crossread.inference._mentions import mentioned, spoken
from crossread.inference._paths import best_paths, follows
from crossread.inference._tuned import TUNED, Tuned
from crossread.inference._weights import Labels
from crossread.inference._windows import Window

Outputs = dict[str, NDArray[Any]]
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Costs:
    """What it is worth to go from one tag to another, for each head that tags."""

    name: Scores
    cue: Scores
    role: Scores


@dataclass(frozen=True, slots=True)
class Job:
    """One window, where its answers go, and the words of the text that open the quotations it answers about."""

    window: Window
    told: Heard
    openings: Sequence[int] = ()


def costs_of(labels: Labels, tuned: Tuned = TUNED) -> Costs:
    """The costs for these labels."""
    return Costs(follows(labels.name, tuned.name), follows(labels.cue, tuned.cue), follows(labels.role, tuned.role))


def silence(words: int, labels: Labels) -> Heard:
    """A text about which nothing was said yet."""
    numbers, reals = np.zeros((5, words), dtype=np.int64), np.zeros((4, words), dtype=np.float32)
    pos, head, relation, name, cue = numbers
    begins, root, named, cued = reals
    tone, technique = (np.zeros((words, size), dtype=np.float32) for size in (len(labels.tone), _technique(labels)))
    return Heard(begins, pos, head, root, relation, name, named, cue, cued, tone, technique)


def _technique(labels: Labels) -> int:
    """How many yes or no answers there are about techniques: whether any, then each."""
    return 1 + len(labels.technique)


def take(jobs: Sequence[Job], outputs: Sequence[Outputs], costs: Costs) -> None:
    """Decide on what was said about some windows, and keep it."""
    names = best_paths(_stacked([one["name"][0] for one in outputs]), costs.name)
    cues = best_paths(_stacked([one["cue"][0] for one in outputs]), costs.cue)
    rows: list[tuple[Job, int, Scores]] = []
    for job, output, name, cue in zip(jobs, outputs, names, cues, strict=True):
        _keep(job, output, (name, cue))
        rows.extend((job, *row) for row in _rows(job.window, output, cue))
        job.told.mentions.update(mentioned(job.window, output))
        job.told.speakers.update(spoken(job.window, output, job.openings))
    if rows:
        tags = best_paths(_stacked([scores for _, _, scores in rows]), costs.role)
        for (job, word, scores), path in zip(rows, tags, strict=True):
            job.told.rows[job.window.start + word] = Row(job.window.start, path[: len(scores)])


def _keep(job: Job, output: Outputs, paths: tuple[NDArray[np.int64], NDArray[np.int64]]) -> None:
    """Write the words that are this window's to answer."""
    window, told = job.window, job.told
    there = slice(window.first, window.last)
    here = slice(window.first - window.start, window.last - window.start)
    told.begins[there] = output["sentence"][0, here]
    told.root[there] = output["root"][0, here]
    told.pos[there] = output["pos"][0, here]
    told.head[there] = output["head"][0, here] + window.start
    told.relation[there] = output["relation"][0, here]
    told.name[there], told.cue[there] = paths[0][here], paths[1][here]
    chosen = np.take_along_axis(output["name"][0, here], paths[0][here, None], axis=1)
    told.named[there] = np.exp(chosen[:, 0])
    told.cued[there] = np.exp(output["cue"][0, here, 1])
    told.tone[there], told.technique[there] = output["tone"][0, here], output["technique"][0, here]


def _rows(window: Window, output: Outputs, cue: NDArray[np.int64]) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """First word and role scores of each cue that is this window's; the first row is there to be passed over."""
    for word, scores in zip(output["cues"][1:].tolist(), output["roles"][1:], strict=True):
        if window.first <= window.start + word < window.last and cue[word] == 1:
            yield word, scores


def _stacked(scores: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Rows of unequal length as one block; behind its end a row can only be outside of everything."""
    # Also the longest row ends in the block: a stretch at its end must cost the same whatever stands beside it.
    block = np.full((len(scores), max(map(len, scores)) + 1, scores[0].shape[1]), -1e4, dtype=np.float32)
    block[:, :, 0] = 0
    for row, own in zip(block, scores, strict=True):
        row[: len(own)] = own
    return block
