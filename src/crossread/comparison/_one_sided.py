"""What only one account tells."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache

from crossread.comparison._accounts import Account
from crossread.comparison._claims import Told
from crossread.model import DocumentId, OneSided

ONE_SIDED = 2_000
"""Claims of one account only that are listed in one case, in the order of the claims."""


def one_sided_of(told: Iterable[Told], accounts: Mapping[DocumentId, Account]) -> Iterator[OneSided]:
    """Claims that exactly one account tells, out of how many, and which of the others are too old to know of it."""
    if len(accounts) < 2:  # noqa: PLR2004 - one account has no other side
        return
    dated = sorted((account.published.last, at) for at, account in enumerate(accounts.values()) if account.published)
    documents = tuple(accounts)

    @cache
    def before(day: date) -> tuple[DocumentId, ...]:
        return tuple(documents[at] for _, at in sorted(dated[: bisect_left(dated, (day,))], key=lambda pair: pair[1]))

    for claim in told_once(told)[:ONE_SIDED]:
        day = _happened(claim)
        yield OneSided(claim.id, claim.documents, len(accounts), before(day) if day else ())


def told_once(told: Iterable[Told]) -> list[Told]:
    """The claims that exactly one account tells."""
    return [claim for claim in told if len(claim.documents) == 1]


def _happened(claim: Told) -> date | None:
    """The first day on which it could be told: after the last event in it, and no later than it was."""
    events = [known.first for content in claim.contents for known, _ in content.dates]
    told = [content.published.first for content in claim.contents if content.published]
    return min([*told, max(events, default=date.max)]) if told or events else None
