"""Sentence likeness on STS-b: whether the embedder puts like sentences close."""

import numpy as np

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Line, Score
from crossread.inference import open_embedder

ABOUT = "sentence likeness, Spearman rank correlation with people's scores (STS benchmark)"


def likeness(bench: Bench) -> Score:
    """Spearman's rho on both splits; the baseline is the share of words in common."""
    embedder = open_embedder(threads=bench.threads)
    lines = []
    for split in ("dev", "test"):
        pairs = list(records(bench.data / "stsb" / f"{split}.jsonl"))
        left, right = (embedder.embed([pair[side] for pair in pairs]) for side in ("a", "b"))
        people = np.array([pair["score"] for pair in pairs])
        plain = np.array([_overlap(pair["a"], pair["b"]) for pair in pairs])
        rho = spearman((left * right).sum(axis=1), people)
        lines.append(Line(f"{split} Spearman", rho, len(pairs), spearman(plain, people)))
    return Score("stsb", ABOUT, tuple(lines))


def spearman(left: np.ndarray, right: np.ndarray) -> float:
    """Rank correlation, ties sharing their mean rank."""
    return float(np.corrcoef(_ranks(left), _ranks(right))[0, 1])


def _ranks(values: np.ndarray) -> np.ndarray:
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[inverse]


def _overlap(left: str, right: str) -> float:
    a, b = set(left.lower().split()), set(right.lower().split())
    return len(a & b) / len(a | b) if a | b else 0.0
