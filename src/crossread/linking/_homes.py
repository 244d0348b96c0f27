"""Where fragments belong: to the statement around them, or to the one that they are most like."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from crossread.linking._contents import Contents
from crossread.model import DocumentId, Statement

_LEAST = 2
"""Words and names by which a fragment is known to be like a statement that it does not stand in."""


def homes_of(
    statements: Sequence[Statement], likeness: Mapping[tuple[int, int], float], contents: Contents, *, same_at: float
) -> Iterator[tuple[int, int, float]]:
    """Each fragment with its home, by their places, and how like it is, where that is why it belongs there.

    What neither stands in a statement nor is like one has no home.
    """
    nearest: dict[int, tuple[float, int]] = {}
    for (one, other), like in likeness.items():
        for at, home in ((one, other), (other, one)):
            is_lost = statements[at].is_fragment and len(contents.of[at]) >= _LEAST
            if is_lost and not statements[home].is_fragment and like >= same_at:
                nearest[at] = max(nearest.get(at, (0.0, 0)), (like, home))
    telling: dict[DocumentId, list[int]] = defaultdict(list)
    for at, statement in enumerate(statements):
        if not statement.is_fragment:
            telling[statement.document].append(at)
    for at, statement in enumerate(statements):
        if statement.is_fragment:
            around = [home for home in telling[statement.document] if _holds(statements[home], statement)]
            if around:
                yield at, min(around, key=lambda home: len(statements[home].words)), 0.0
            elif at in nearest:
                like, home = nearest[at]
                yield at, home, like


def _holds(outer: Statement, inner: Statement) -> bool:
    """Whether one piece of a statement has the other's first piece in it."""
    first = inner.spans[0]
    return any(span.start <= first.start and first.end <= span.end for span in outer.spans)
