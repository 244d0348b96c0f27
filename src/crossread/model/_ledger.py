"""The figures of several accounts, for one subject."""

from dataclasses import dataclass
from enum import StrEnum

from crossread.model._reading import Figure
from crossread.model._text import DocumentId, Passage


class RowStanding(StrEnum):
    """What a row adds to its ledger: each source counts once, with its last figure."""

    COUNTED = "counted"
    REPEATED = "repeated"
    """Its source gives the same number elsewhere, where it is counted."""
    SUPERSEDED = "superseded"
    """Its source has a later count, or it is called a former one."""
    PART = "part"
    """It is a part of a total, and no total."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow(Figure):
    """One figure with the document that gives it."""

    document: DocumentId
    chain: tuple[str, ...] = ()
    published: str = ""
    standing: RowStanding = RowStanding.COUNTED
    concedes: bool = False
    """Whether those who vouch for it count their own losses."""
    group: str = ""
    """Whom it counts, where and by whose hand: rows of one ledger are set against each other where this is the same."""
    counted_at: Passage | None = None
    """The row that counts for it: the one that it repeats, that replaced it, or of which it is a part."""


class Agreement(StrEnum):
    """How the figures for one subject stand to each other."""

    SAME = "same"
    OVERLAP = "overlap"
    DISAGREE = "disagree"
    UPDATED = "updated"
    """They differ, and those of later days are higher, or replace what their only source said before."""
    DIFFERENT_SCOPE = "different_scope"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Ledger:
    """All figures that the accounts give for one subject, a row for each source.

    From `low` to `high` reach the last figures of independent sources, each counted once, in the group of rows that
    most of them speak of; open where that is `None`. What somebody says of own losses stands in a group apart.
    """

    subject: str
    rows: tuple[LedgerRow, ...]
    agreement: Agreement
    low: float | None = None
    high: float | None = None
    sources: int = 0
    group: str = ""
    """The group of rows from which that range comes."""
    id: str = ""
