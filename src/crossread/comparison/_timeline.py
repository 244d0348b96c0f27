"""The times that the accounts name, in order."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from crossread.comparison._accounts import Account
from crossread.comparison._edtf import Bounds, bounds
from crossread.model import Passage, TimelineEntry, TimeRole


def timeline_of(accounts: Iterable[Account]) -> Iterator[TimelineEntry]:
    """Each date once for each role that it has, with every passage that names it; durations have no place in it."""
    places: dict[tuple[str, TimeRole], list[Passage]] = defaultdict(list)
    for account in accounts:
        for time in account.times:
            if not account.is_furniture(time.start):
                places[time.value, time.role].append(account.document.passage(time.span))
    dated = ((known, value, role) for value, role in places if (known := bounds(value)) is not None)
    for _, value, role in sorted(dated, key=lambda item: (_start(item[0]), item[1], item[2])):
        yield TimelineEntry(value, role, tuple(places[value, role]))


def _start(known: Bounds) -> Bounds:
    """Where it stands: at its first day, or before an open start at its last."""
    return Bounds(known.last, known.last) if known.first == known.first.min else known
