"""The figures that the accounts give for one subject, a row for each source."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from crossread.comparison._contents import Ground
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
from crossread.comparison._numbers import PEOPLE, interval, is_part, population, side_key
from crossread.comparison._reconciled import Told, are_reconciled, by_account
from crossread.comparison._rows import Entry, place_of
from crossread.comparison._sites import contrasted
from crossread.model import Agreement, DocumentId, Ledger, LedgerRow, Origin, Passage, RowStanding, digest


class Scoped(NamedTuple):
    """Who is counted, where, by whose hand, of which side, at what site: only rows alike in all speak of the same."""

    who: str
    place: str
    hand: str
    side: str = ""
    site: str = ""

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

    @property
    def concedes(self) -> bool:
        """Whether somebody counts own losses: each party's stand apart."""
        return self.who.startswith(_OWN)


_COUNTING = ("count", "percent", "share")
_SOME, _OWN = "some of the ", "own losses of "


Place = tuple[DocumentId, int]
"""Where a row stands: its account, and where it begins there."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A ledger, and on what each row of it that counts, or repeats one, is set against others."""

    ledger: Ledger
    scopes: Mapping[Place, Ground]


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
    told = by_account(entry.row for entry in members)
    home, home_name = place_of(members)
    places = {str(entry.place): entry.place_name for entry in members} | {str(home): ""}
    labels = _labels(by_source, places, members, lexicon)
    standings: dict[Place, RowStanding] = {}
    scopes: dict[Place, Ground] = {}
    groups: dict[Place, str] = {}
    stead: dict[Place, Passage] = {}
    for scope, sources in by_source.items():
        for rows in sources.values():
            found = standings_of(rows, decides=scope.decides, grows=rows[0].row.category in lexicon.tolls)
            standings |= found
            groups |= dict.fromkeys(found, labels[scope])
            stead |= _stead([one.row for one in rows], found)
            place = places.get(scope.place, scope.place)
            scopes |= {
                (one.row.document, one.row.start): Ground(
                    subject, place or (one.row.scope.place and home_name), scope.site
                )
                for one in rows
                if found[one.row.document, one.row.start] in _SET_AGAINST
            }
    standing = [
        replace(row, standing=standings[at], group=groups[at], counted_at=stead.get(at))
        for row in _sorted(members)
        for at in [(row.document, row.start)]
    ]
    told_by = {(entry.row.document, entry.row.start): entry.source for entry in members}
    once = each_number_once(standing, told_by, lambda row: _who(row, lexicon))
    latest = _heard_once(by_source, once)
    widest = _widest(latest)
    agreed = _agreed(latest, told, lexicon) or _moved(by_source, latest)
    name = digest(subject, *((row.document, *row.span) for row in once))
    ledger = Ledger(subject, once, agreed, *_reach(latest[widest].values()), labels[widest], name)
    return Weighed(ledger, scopes)


def _heard_once(
    by_source: Mapping[Scoped, Mapping[str, Sequence[Counted]]], rows: Iterable[LedgerRow]
) -> dict[Scoped, dict[str, Counted]]:
    """The last count of each source, without those that only say again what another says in their group."""
    told = {(row.document, row.start): row for row in rows}
    groups = {Passage(row.document, *row.span): row.group for row in told.values()}

    def adds(counts: Sequence[Counted]) -> bool:
        number = last(counts).row.low
        own = [told[one.row.document, one.row.start] for one in counts if one.row.low == number]
        repeats = any(row.counted_at and groups[row.counted_at] == row.group for row in own)
        return not repeats or any(row.standing is not RowStanding.REPEATED for row in own)

    return {
        scope: {source: last(counts) for source, counts in sources.items() if adds(counts)}
        for scope, sources in by_source.items()
    }


