"""Captures of one address: which is the newest, and which came before it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from crossread.comparison._edtf import bounds
from crossread.comparison._versions_address import canonical
from crossread.comparison._versions_alignment import Alignment, aligned
from crossread.model import Document, DocumentId, Gap, Reading

_ONE_TEXT = 0.1
"""Share of words in common below which two captures of one address hold two texts."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two captures of one address, one after the other, laid side by side."""

    address: str
    older: Reading
    newer: Reading
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class Versions:
    """The readings that count as accounts, and those that newer ones have taken the place of."""

    current: tuple[Reading, ...]
    pairs: tuple[Pair, ...] = ()
    """From the first to the last capture of each address."""
    gaps: tuple[Gap, ...] = ()

    @property
    def earlier(self) -> tuple[Reading, ...]:
        """The readings that count as no account."""
        return tuple(pair.older for pair in self.pairs)


def versions_of(readings: Sequence[Reading]) -> Versions:
    """The newest capture of each address is the account; the others are its earlier versions, and count for nothing.

    They are ordered by when they were captured, else published; where one says neither, as they were added.
    """
    captures: dict[str, list[Reading]] = defaultdict(list)
    for reading in {reading.document.id: reading for reading in readings}.values():
        captures[canonical(reading.document.url) or reading.document.id].append(reading)
    pairs, gaps = [], []
    for address, several in captures.items():
        for older, newer in pairwise(_ordered(several)):
            pair = Pair(address, older, newer, aligned(older, newer))
            if pair.alignment.kept >= _ONE_TEXT:
                pairs.append(pair)
            else:
                gaps.append(_two_texts(pair))
    newest = {pair.older.document.id: pair.newer for pair in pairs}
    return Versions(tuple(_current(readings, newest)), tuple(pairs), tuple(gaps))


def _current(readings: Iterable[Reading], newest: Mapping[DocumentId, Reading]) -> Iterator[Reading]:
    """The newest of each, where its first capture stood: so the accounts keep their order."""
    shown = set[DocumentId]()
    for reading in readings:
        last = reading
        while last.document.id in newest:
            last = newest[last.document.id]
        if last.document.id not in shown:
            shown.add(last.document.id)
            yield last


def _two_texts(pair: Pair) -> Gap:
    older, newer = pair.older.document.name, pair.newer.document.name
    return Gap(newer, f"has the address of {older} and next to none of its words; both count as accounts")


def _ordered(several: Iterable[Reading]) -> list[Reading]:
    given = list(several)
    moments = [_moment(reading.document) for reading in given]
    known = [moment for moment in moments if moment is not None]
    if len(known) < len(given):
        return given
    return [given[at] for at in sorted(range(len(given)), key=lambda at: known[at])]


def _moment(document: Document) -> datetime | None:
    told = document.captured or document.published
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        days = bounds(told)
        return datetime(*days.first.timetuple()[:3], tzinfo=UTC) if days else None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
