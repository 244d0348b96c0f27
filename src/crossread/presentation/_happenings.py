"""What several accounts tell of as happening, perhaps the same, and why these tellings are held to be one."""

from crossread.model import CaseEvent, Merge
from crossread.presentation._index import Index, counted
from crossread.presentation._table import Cell, Table


def happenings_of(index: Index) -> tuple[Table, ...]:
    """The events, those in most accounts first, and each step by which they were put together."""
    events = sorted(index.comparison.events, key=_order)
    if not events:
        return ()
    return (
        Table(
            title="Happenings that may be one",
            columns=("Happening", "Tellings", "Accounts", "Also told as"),
            rows=tuple(_row(index, event) for event in events),
            note="Proposals, by words, what has a part in it, and what the accounts are about.",
        ),
        Table(
            title="Why happenings are held to be one",
            columns=("Told as", "Same as", "Reason", "Id"),
            rows=tuple(_merge(event, merge) for event in events for merge in event.merges),
        ),
    )


def _order(event: CaseEvent) -> tuple[int, int, str]:
    return -len({place.document for place in event.mentions}), -len(event.mentions), event.name


def _row(index: Index, event: CaseEvent) -> tuple[Cell, ...]:
    naming = {place.document for place in event.mentions}
    told = dict.fromkeys(" ".join(index.words(place).split()) for place in event.mentions)
    return (
        Cell(event.name, passages=event.mentions[:1]),
        Cell(str(len(event.mentions)), passages=event.mentions, note=counted(len(event.mentions), "telling")),
        Cell(f"{len(naming)} of {len(index.numbers)}", note=index.told_by(len(naming), verb="told")),
        Cell(" · ".join(words for words in told if words != event.name)),
    )


def _merge(event: CaseEvent, merge: Merge) -> tuple[Cell, ...]:
    status = "decided" if merge.reason.startswith("decided") else "proposed"
    return (
        Cell(merge.name, passages=merge.passages[:1], note=f"a telling of: {event.name}"),
        Cell(merge.other, passages=merge.passages[1:]),
        Cell(merge.reason, passages=merge.passages, mark=status, note=f"{merge.reason}; {status}"),
        Cell(merge.of_passages),
    )
