"""What a network with few labels might have said."""

from dataclasses import replace
from typing import Any

import numpy as np

from crossread.inference._heard import Choice, Heard, Mentioned
from crossread.inference._scales import PLAIN
from crossread.inference._tuned import TUNED
from crossread.inference._weights import Labels

LABELS = Labels(
    pos=("NOUN", "VERB", "PUNCT", "PROPN", "PRON"),
    relation=("root", "nsubj", "parataxis", "flat"),
    name=("O", "B-person", "I-person"),
    cue=("O", "B", "I"),
    role=("O", "B-source", "I-source", "B-content", "I-content"),
    mention=("none", "person", "organisation", "place"),
    tone=("negative", "neutral", "positive"),
    technique=("Doubt", "Slogans"),
)

PLAINLY = replace(TUNED, scales=PLAIN)
"""Probabilities as the network says them."""


def heard(words: int, **changes: Any) -> Heard:
    """What was said about a text, all of it nothing where it is not told otherwise."""
    zeros, ones = np.zeros(words, dtype=np.int64), np.ones(words, dtype=np.float32)
    plain: dict[str, Any] = dict.fromkeys(("pos", "head", "relation", "name", "cue"), zeros)
    plain |= {"begins": ones * 0, "root": ones, "named": ones, "cued": ones}
    plain |= {"tone": np.zeros((words, 3), dtype=np.float32), "technique": np.zeros((words, 3), dtype=np.float32)}
    return Heard(**plain | changes)


def mentioned(first: int, last: int, links: dict[int, float], *, kind: int = 1) -> Mentioned:
    """A mention, with how likely each word is what it means again."""
    choices = tuple(Choice(word, float(np.log(likely))) for word, likely in links.items())
    return Mentioned(kind, 0.9, first, last, choices)