def _labels(
    scopes: Iterable[Scoped], places: Mapping[str, str], members: Sequence[Entry], lexicon: Lexicon
) -> dict[Scoped, str]:
    """Each scope in words; things, which are told apart by a stem, by the first words for them."""
    things = {population(entry.row, lexicon): entry.row.counted.lower() for entry in reversed(members)}
    people = frozenset(lexicon.populations.values())
    measured = members[0].row.unit not in _COUNTING and not members[0].row.counted
    sides = {side_key(entry.side): entry.side for entry in reversed(members) if entry.side}
    return {
        scope: " · ".join(
            part
            for part in (
                "" if measured else scope.who if scope.who in people else things.get(scope.who, scope.who),
                places.get(scope.place, scope.place),
                scope.hand and f"by {scope.hand}",
                sides.get(scope.side, ""),
                scope.site,
            )
            if part
        )
        for scope in scopes
    }


def _stead(rows: Sequence[LedgerRow], found: Mapping[Place, RowStanding]) -> dict[Place, Passage]:
    """For each row of a source that does not count, the only one that does."""
    passages = {(row.document, row.start): Passage(row.document, *row.span) for row in rows}
    counts = [at for at, standing in found.items() if standing is RowStanding.COUNTED]
    return {at: passages[counts[0]] for at in found if at != counts[0]} if len(counts) == 1 else {}


def set_against(ledgers: Iterable[Weighed]) -> dict[Place, Ground]:
    """On what each row that counts, or repeats one, is set against others."""
    return {at: ground for one in ledgers for at, ground in one.scopes.items()}


_SET_AGAINST = (RowStanding.COUNTED, RowStanding.REPEATED)
_URGENT = (
    Agreement.DISAGREE,
    Agreement.UPDATED,
    Agreement.OVERLAP,
    Agreement.SAME,
    Agreement.DIFFERENT_SCOPE,
    Agreement.SINGLE,
)


def _agreed(latest: Mapping[Scoped, Mapping[str, Counted]], told: Told, lexicon: Lexicon) -> Agreement | None:
    """How the sources stand to each other; nothing where no two of them speak of one scope."""
    several = (list(counts.values()) for scope, counts in latest.items() if scope.decides and len(counts) > 1)
    found = {_among(counts, told, lexicon) for counts in several}
    if _part_exceeds(latest, told, lexicon):
        found.add(Agreement.DISAGREE)
    return min(found, key=_URGENT.index, default=None)


def _moved(
    by_source: Mapping[Scoped, Mapping[str, Sequence[Counted]]], latest: Mapping[Scoped, Mapping[str, Counted]]
) -> Agreement:
    """How rows stand of which each scope has one source only: whether one replaced what it had said another day."""
    if any(_replaced(rows) for scope, sources in by_source.items() if scope.decides for rows in sources.values()):
        return Agreement.UPDATED
    sources = {source for counts in latest.values() for source in counts}
    return Agreement.DIFFERENT_SCOPE if len(sources) > 1 else Agreement.SINGLE


def _replaced(rows: Sequence[Counted]) -> bool:
    chosen = last(rows)
    return any(
        not one.held.overlaps(chosen.held) and (one.as_of < chosen.as_of or one.is_outdated > chosen.is_outdated)
        for one in rows
        if one.row.document != chosen.row.document or one.is_outdated > chosen.is_outdated
    )


def _scopes(entries: Sequence[Entry], lexicon: Lexicon) -> dict[Scoped, list[Entry]]:
    """The rows by scope; one that leaves its scope open joins the only fuller one."""
    told = _stated(entries, lexicon)
    known = dict.fromkeys(told) if len(set(told)) <= _MANY else {}
    are_told_apart = len({scope.site for scope in known} - {""}) > 1
    scopes: dict[Scoped, list[Entry]] = {}
    for scope, row in zip(told, entries, strict=True):
        # Of several sites, a row that names none can count all together.
        fuller = [one for one in known if scope.leaves_open(one) and not (are_told_apart and scope.site != one.site)]
        scopes.setdefault(fuller[0] if len(fuller) == 1 else scope, []).append(row)
    return scopes


