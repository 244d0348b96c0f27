"""Which attribution stands inside what another one says."""

from collections.abc import Sequence

from crossread.extraction._drafts import Draft, holds
from crossread.model import Span


def parents_of(drafts: Sequence[Draft]) -> tuple[int | None, ...]:
    """For each draft the index of the smallest one whose content holds its cue, or all of it where it has none.

    A parent always comes earlier in the order and says more, so that no two hold each other.
    """
    active: list[int] = []
    parents: list[int | None] = []
    for at, draft in enumerate(drafts):
        active = [other for other in active if drafts[other].place.end > draft.place.start]
        around = [other for other in active if holds(drafts[other].content, draft.head)]
        larger = [other for other in around if _size(drafts[other].content) > _size(draft.content)]
        parents.append(min(larger, key=lambda other: _size(drafts[other].content), default=None))
        active.append(at)
    return tuple(parents)


def _size(spans: Sequence[Span]) -> int:
    return sum(span.end - span.start for span in spans)
