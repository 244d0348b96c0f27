"""The timeline view: events, utterances and deadlines, each with the stretch of days that its time covers."""

from collections.abc import Sequence

from crossread.model import Comparison, DocumentId, Reading, TimelineEntry, TimeRole
from crossread.presentation._dates import Days, days_of
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Extent, Table, View

LANES = {
    TimeRole.EVENT: "Events",
    TimeRole.UTTERANCE: "Utterances",
    TimeRole.PUBLICATION: "Publications",
    TimeRole.DEADLINE: "Deadlines",
}

_NAMED = 4


def timeline_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """The times that the accounts name, in order, on a lane for each role."""
    return timeline_of(index_of(comparison, readings))


def timeline_of(index: Index) -> View:
    """The timeline view from an index."""
    entries = index.comparison.timeline
    unplaced = sum(days_of(entry.value) is None for entry in entries)
    return View(
        name="timeline",
        title="Timeline",
        lead=f"{counted(len(entries), 'time')} named; {unplaced} could not be placed on the calendar. "
        "An uncertain time is drawn as the whole stretch it may fall in.",
        tables=tuple(
            Table(LANES[role], ("When", "Accounts", "Words", "Passages"), rows)
            for role in LANES
            if (rows := _rows(index, [entry for entry in entries if entry.role is role]))
        ),
    )


def _rows(index: Index, entries: Sequence[TimelineEntry]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(_row(index, entry) for entry in sorted(entries, key=_order))


def _order(entry: TimelineEntry) -> tuple[int, str]:
    days = days_of(entry.value)
    first = days and (days.first or days.last)
    return (first.toordinal() if first else 10**7, entry.value)


def _row(index: Index, entry: TimelineEntry) -> tuple[Cell, ...]:
    days = _placed(entry)
    documents = dict.fromkeys(passage.document for passage in entry.spans)
    words = dict.fromkeys(" ".join(index.words(passage).split()) for passage in entry.spans)
    return (
        Cell(
            entry.value.replace("../", "by ") or "not resolved",
            passages=entry.spans,
            mark="" if days and days.is_one_day else "uncertain",
            extent=_extent(days) if days else None,
        ),
        Cell(_told(index, list(documents)), note=index.told_by(len(documents), verb="named")),
        Cell("; ".join(f"“{word}”" for word in words)),
        Cell(str(len(entry.spans)), passages=entry.spans, note=counted(len(entry.spans), "passage")),
    )


def _told(index: Index, documents: Sequence[DocumentId]) -> str:
    """The accounts by name, or how many of all where that is too many names."""
    if len(documents) > _NAMED:
        return f"{len(documents)} of {len(index.numbers)}"
    return ", ".join(index.account(document).text for document in documents)


def _placed(entry: TimelineEntry) -> Days | None:
    """The days of an entry; a deadline stands at its last day."""
    days = days_of(entry.value)
    if days and days.last and entry.role is TimeRole.DEADLINE:
        return Days(days.last, days.last)
    return days


def _extent(days: Days) -> Extent:
    """Day numbers from the first day's beginning to the last day's end."""
    return Extent(
        low=days.first.toordinal() if days.first else None, high=days.last.toordinal() + 1 if days.last else None
    )
