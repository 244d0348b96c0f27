"""Things that stand in a text, asked for by place."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from crossread.model import Anchored, Span

Thing = TypeVar("Thing", bound=Anchored)


@dataclass(frozen=True)
class Placed(Generic[Thing]):
    """Things in the order of the text.

    Not slotted: the positions are indexed once, on first use.
    """

    things: Sequence[Thing]

    @cached_property
    def _starts(self) -> list[int]:
        return [thing.start for thing in self.things]

    def within(self, span: Span) -> Sequence[Thing]:
        """The things that begin in a span."""
        return self.things[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
