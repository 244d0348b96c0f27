"""The doors behind which questions about a text are answered."""

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from crossread.model import Answers

Vectors = NDArray[np.floating[Any]]
"""One row of unit length for each text."""


class Reader(Protocol):
    """Answers all its questions about each text, in order; `name` says which reader and weights."""

    @property
    def name(self) -> str:
        """Which reader, with which weights."""
        ...

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """Answers about each text, in order."""
        ...


class Embedder(Protocol):
    """Turns each text into a vector, so that texts of like meaning lie close; `name` says which."""

    @property
    def name(self) -> str:
        """Which embedder, with which weights."""
        ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One vector a text, in order."""
        ...
