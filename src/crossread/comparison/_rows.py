"""Figures of all accounts as rows, each with what it needs to find its subject."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from crossread.comparison._accounts import Account, meant_in, within
from crossread.comparison._bodies import bodies_of, source_of
from crossread.comparison._concessions import concedes, loser_of
from crossread.comparison._contents import Content
from crossread.comparison._edtf import Bounds, bounds
from crossread.comparison._event_places import Whereabouts
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._numbers import period, side_of, topic
from crossread.comparison._parts import (
    is_added,
    is_outdated,
    is_part_of_another,
    kinds_beside,
    others_in,
    parts_of_totals,
)
from crossread.comparison._sites import site_of
from crossread.comparison._wars import war_of
from crossread.model import (
    CaseEntity,
    ClaimId,
    DocumentId,
    EntityId,
    Figure,
    LedgerRow,
    Passage,
    Span,
    Time,
    TimeRole,
)

_BEFORE, _WORDS = 30, 4
"""Characters and words before a time in which something can say that it ends a count."""
_NEWS = 7
"""Days before its print on which what an account hands on can have been said."""
_THE_DEED = re.compile(
    r"(?<!\w)(?:the|that|this)\s(?:[a-z-]+\s)?(?:attack|ambush|assault|blast|bombing|explosion|raid|shelling|strike)(?!\w)",
    re.IGNORECASE,
)
_LONG = 2
"""Days above which a figure covers a stretch of time and no event."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a ledger with its topic, its place and its day, as far as they are known."""

    row: LedgerRow
    topic: tuple[str, str]
    place: EntityId | str
    place_name: str
    day: date | None
    """The day of the event, where the text gives one."""
    printed: date | None
    covers: str
    """The long period that it covers; empty for the count of one event."""
    claims: frozenset[ClaimId] = frozenset()
    is_part: bool = False
    """Whether its words make it a part of another figure."""
    is_outdated: bool = False
    """Whether its words call it a former count."""
    side: str = ""
    """Whose fighters they are, by a name in the text."""
    site: str = ""
    """The kind of building or ground where those who were harmed were: "market"."""
    source: str = ""
    """Whoever counted, under one name in all accounts."""
    province: EntityId | str = ""
    """The province that its account tells as its place, where that names a town of it."""
    is_wide: bool = False
    """Whether it counts all of its place, and not only one town of that."""
    count: int = -1
    """Where the count begins that took its place in one sentence, or it itself: both are of one event."""
    war: str | None = None
    """The country of the war whose toll it is, empty where none is named; nothing for any other count."""


def place_of(entries: Sequence[Entry]) -> tuple[EntityId | str, str]:
    """The place of most entries, under the name that most of them give it; of as many the first by name."""
    counts = Counter((entry.place, entry.place_name) for entry in entries if entry.place_name)
    often = Counter[EntityId | str]()
    for (place, _), count in counts.items():
        often[place] += count
    named = sorted(counts, key=lambda one: (-often[one[0]], one[0], -counts[one], one[1]))
    return named[0] if named else ("", "")


def entries_of(
    accounts: Mapping[DocumentId, Account],
    contents: Sequence[Content],
    known: Mapping[str, CaseEntity],
    lexicon: Lexicon,
) -> Iterator[Entry]:
    """Every figure outside page furniture that counts something, by account and position."""
    claims: dict[Passage, frozenset[ClaimId]] = {}
    for content in contents:
        for figure in content.figures:
            passage = content.passage(figure.span)
            claims[passage] = claims.get(passage, frozenset()) | content.groups
    by_id = {entity.id: entity for entity in known.values()}
    bodies = bodies_of(accounts.values(), by_id.values())
    for account in accounts.values():
        places = Whereabouts(account, meant_in(account, known, by_id), by_id)
        listed = kinds_beside(account.figures, account.document.text, lexicon)
        parts = frozenset((*parts_of_totals(account.figures), *others_in(account.figures), *listed))
        for figure in account.figures:
            counts = topic(figure) != ("", "count")
            if counts and not account.is_furniture(figure.start):
                told = claims.get(account.document.passage(figure.span), frozenset())
                entry = _of_war(_entry(account, figure, places, lexicon), by_id)
                source = source_of(entry.row.holder, account, places.known, bodies)
                is_part = entry.is_part or figure.start in parts
                yield replace(entry, claims=told, is_part=is_part, source=source)


