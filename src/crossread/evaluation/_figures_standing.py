"""Whether a ledger counts one source's number once, and knows which counts a later one of the source replaced."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from crossread.evaluation._figures_contests import Place, Row, bear_on_each_other, grew, ledgers_in, meet
from crossread.evaluation._scores import Counts
from crossread.evaluation._speakers import is_one_of
from crossread.model import Comparison, LedgerRow, RowStanding


class Told(NamedTuple):
    """Whether a row is outdated, or two are one number: by the annotation, by the ledger, and by numbers alone."""

    gold: bool
    ours: bool
    plain: bool


def repeats(rows: Sequence[Row], comparison: Comparison) -> Iterator[Told]:
    """For each two rows of one number whether one source gives it in both; the plain method says so of all."""
    ledgers, told = ledgers_in(comparison), _told(comparison)
    for one, other in combinations(rows, 2):
        if (one.category, one.gold.low) == (other.category, other.gold.low):
            is_together = ledgers.get(one.place, -1) == ledgers.get(other.place, -2)
            ours = is_together and is_said_again(told[one.place], told[other.place])
            yield Told(_repeats(one, other), ours, plain=True)


def is_said_again(one: LedgerRow, other: LedgerRow) -> bool:
    """Whether the ledger calls one of two rows a repeat, and gives both in one account or on one source's word."""
    is_again = RowStanding.REPEATED in (one.standing, other.standing)
    return is_again and (one.document == other.document or is_one_of(one.holder, [other.holder]))


def updates(rows: Sequence[Row], comparison: Comparison) -> Iterator[Told]:
    """For each row whether it no longer holds; by the plain method where a later account has a higher number."""
    told = _told(comparison)
    for row in rows:
        yield Told(
            row.gold.earlier or any(_replaces(other, row) for other in rows),
            row.place in told and told[row.place].standing is RowStanding.SUPERSEDED,
            any(other.category == row.category and _is_higher_later(other, row) for other in rows),
        )


def told_counts(told: Iterable[Told], *, plain: bool = False) -> Counts:
    """How many of them were found."""
    found = [(one.gold, one.plain if plain else one.ours) for one in told]
    right = sum(gold and ours for gold, ours in found)
    return Counts(right, sum(ours for _, ours in found) - right, sum(gold for gold, _ in found) - right)


def _told(comparison: Comparison) -> dict[Place, LedgerRow]:
    return {(row.document, row.start): row for ledger in comparison.ledger for row in ledger.rows}


def _repeats(one: Row, other: Row) -> bool:
    same = (one.gold.low, one.gold.high) == (other.gold.low, other.gold.high)
    return same and bear_on_each_other(one, other) and _share_a_source(one, other)


def _replaces(later: Row, row: Row) -> bool:
    """Whether a source's count was brought up to date by a later one."""
    is_about_it = bear_on_each_other(later, row) and not meet(later.gold, row.gold)
    return is_about_it and _is_higher_later(later, row) and _share_a_source(later, row)


def _is_higher_later(later: Row, row: Row) -> bool:
    is_higher = (later.gold.low or 0) > (row.gold.low or 0)
    published = [one.article.capture.document.published for one in (row, later)]
    return is_higher and published[0] < published[1] and grew(later, row)


def _share_a_source(one: Row, other: Row) -> bool:
    names, others = _names(one), _names(other)
    is_own = one.article is other.article and one.gold.own_voice and other.gold.own_voice
    return is_own or not names.isdisjoint(others)


def _names(row: Row) -> set[str]:
    return {" ".join(row.article.text[start:end].lower().split()) for start, end in row.gold.holder}
