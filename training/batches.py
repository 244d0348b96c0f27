"""Passages as tensors, mixed over the tasks."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from crossread.inference._pieces import END, SHAPES, START, shape_of
from training.labels import UNKNOWN
from training.passages import LAYERS, Labels, Passage, windows

GAPLESS = 0


@dataclass(frozen=True, slots=True)
class Rows:
    """What all words of a window are to one of its words; `windows` and `words` say to which."""

    windows: Tensor
    words: Tensor
    labels: Tensor

    def on(self, device: str) -> "Rows":
        """The same rows on another device."""
        return Rows(self.windows.to(device), self.words.to(device), self.labels.to(device))

    def __len__(self) -> int:
        return len(self.words)


@dataclass(frozen=True, slots=True)
class Batch:
    """Some windows: what the network reads, and what it should answer."""

    ids: Tensor
    looks: Tensor
    starts: Tensor
    layers: dict[str, Tensor]
    roles: Rows
    spoken: Rows
    meant: Rows

    @property
    def pieces(self) -> int:
        """How many pieces it holds, padding apart."""
        return int((self.ids != 0).sum())

    def on(self, device: str) -> "Batch":
        """The same batch on another device."""
        moved = [part.to(device) for part in (self.ids, self.looks, self.starts)]
        layers = {name: part.to(device) for name, part in self.layers.items()}
        return Batch(*moved, layers, *(rows.on(device) for rows in (self.roles, self.spoken, self.meant)))


def batch_of(passages: Sequence[Passage]) -> Batch:
    """Pad and stack windows."""
    length = max(sum(map(len, passage.pieces)) for passage in passages) + 2
    width = max(len(passage.words) for passage in passages)
    ids, looks = (np.zeros((len(passages), length), dtype=np.int64) for _ in range(2))
    starts = np.zeros((len(passages), width), dtype=np.int64)
    layers = {name: np.full((len(passages), width), UNKNOWN) for name in LAYERS}
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
    stacked = {name: torch.from_numpy(labels) for name, labels in layers.items()}
    rows = (
        _rows([one.rows for one in passages], width),
        _rows([one.spoken for one in passages], width),
        _rows([one.meant for one in passages], width),
    )
    return Batch(torch.from_numpy(ids), torch.from_numpy(looks), torch.from_numpy(starts), stacked, *rows)


def _rows(of_windows: Sequence[Sequence[tuple[int, Labels]]], width: int) -> Rows:
    found = [(number, word, row) for number, rows in enumerate(of_windows) for word, row in rows]
    padded = [np.pad(row, (0, width - len(row)), constant_values=UNKNOWN) for _, _, row in found]
    columns = (torch.tensor([one[n] for one in found], dtype=torch.long) for n in (0, 1))
    return Rows(*columns, torch.from_numpy(np.array(padded, dtype=np.int64).reshape(-1, width)))


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