def _entry(account: Account, figure: Figure, places: Whereabouts, lexicon: Lexicon) -> Entry:
    covered = period(figure)
    return Entry(
        _row(account, figure, places.known),
        topic(figure),
        *places.of(figure),
        province=places.province_of(figure),
        is_wide=places.is_wide(figure),
        day=_day(account, figure, lexicon),
        printed=_told(account, figure),
        covers=figure.scope.period if covered and covered.first > date.min and covered.days > _LONG else "",
        is_part=is_part_of_another(figure, account.document, lexicon) or is_added(figure, account.document, lexicon),
        is_outdated=figure.replaced_by is not None or is_outdated(figure, account.document),
        count=(figure.replaced_by or figure.span).start,
        side=side_of(figure, lexicon) or loser_of(figure, account.document),
        site=site_of(account, figure, lexicon) if figure.category in lexicon.harms else "",
        war=war_of(account, figure, places.known, places.by_id, lexicon),
    )


def _of_war(entry: Entry, by_id: Mapping[EntityId, CaseEntity]) -> Entry:
    """The entry; the toll of a war has the country of the war as its place."""
    if entry.war is None:
        return entry
    country = by_id.get(EntityId(entry.war))
    return replace(entry, place=entry.war, place_name=country.name if country else "")


def _row(account: Account, figure: Figure, known: Mapping[str, CaseEntity]) -> LedgerRow:
    chain, document = _chain(account, figure), account.document
    holder = figure.holder or chain[-1]
    return LedgerRow(
        figure.start,
        figure.end,
        figure.low,
        figure.high,
        figure.modifier,
        figure.unit,
        figure.counted,
        figure.category,
        figure.scope,
        holder,
        figure.as_of,
        figure.population,
        figure.base,
        figure.replaced_by,
        document=document.id,
        chain=chain,
        published=document.published,
        concedes=concedes(figure, holder, document, known),
    )


def _chain(account: Account, figure: Figure) -> tuple[str, ...]:
    """From the account's voice to whoever vouches for the figure, which need not be whose words these are."""
    chain, voice = account.chain_of(figure.span), account.document.voice
    if figure.holder in chain[1:]:
        return chain[: chain.index(figure.holder) + 1]
    return chain if figure.holder in ("", voice) else (voice, figure.holder)


def _day(account: Account, figure: Figure, lexicon: Lexicon) -> date | None:
    """The day that the figure itself names, or else the event dated nearest in its sentence.

    The day up to which was counted is none.
    """
    sentence = account.sentence_of(figure.span)
    times, beside = within(account.times, sentence), within(account.figures, sentence)
    counted_on = {bounds(time.value) for time in times if _ends_a_count(account, time, lexicon)}
    counted_on |= {bounds(day) for day in {one.as_of for one in beside if not one.scope.period}}
    covered = period(figure)
    if covered is not None and covered.first > date.min and covered not in counted_on:
        return covered.first if covered.days <= _LONG else None
    dated = [
        (abs(time.start - figure.start), known.first) for time, known in _of_events(times) if known not in counted_on
    ]
    return min(dated)[1] if dated else _day_before(account, figure, times)


def _of_events(times: Iterable[Time]) -> Iterator[tuple[Time, Bounds]]:
    """The times that date an event to a day or two."""
    for time in times:
        known = bounds(time.value)
        if time.role is TimeRole.EVENT and known is not None and known.days <= _LONG:
            yield time, known


def _day_before(account: Account, figure: Figure, times: Sequence[Time]) -> date | None:
    """The day of the sentence before, of whose deed the figure's own sentence speaks: "the attack killed …"."""
    sentence, text = account.sentence_of(figure.span), account.document.text
    if times or not _THE_DEED.search(text, sentence.start, figure.start):
        return None
    before = account.sentence_of(Span(max(0, sentence.start - 2), sentence.start))
    known = [known.first for _, known in _of_events(within(account.times, before))]
    return known[-1] if len(known) == 1 and before.end <= sentence.start else None


def _ends_a_count(account: Account, time: Time, lexicon: Lexicon) -> bool:
    """Whether the words before a time say that something was counted up to it."""
    before = account.document.text[max(0, time.start - _BEFORE) : time.start].lower()
    return not lexicon.until.isdisjoint(before.replace("up to", "until").split()[-_WORDS:])


def _told(account: Account, figure: Figure) -> date | None:
    """The day on which it was given, or else printed: what somebody said on a day is of an event before that."""
    printed = account.published or bounds(account.document.event_date)
    said = bounds(figure.as_of)
    is_earlier = said and printed and said.days <= _LONG and printed.apart(said) <= _NEWS and said.first < printed.first
    known = said if is_earlier else printed
    return known.first if known else None
