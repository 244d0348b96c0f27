"""Whether two numbers that exclude each other are both given by one who knows of both: then they count two things."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from crossread.model import DocumentId, LedgerRow

Told = Mapping[DocumentId, Sequence[LedgerRow]]
"""What each account counts of one thing."""
_KIN = 2
"""Numbers in common from which two accounts follow one text, which parts what it counts as it likes."""


def by_account(rows: Iterable[LedgerRow]) -> Told:
    """The rows of each account."""
    told: dict[DocumentId, list[LedgerRow]] = defaultdict(list)
    for row in rows:
        told[row.document].append(row)
    return told


def are_reconciled(one: LedgerRow, other: LedgerRow, told: Told) -> bool:
    """Whether either account gives both numbers on one word, or one of its own in a text of which both are copies."""
    ours, theirs = told.get(one.document, ()), told.get(other.document, ())
    shared = {row.low for row in ours} & {row.low for row in theirs}
    are_named = min(len(one.chain), len(other.chain)) > 1
    if one.document != other.document and len(shared) >= _KIN and not are_named:
        return True
    return _gives_both(one, other, ours) or _gives_both(other, one, theirs)


def _gives_both(own: LedgerRow, other: LedgerRow, rows: Iterable[LedgerRow]) -> bool:
    holder = own.holder.casefold()
    return any(row.low == other.low and row.holder.casefold() == holder for row in rows if row.span != own.span)
