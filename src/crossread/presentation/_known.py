"""What a case shown as of a day says of what had not yet been told."""

from crossread.presentation._index import Index, accounts, counted
from crossread.presentation._table import Cell, Table


def known_by(index: Index) -> str:
    """As of when the case is shown, and how much was told later; nothing where all is shown."""
    later = index.comparison.not_yet_told
    if not index.comparison.as_of:
        return ""
    said = counted(sum(one.statements for one in later), "statement")
    return f"As known on {index.comparison.as_of}: {accounts(len(later))} with {said} not yet told. "


def not_yet_told(index: Index) -> Table:
    """The accounts that are later than the day as of which the case is shown."""
    return Table(
        title="Not yet told",
        columns=("Account", "Published", "Statements"),
        rows=tuple(
            (Cell(one.name), Cell(one.published or "not known"), Cell(str(one.statements)))
            for one in index.comparison.not_yet_told
        ),
        note="Left out everywhere; an account whose day is not known counts as not yet told.",
    )