def _stated(entries: Sequence[Entry], lexicon: Lexicon) -> list[Scoped]:
    """What the rows state; one that names no place is at the place of its site, or at the ledger's own if any is."""
    sites = contrasted((one.row.document, one.site, one.row.low) for one in entries if one.site and not one.is_part)
    towns = {str(entry.province): str(entry.place) for entry in entries if entry.province}
    told = [_in_town(_scope(entry, sites, lexicon), entry, towns) for entry in entries]
    home = str(place_of(entries)[0])
    is_home_stated = any(scope.place == home for scope in told)
    held: dict[str, set[str]] = defaultdict(set)
    for scope in told:
        held[scope.site] |= {scope.place} - {""}

    def placed(scope: Scoped) -> Scoped:
        own = next(iter(held[scope.site])) if scope.site and len(held[scope.site]) == 1 else ""
        return scope if scope.place else scope._replace(place=own or (home if is_home_stated else ""))

    return [placed(scope) for scope in told]


def _in_town(scope: Scoped, entry: Entry, towns: Mapping[str, str]) -> Scoped:
    """The scope; a province of which another account names the town is that town, unless all of it is counted."""
    return scope if entry.is_wide else scope._replace(place=towns.get(scope.place, scope.place))


_MANY = 50
"""Scopes above which a subject is a table of places, and nothing in it is guessed."""


def _scope(entry: Entry, sites: Container[str], lexicon: Lexicon) -> Scoped:
    stated = entry.row.scope
    place = str(entry.place) if stated.place and stated.place == entry.place_name else ""
    who = population(entry.row, lexicon)
    is_some = entry.is_part and (who == PEOPLE or is_part(who, PEOPLE, lexicon)) and who not in lexicon.told_apart
    if entry.row.concedes:
        who = f"{_OWN}{entry.row.holder.casefold()}"
    side = "" if entry.row.concedes else side_key(entry.side)
    site = entry.site if entry.site in sites else ""
    return Scoped(f"{_SOME}{who}" if is_some else who, place, stated.who.casefold(), side, site)


def _by_source(
    entries: Iterable[Entry], copies: Mapping[DocumentId, DocumentId], lexicon: Lexicon
) -> dict[str, list[Counted]]:
    """The rows of each source."""
    told: dict[str, list[Counted]] = defaultdict(list)
    for entry in entries:
        row = entry.row
        own = len(row.chain) < 2  # noqa: PLR2004 - a chain of one is the document's own voice
        source = copies.get(row.document, entry.source) if own else entry.source
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


def _widest(latest: Mapping[Scoped, Mapping[str, Counted]]) -> Scoped:
    """The scope of most sources, of as many that of people of any kind.

    Where only some are counted, their number says nothing of all, and nobody else speaks of own losses as their own:
    such scopes stand back behind any other.
    """
    return max(latest, key=lambda scope: (scope.decides, not scope.concedes, len(latest[scope]), scope.who == PEOPLE))


def _reach(counts: Iterable[Counted]) -> tuple[float | None, float | None, int]:
    """From the least to the most that the sources of a scope say, and how many they are."""
    rows = [counted.row for counted in counts]
    lows, highs = [row.low for row in rows], [row.high for row in rows]
    low = None if None in lows else min((low for low in lows if low is not None), default=None)
    high = None if None in highs else max((high for high in highs if high is not None), default=None)
    return low, high, len(rows)


def _among(counts: Sequence[Counted], told: Told, lexicon: Lexicon) -> Agreement:
    if len({one.held for one in counts}) == 1:
        return Agreement.SAME
    grows = counts[0].row.category in lexicon.tolls
    return Agreement.OVERLAP if all_meet(counts) else contest(counts, told, grows=grows)


def _part_exceeds(latest: Mapping[Scoped, Mapping[str, Counted]], told: Told, lexicon: Lexicon) -> bool:
    """Whether more children, say, are counted than people, where all else in their scope is alike."""
    peoples: dict[tuple[str, ...], dict[str, Mapping[str, Counted]]] = defaultdict(dict)
    for scope, counts in latest.items():
        if counts:
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
