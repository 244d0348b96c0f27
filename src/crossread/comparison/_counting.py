"""Which row of a source counts, and whether the counts of several sources can hold together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from crossread.comparison._edtf import bounds
from crossread.comparison._numbers import Interval
from crossread.comparison._reconciled import Told, are_reconciled
from crossread.model import Agreement, DocumentId, Figure, LedgerRow, Passage, RowStanding

_MANY_TIMES = 5
"""So many times another count, one of some dozens is of something larger: the other is a part, or another incident."""
_MOST_TIMES = 25
"""The same for counts of one place."""
_FEW = 100
_MOST = 300
"""Counts above which days are not looked at one by one."""


class Counted(NamedTuple):
    """A row, what it can mean, as of when, and whether its account gives it in its own voice."""

    as_of: str
    held: Interval
    row: LedgerRow
    own: bool
    is_outdated: bool = False
    """Whether its words call it a former count."""

    def may_meet(self, other: "Counted") -> bool:
        """Whether both can hold, or one account hands on one of them beside its own: a part, say, and the total."""
        return self.held.overlaps(other.held) or (self.own is not other.own and self.row.document == other.row.document)


def last(counts: Sequence[Counted]) -> Counted:
    """The last count of a source; of one day the highest, as tolls grow."""
    return max(counts, key=lambda one: (not one.is_outdated, one.as_of, one.held))


def standings_of(
    counts: Sequence[Counted], *, decides: bool, grows: bool = True
) -> Mapping[tuple[DocumentId, int], RowStanding]:
    """What each row of one source adds; where only some are counted, each is a part.

    Of what does not grow as tolls do, sums of money, say, no number makes a part of another or replaces it.
    """
    chosen, told = last(counts), dict[tuple[DocumentId, int], RowStanding]()
    first = next(one for one in counts if one.held == chosen.held)
    for one in counts:
        is_former = one.is_outdated and not chosen.is_outdated
        found = _standing(one, chosen, first) if decides or is_former else RowStanding.PART
        is_other = not grows and not is_former and found in (RowStanding.PART, RowStanding.SUPERSEDED)
        told[one.row.document, one.row.start] = RowStanding.COUNTED if is_other and decides else found
    return told


def _standing(one: Counted, chosen: Counted, first: Counted) -> RowStanding:
    if one.is_outdated and not chosen.is_outdated:
        return RowStanding.SUPERSEDED
    if one is first:
        return RowStanding.COUNTED
    if one.row.low == chosen.row.low or one.held == chosen.held:
        return RowStanding.REPEATED
    is_part = one.row.document == chosen.row.document and not one.is_outdated
    return RowStanding.PART if is_part else RowStanding.SUPERSEDED


def each_number_once(
    rows: Sequence[LedgerRow], sources: Mapping[tuple[DocumentId, int], str], who: Callable[[LedgerRow], str]
) -> tuple[LedgerRow, ...]:
    """The rows; a number of the same people that an account, or a source, gives again counts once.

    Of an account's own voice and a source that it names, the source counts; else the first.
    """
    seen: dict[tuple[str, float | None, str], Passage] = {}
    again: dict[int, Passage] = {}
    for at in sorted(range(len(rows)), key=lambda at: _comes_late(rows[at])):
        row = rows[at]
        keys = [(source, row.low, who(row)) for source in (str(row.document), sources[row.document, row.start])]
        first = next((seen[key] for key in keys if key in seen), None)
        if first is not None and row.standing in (RowStanding.COUNTED, RowStanding.PART):
            again[at] = first
        seen = dict.fromkeys(keys, Passage(row.document, *row.span)) | seen
    return tuple(
        replace(row, standing=RowStanding.REPEATED, counted_at=again[at]) if at in again else row
        for at, row in enumerate(rows)
    )


def _comes_late(row: LedgerRow) -> tuple[bool, bool]:
    """What says a number again stands for none, and an account's own voice only where no source is named."""
    return row.standing is RowStanding.REPEATED, len(row.chain) < _NAMED


_NAMED = 2
"""Links of a chain that names somebody besides the account."""


def all_meet(counts: Sequence[Counted]) -> bool:
    """Whether any two of the counts may meet, where each account gives one in its own voice at most."""
    most, least = max(counts, key=lambda one: one.held.low), min(counts, key=lambda one: one.held.high)
    if most.held.overlaps(least.held) or not most.may_meet(least):
        return most.held.overlaps(least.held)
    # Only beside its own account's total is the outermost excused, so without that total all ranges have to meet.
    total = most if most.own else least
    rest = [one.held for one in counts if one is not total]
    return max(held.low for held in rest) <= min(held.high for held in rest) and all(map(total.may_meet, counts))


def contest(counts: Sequence[Counted], told: Told, *, grows: bool = True) -> Agreement:
    """How counts stand of which some exclude each other: as later ones to former ones, or as what disagrees.

    Those of another size hardly count the same, nor do those of which one account gives both. What does not grow as
    tolls do, sums of money, say, is not replaced by what somebody else says later.
    """
    if len(counts) > _MOST:
        return Agreement.DISAGREE
    apart = [(one, other) for one, other in combinations(counts, 2) if not one.may_meet(other)]
    alike = [
        (one, other)
        for one, other in apart
        if are_of_one_size(one.row, other.row, in_one_account=one.row.document == other.row.document)
        and not are_reconciled(one.row, other.row, told)
    ]
    if not alike:
        return Agreement.DIFFERENT_SCOPE
    grew = all(_grew(one, other, grows=grows) or _grew(other, one, grows=grows) for one, other in alike)
    return Agreement.UPDATED if grew else Agreement.DISAGREE


def _grew(one: Counted, other: Counted, *, grows: bool) -> bool:
    """Whether the second is a later count and higher, as tolls are, or of fewer missing, or the first a former one."""
    if one.is_outdated and not other.is_outdated:
        return True
    days = bounds(one.as_of), bounds(other.as_of)
    is_later = days[0] is not None and days[1] is not None and days[0].last < days[1].first
    return grows and is_later and (one.held.low < other.held.low or one.row.category in FALLING)


FALLING = frozenset({"missing", "trapped"})
"""Of these there are fewer every day, as they are found."""


def are_of_one_size(one: Figure, other: Figure, *, in_one_account: bool) -> bool:
    """Whether neither is so many times the other that they hardly count the same.

    Where two accounts name the same place, how far they are apart is what is contested; one death is no massacre.
    """
    place = one.scope.place.casefold()
    is_one_place = place and place == other.scope.place.casefold() and not in_one_account
    ends = sorted(max(1.0, figure.low if figure.low is not None else figure.high or 1.0) for figure in (one, other))
    return ends[0] >= _FEW or ends[1] <= (_MOST_TIMES if is_one_place else _MANY_TIMES) * ends[0]
