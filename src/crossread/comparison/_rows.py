"""Figures of all accounts as rows, each with what it needs to find its subject."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from crossread.comparison._accounts import Account, within
from crossread.comparison._contents import Content
from crossread.comparison._edtf import bounds
from crossread.comparison._numbers import period, topic
from crossread.model import (
    CaseEntity,
    ClaimId,
    DocumentId,
    EntityId,
    EntityType,
    Figure,
    LedgerRow,
    Passage,
    TimeRole,
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
    claims: frozenset[ClaimId]


def entries_of(
    accounts: Mapping[DocumentId, Account], contents: Sequence[Content], known: Mapping[str, CaseEntity]
) -> Iterator[Entry]:
    """Every figure outside page furniture that counts something, by account and position."""
    claims: dict[Passage, frozenset[ClaimId]] = {}
    for content in contents:
        for figure in content.figures:
            passage = content.passage(figure.span)
            claims[passage] = claims.get(passage, frozenset()) | content.groups
    for account in accounts.values():
        for figure in account.figures:
            counts = topic(figure) != ("", "count")
            if counts and not account.is_furniture(figure.start):
                place = _place(account, figure, known)
                yield _entry(account, figure, place, claims.get(account.document.passage(figure.span), frozenset()))


def _entry(account: Account, figure: Figure, place: tuple[EntityId | str, str], claims: frozenset[ClaimId]) -> Entry:
    covered = period(figure)
    return Entry(
        _row(account, figure),
        topic(figure),
        *place,
        day=_day(account, figure),
        printed=_printed(account),
        covers=figure.scope.period if covered and covered.first > date.min and covered.days > _LONG else "",
        claims=claims,
    )


def _row(account: Account, figure: Figure) -> LedgerRow:
    chain, document = account.chain_of(figure.span), account.document
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
        figure.holder or chain[-1],
        figure.as_of,
        document=document.id,
        chain=chain,
        published=document.published,
    )


def _place(account: Account, figure: Figure, known: Mapping[str, CaseEntity]) -> tuple[EntityId | str, str]:
    """The figure's own place, else the nearest in its sentence, else the last before it, else its account's.

    A whole country is none: it parts nothing.
    """
    own = figure.scope.place
    entity = known.get(own.casefold())
    if own and (entity is None or entity.type is EntityType.PLACE):
        return entity.id if entity else own.casefold(), own
    sentence = account.sentence_of(figure.span)
    places = [named for named in account.named_in(sentence) if named.type is EntityType.PLACE]
    nearest = min(places, key=lambda named: abs(named.start - figure.start), default=None)
    nearest = nearest or account.last_place_before(figure.start)
    if nearest is None:
        filed = known.get(account.document.place.casefold())
        return (filed.id, filed.name) if filed else (account.document.place.casefold(), account.document.place)
    return nearest.entity, account.document.text[nearest.start : nearest.end]


def _day(account: Account, figure: Figure) -> date | None:
    """The day that the figure itself names, or else the event dated nearest in its sentence."""
    covered = period(figure)
    if covered is not None and covered.first > date.min:
        return covered.first if covered.days <= _LONG else None
    dated = [
        (abs(time.start - figure.start), known.first)
        for time in within(account.times, account.sentence_of(figure.span))
        if time.role is TimeRole.EVENT and (known := bounds(time.value)) and known.days <= _LONG
    ]
    return min(dated)[1] if dated else None


def _printed(account: Account) -> date | None:
    known = account.published or bounds(account.document.event_date)
    return known.first if known else None
