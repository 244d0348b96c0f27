"""The figures that the accounts give for one subject, a row for each source."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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

    @property
    def decides(self) -> bool:
        """Whether all of them are counted: of some, each source may count others."""
        return not self.who.startswith(_SOME)


_SOME = "some of the "


class Counted(NamedTuple):
    """A row, what it can mean, as of when, and whether its account gives it in its own voice."""

    as_of: str
    held: Interval
    row: LedgerRow
    own: bool

    def may_meet(self, other: "Counted") -> bool:
        """Whether both can hold, or one account hands on one of them beside its own: a part, say, and the total."""
        return self.held.overlaps(other.held) or (self.own is not other.own and self.row.document == other.row.document)


def ledger_of(
    subjects: Iterable[tuple[str, Sequence[Entry]]], origins: Iterable[Origin], lexicon: Lexicon
) -> Iterator[Ledger]:
    """One ledger for each subject: those on which sources disagree first, then by the number of rows."""
    copies = _copies(origins)
    ledgers = []
    for subject, members in subjects:
        latest = _latest(members, lexicon, copies)
        ledgers.append(Ledger(subject, _sorted(members), _agreed(latest, lexicon), *_reach(latest)))
    yield from sorted(ledgers, key=lambda ledger: (_URGENT.index(ledger.agreement), -len(ledger.rows)))


_URGENT = (Agreement.DISAGREE, Agreement.OVERLAP, Agreement.SAME, Agreement.DIFFERENT_SCOPE, Agreement.SINGLE)


def agreement(
    entries: Sequence[Entry], lexicon: Lexicon, *, copies: Mapping[DocumentId, DocumentId] | None = None
) -> Agreement:
    """How the sources stand to each other: each counted once, with its latest figure, however many papers repeat it.

    Rows of one scope decide; a part that exceeds its whole disagrees; with one source there is nothing to agree on.
    """
    return _agreed(_latest(entries, lexicon, copies or {}), lexicon)


def _latest(
    entries: Sequence[Entry], lexicon: Lexicon, copies: Mapping[DocumentId, DocumentId]
) -> dict[Scoped, dict[str, Counted]]:
    """For each scope the last figure of each source."""
    return {scope: _by_source(rows, copies, lexicon) for scope, rows in _scopes(entries, lexicon).items()}


def _agreed(latest: Mapping[Scoped, Mapping[str, Counted]], lexicon: Lexicon) -> Agreement:
    found = {_among(list(counts.values())) for scope, counts in latest.items() if scope.decides and len(counts) > 1}
    if _part_exceeds(latest, lexicon):
        found.add(Agreement.DISAGREE)
    if found:
        return min(found, key=_URGENT.index)
    sources = {source for counts in latest.values() for source in counts}
    return Agreement.DIFFERENT_SCOPE if len(sources) > 1 else Agreement.SINGLE


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
    is_some = entry.is_part and (who == PEOPLE or is_part(who, PEOPLE, lexicon)) and who not in lexicon.told_apart
    return Scoped(f"{_SOME}{who}" if is_some else who, place, stated.who.casefold())


def _by_source(
    rows: Iterable[LedgerRow], copies: Mapping[DocumentId, DocumentId], lexicon: Lexicon
) -> dict[str, Counted]:
    """The last figure of each source; of one day the highest, as tolls grow."""
    latest: dict[str, Counted] = {}
    for row in rows:
        own = len(row.chain) < 2  # noqa: PLR2004 - a chain of one is the document's own voice
        source = copies.get(row.document, row.document) if own else row.holder.casefold()
        known = Counted(row.as_of or row.published, interval(row, lexicon), row, own)
        latest[source] = max(latest.get(source, known), known, key=lambda one: one[:2])
    return latest


def _reach(latest: Mapping[Scoped, Mapping[str, Counted]]) -> tuple[float | None, float | None, int]:
    """From the least to the most that the sources of the scope with most of them say, and how many they are.

    Where only some are counted, their number says nothing of all: such a scope stands back behind any other.
    """
    widest = max(latest, key=lambda scope: (scope.decides, len(latest[scope])), default=None)
    rows = [] if widest is None else [counted.row for counted in latest[widest].values()]
    lows, highs = [row.low for row in rows], [row.high for row in rows]
    low = None if None in lows else min((low for low in lows if low is not None), default=None)
    high = None if None in highs else max((high for high in highs if high is not None), default=None)
    return low, high, len(rows)


def _among(counts: Sequence[Counted]) -> Agreement:
    if len({one.held for one in counts}) == 1:
        return Agreement.SAME
    return Agreement.OVERLAP if all_meet(counts) else Agreement.DISAGREE


def all_meet(counts: Sequence[Counted]) -> bool:
    """Whether any two of the counts may meet, where each account gives one in its own voice at most."""
    most, least = max(counts, key=lambda one: one.held.low), min(counts, key=lambda one: one.held.high)
    if most.held.overlaps(least.held) or not most.may_meet(least):
        return most.held.overlaps(least.held)
    # Only beside its own account's total is the outermost excused, so without that total all ranges have to meet.
    total = most if most.own else least
    rest = [one.held for one in counts if one is not total]
    return max(held.low for held in rest) <= min(held.high for held in rest) and all(map(total.may_meet, counts))


def _part_exceeds(latest: Mapping[Scoped, Mapping[str, Counted]], lexicon: Lexicon) -> bool:
    """Whether more children, say, are counted than people, where all else in their scope is alike."""
    peoples: dict[tuple[str, ...], dict[str, Mapping[str, Counted]]] = defaultdict(dict)
    for scope, counts in latest.items():
        peoples[scope[1:]][scope.who] = counts
    return any(
        max(one.held.low for one in counted[part].values()) > min(one.held.high for one in counted[whole].values())
        for counted in peoples.values()
        for whole in lexicon.wholes.keys() & counted.keys()
        for part in lexicon.wholes[whole] & counted.keys()
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
