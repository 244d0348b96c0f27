"""Passages as tensors, mixed over the tasks."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from crossread.inference._pieces import END, SHAPES, START, shape_of
from training.labels import UNKNOWN
from training.passages import LAYERS, Passage, windows

GAPLESS = 0


@dataclass(slots=True)
class Batch:
    """Some windows: what the network reads, and what it should answer."""

    ids: Tensor
    looks: Tensor
    starts: Tensor
    layers: dict[str, Tensor]
    rows: Tensor
    cues: Tensor
    roles: Tensor

    @property
    def pieces(self) -> int:
        """How many pieces it holds, padding apart."""
        return int((self.ids != 0).sum())

    def on(self, device: str) -> "Batch":
        """The same batch on another device."""
        moved = [part.to(device) for part in (self.ids, self.looks, self.starts)]
        layers = {name: part.to(device) for name, part in self.layers.items()}
        return Batch(*moved, layers, self.rows.to(device), self.cues.to(device), self.roles.to(device))


def batch_of(passages: Sequence[Passage]) -> Batch:
    """Pad and stack windows."""
    length = max(sum(map(len, passage.pieces)) for passage in passages) + 2
    width = max(len(passage.words) for passage in passages)
    ids, looks = (np.zeros((len(passages), length), dtype=np.int64) for _ in range(2))
    starts = np.zeros((len(passages), width), dtype=np.int64)
    layers = {name: np.full((len(passages), width), UNKNOWN) for name in LAYERS}
    rows, cues, roles = [], [], []
    for number, passage in enumerate(passages):
        ids[number, 0] = START
        at = 1
        for place, (word, gap, pieces) in enumerate(zip(passage.words, passage.gaps, passage.pieces, strict=True)):
            starts[number, place] = at
            ids[number, at : at + len(pieces)] = pieces
            looks[number, at : at + len(pieces)] = shape_of(word) + SHAPES * GAPLESS
            looks[number, at] = shape_of(word) + SHAPES * gap
            at += len(pieces)
        ids[number, at] = END
        for name, labels in passage.layers.items():
            layers[name][number, : len(labels)] = labels
        for cue, row in passage.rows:
            rows.append(number)
            cues.append(cue)
            roles.append(np.pad(row, (0, width - len(row)), constant_values=UNKNOWN))
    stacked = {name: torch.from_numpy(labels) for name, labels in layers.items()}
    told = torch.from_numpy(np.array(roles, dtype=np.int64).reshape(-1, width))
    return Batch(
        torch.from_numpy(ids), torch.from_numpy(looks), torch.from_numpy(starts), stacked,
        torch.tensor(rows, dtype=torch.long), torch.tensor(cues, dtype=torch.long), told,
    )  # fmt: skip


def cut(passages: Sequence[Passage], size: int, chance: random.Random) -> list[Passage]:
    """All passages in windows that begin at another place each time."""
    return [window for passage in passages for window in windows(passage, size, chance.randrange(size // 2))]


def batches(passages: Sequence[Passage], *, size: int, pieces: int, chance: random.Random) -> Iterator[list[Passage]]:
    """One pass: windows of like length together, at most `pieces` to a batch, in random order."""
    stretches = cut(passages, size, chance)
    stretches.sort(key=lambda window: sum(map(len, window.pieces)) + chance.random() * 20)
    groups: list[list[Passage]] = [[]]
    for window in stretches:
        if groups[-1] and (len(groups[-1]) + 1) * (sum(map(len, window.pieces)) + 2) > pieces:
            groups.append([])
        groups[-1].append(window)
    chance.shuffle(groups)
    yield from groups
