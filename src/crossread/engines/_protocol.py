"""The door to where steps run."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from crossread.model import Gap

In = TypeVar("In")
Out = TypeVar("Out")


@dataclass(frozen=True, slots=True)
class Made(Generic[Out]):
    """What a step made of its items, in their order, and a gap for each that it could not do."""

    items: tuple[Out, ...]
    gaps: tuple[Gap, ...] = ()


class Engine(Protocol):
    """Calls a step on every item, somewhere; `Skip` leaves a gap, `Stop` ends the run."""

    def map(self, step: Callable[[In], Out], items: Iterable[In]) -> Made[Out]:
        """What the step makes of each item, in order."""
        ...
