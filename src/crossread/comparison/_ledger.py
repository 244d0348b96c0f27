"""The figures that the accounts give for one subject, a row for each source."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from crossread.comparison._counting import (
    Counted,
    all_meet,
    are_of_one_size,
    contest,
    each_number_once,
    last,
    standings_of,
)
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._numbers import PEOPLE, interval, is_part, population
from crossread.comparison._reconciled import Told, are_reconciled, by_account
from crossread.comparison._rows import Entry
from crossread.model import Agreement, DocumentId, Ledger, LedgerRow, Origin, RowStanding


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


Place = tuple[DocumentId, int]
"""Where a row stands: its account, and where it begins there."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A ledger, and in which scope of it each row that counts, or repeats one, is set against others."""

    ledger: Ledger
    scopes: Mapping[Place, Scoped]


def weighed(
    subjects: Iterable[tuple[str, Sequence[Entry]]], origins: Iterable[Origin], lexicon: Lexicon
) -> list[Weighed]:
    """One ledger for each subject: those on which sources disagree first, then by the number of rows."""
    copies = _copies(origins)
    ledgers = [_weighed(subject, members, copies, lexicon) for subject, members in subjects]
    return sorted(ledgers, key=lambda one: (_URGENT.index(one.ledger.agreement), -len(one.ledger.rows)))


def _weighed(
    subject: str, members: Sequence[Entry], copies: Mapping[DocumentId, DocumentId], lexicon: Lexicon
) -> Weighed:
    by_source = {scope: _by_source(rows, copies, lexicon) for scope, rows in _scopes(members, lexicon).items()}
    latest = {scope: {source: last(rows) for source, rows in sources.items()} for scope, sources in by_source.items()}
    told = by_account(entry.row for entry in members)
    standings: dict[Place, RowStanding] = {}
    scopes: dict[Place, Scoped] = {}
    for scope, sources in by_source.items():
        for rows in sources.values():
            found = standings_of(rows, decides=scope.decides, grows=rows[0].row.category in lexicon.tolls)
            standings |= found
            scopes |= {place: scope for place, standing in found.items() if standing in _SET_AGAINST}
    standing = [replace(row, standing=standings[row.document, row.start]) for row in _sorted(members)]
    once = each_number_once(standing, lambda row: _who(row, lexicon))
    return Weighed(Ledger(subject, once, _agreed(latest, told, lexicon), *_reach(latest)), scopes)


def set_against(ledgers: Iterable[Weighed]) -> dict[Place, str]:
    """Of what each row that counts, or repeats one, counts the same as others: the subject, in words."""
    return {place: one.ledger.subject for one in ledgers for place in one.scopes}


_SET_AGAINST = (RowStanding.COUNTED, RowStanding.REPEATED)
_URGENT = (
    Agreement.DISAGREE,
    Agreement.UPDATED,
    Agreement.OVERLAP,
    Agreement.SAME,
    Agreement.DIFFERENT_SCOPE,
    Agreement.SINGLE,
)


def _agreed(latest: Mapping[Scoped, Mapping[str, Counted]], told: Told, lexicon: Lexicon) -> Agreement:
    several = (list(counts.values()) for scope, counts in latest.items() if scope.decides and len(counts) > 1)
    found = {_among(counts, told) for counts in several}
    if _part_exceeds(latest, told, lexicon):
        found.add(Agreement.DISAGREE)
    if found:
        return min(found, key=_URGENT.index)
    sources = {source for counts in latest.values() for source in counts}
    return Agreement.DIFFERENT_SCOPE if len(sources) > 1 else Agreement.SINGLE


def _scopes(entries: Sequence[Entry], lexicon: Lexicon) -> dict[Scoped, list[Entry]]:
    """The rows by scope; one that leaves its scope open joins the only fuller one."""
    told = [(_scope(entry, lexicon), entry) for entry in entries]
    known = dict.fromkeys(scope for scope, _ in told)
    scopes: dict[Scoped, list[Entry]] = {}
    for scope, row in told:
        fuller = [other for other in known if scope.leaves_open(other)] if len(known) <= _MANY else []
        scopes.setdefault(fuller[0] if len(fuller) == 1 else scope, []).append(row)
    return scopes


_MANY = 50
"""Scopes above which a subject is a table of places, and nothing in it is guessed."""


def _scope(entry: Entry, lexicon: Lexicon) -> Scoped:
    stated = entry.row.scope
    place = str(entry.place) if stated.place and stated.place == entry.place_name else ""
    who = population(entry.row, lexicon)
    is_some = entry.is_part and (who == PEOPLE or is_part(who, PEOPLE, lexicon)) and who not in lexicon.told_apart
    return Scoped(f"{_SOME}{who}" if is_some else who, place, stated.who.casefold())


def _by_source(
    entries: Iterable[Entry], copies: Mapping[DocumentId, DocumentId], lexicon: Lexicon
) -> dict[str, list[Counted]]:
    """The rows of each source."""
    told: dict[str, list[Counted]] = defaultdict(list)
    for entry in entries:
        row = entry.row
        own = len(row.chain) < 2  # noqa: PLR2004 - a chain of one is the document's own voice
        source = copies.get(row.document, row.document) if own else row.holder.casefold()
        known = Counted(row.as_of or row.published, interval(row, lexicon), row, own, entry.is_outdated)
        told[source].append(known)
    return _named_once(told)


def _named_once(told: Mapping[str, list[Counted]]) -> dict[str, list[Counted]]:
    """The same, a source under its fullest name: "the Observatory" is the only observatory that is named more fully."""
    words = {source: frozenset(source.split()) - _ARTICLES for source in told}
    merged: dict[str, list[Counted]] = defaultdict(list)
    for source, rows in told.items():
        fuller = [one for one in told if words[source] < words[one]] if len(told) <= _MANY and words[source] else []
        merged[fuller[0] if len(fuller) == 1 else source] += rows
    return merged


def _who(row: LedgerRow, lexicon: Lexicon) -> str:
    """Whom a row counts; whether they are called civilians or fighters parts no repeats."""
    who = population(row, lexicon)
    return who if who in lexicon.told_apart else PEOPLE


_ARTICLES = frozenset({"the", "a", "an"})


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


def _among(counts: Sequence[Counted], told: Told) -> Agreement:
    if len({one.held for one in counts}) == 1:
        return Agreement.SAME
    return Agreement.OVERLAP if all_meet(counts) else contest(counts, told)


def _part_exceeds(latest: Mapping[Scoped, Mapping[str, Counted]], told: Told, lexicon: Lexicon) -> bool:
    """Whether more children, say, are counted than people, where all else in their scope is alike."""
    peoples: dict[tuple[str, ...], dict[str, Mapping[str, Counted]]] = defaultdict(dict)
    for scope, counts in latest.items():
        peoples[scope[1:]][scope.who] = counts
    return any(
        _exceeds(
            max(counted[part].values(), key=lambda one: one.held.low),
            min(counted[whole].values(), key=lambda one: one.held.high),
            told,
        )
        for counted in peoples.values()
        for whole in lexicon.wholes.keys() & counted.keys()
        for part in lexicon.wholes[whole] & counted.keys()
    )


def _exceeds(part: Counted, whole: Counted, told: Told) -> bool:
    """Whether the one excludes the other, and nothing shows that they count two things."""
    are_alike = are_of_one_size(part.row, whole.row, in_one_account=part.row.document == whole.row.document)
    return part.held.low > whole.held.high and are_alike and not are_reconciled(part.row, whole.row, told)


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
