"""The figures that the accounts give for one subject, a row for each source."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations
from typing import NamedTuple

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._numbers import PEOPLE, Interval, interval, is_part, population
from crossread.comparison._rows import Entry
from crossread.model import Agreement, DocumentId, Ledger, LedgerRow, Origin


class Scoped(NamedTuple):
    """Who is counted, where and by whose hand: only rows alike in all three speak of the same."""

    who: str
    place: str
    hand: str

    def leaves_open(self, other: "Scoped") -> bool:
        """Whether the other says all that this one says, of the same people, and more."""
        return (
            self != other
            and self.who == other.who
            and all(said in ("", more) for said, more in zip(self[1:], other[1:], strict=True))
        )


def ledger_of(
    subjects: Iterable[tuple[str, Sequence[Entry]]], origins: Iterable[Origin], lexicon: Lexicon
) -> Iterator[Ledger]:
    """One ledger for each subject: those on which sources disagree first, then by the number of rows."""
    copies = _copies(origins)
    ledgers = [
        Ledger(subject, _sorted(members), agreement(members, lexicon, copies=copies)) for subject, members in subjects
    ]
    yield from sorted(ledgers, key=lambda ledger: (_URGENT.index(ledger.agreement), -len(ledger.rows)))


_URGENT = (Agreement.DISAGREE, Agreement.OVERLAP, Agreement.SAME, Agreement.DIFFERENT_SCOPE, Agreement.SINGLE)


def agreement(
    entries: Sequence[Entry], lexicon: Lexicon, *, copies: Mapping[DocumentId, DocumentId] | None = None
) -> Agreement:
    """How the sources stand to each other: each counted once, with its latest figure, however many papers repeat it.

    Rows of one scope decide; a part that exceeds its whole disagrees; with one source there is nothing to agree on.
    """
    latest = {scope: _by_source(rows, copies or {}, lexicon) for scope, rows in _scopes(entries, lexicon).items()}
    found = {_among(list(ranges.values())) for ranges in latest.values() if len(ranges) > 1}
    if _part_exceeds(latest, lexicon):
        found.add(Agreement.DISAGREE)
    if found:
        return min(found, key=_URGENT.index)
    sources = {source for ranges in latest.values() for source in ranges}
    return Agreement.DIFFERENT_SCOPE if len(latest) > 1 and len(sources) > 1 else Agreement.SINGLE


def _scopes(entries: Sequence[Entry], lexicon: Lexicon) -> dict[Scoped, list[LedgerRow]]:
    """The rows by scope; one that leaves its scope open joins the only fuller one."""
    told = [(_scope(entry, lexicon), entry.row) for entry in entries]
    known = dict.fromkeys(scope for scope, _ in told)
    scopes: dict[Scoped, list[LedgerRow]] = {}
    for scope, row in told:
        fuller = [other for other in known if scope.leaves_open(other)] if len(known) <= _MANY else []
        scopes.setdefault(fuller[0] if len(fuller) == 1 else scope, []).append(row)
    return scopes


_MANY = 50
"""Scopes above which a subject is a table of places, and nothing in it is guessed."""


def _scope(entry: Entry, lexicon: Lexicon) -> Scoped:
    stated = entry.row.scope
    place = str(entry.place) if stated.place else ""
    who = population(entry.row, lexicon)
    return Scoped(f"some of the {who}" if entry.is_part and who == PEOPLE else who, place, stated.who.casefold())


def _by_source(
    rows: Iterable[LedgerRow], copies: Mapping[DocumentId, DocumentId], lexicon: Lexicon
) -> dict[str, Interval]:
    """The last figure of each source; of one day the highest, as tolls grow."""
    latest: dict[str, tuple[str, float, Interval]] = {}
    for row in rows:
        own = len(row.chain) < 2  # noqa: PLR2004 - a chain of one is the document's own voice
        source = copies.get(row.document, row.document) if own else row.holder.casefold()
        held = interval(row, lexicon)
        known = (row.as_of or row.published, held.low, held)
        latest[source] = max(latest.get(source, known), known)
    return {source: held for source, (_, _, held) in latest.items()}


def _among(ranges: Sequence[Interval]) -> Agreement:
    if len(set(ranges)) == 1:
        return Agreement.SAME
    meet = max(held.low for held in ranges) <= min(held.high for held in ranges)
    return Agreement.OVERLAP if meet else Agreement.DISAGREE


def _part_exceeds(latest: Mapping[Scoped, Mapping[str, Interval]], lexicon: Lexicon) -> bool:
    """Whether more children, say, are counted than people, where all else in their scope is alike."""
    peoples: dict[tuple[str, ...], dict[str, Mapping[str, Interval]]] = defaultdict(dict)
    for scope, ranges in latest.items():
        peoples[scope[1:]][scope.who] = ranges
    return any(
        is_part(part, whole, lexicon)
        and max(held.low for held in counted[part].values()) > min(held.high for held in counted[whole].values())
        for counted in peoples.values()
        for part, whole in permutations(counted, 2)
    )


def _copies(origins: Iterable[Origin]) -> dict[DocumentId, DocumentId]:
    """For documents that hand on one text, the first of them: what they say in their own voice is said once."""
    return {
        document: origin.documents[0]
        for origin in origins
        if origin.kind != "shared passage" and origin.documents
        for document in origin.documents
    }


def _sorted(entries: Iterable[Entry]) -> tuple[LedgerRow, ...]:
    return tuple(
        entry.row for entry in sorted(entries, key=lambda entry: (not entry.row.published, entry.row.published))
    )
