"""Steps run here, one item after another."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from crossread.engines._protocol import Made
from crossread.errors import Skip
from crossread.model import Gap

In = TypeVar("In")
Out = TypeVar("Out")


class Embedded:
    """Runs steps in this process."""

    def map(self, step: Callable[[In], Out], items: Iterable[In]) -> Made[Out]:
        """Call the step on every item; one that raises `Skip` becomes a gap under its name."""
        made: list[Out] = []
        gaps: list[Gap] = []
        for item in items:
            try:
                made.append(step(item))
            except Skip as skip:
                gaps.append(Gap(str(getattr(item, "name", item)), str(skip)))
        return Made(tuple(made), tuple(gaps))
