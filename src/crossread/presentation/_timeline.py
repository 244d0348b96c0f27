"""The timeline view: what happened, what clashes, and every time named with the stretch of days that it covers."""

from collections.abc import Iterator, Sequence

from crossread.model import Comparison, Reading, TimelineEntry, TimeRole
from crossread.presentation._dates import Days, days_of, extent_of, worded
from crossread.presentation._happened import happened
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._known import known_by
from crossread.presentation._table import Cell, Table, View

LANES = {
    TimeRole.EVENT: "Events",
    TimeRole.UTTERANCE: "Utterances",
    TimeRole.PUBLICATION: "Publications",
    TimeRole.DEADLINE: "Deadlines",
}


def timeline_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """What happened in order, where accounts exclude each other, and the times named, on a lane for each role."""
    return timeline_of(index_of(comparison, readings))


def timeline_of(index: Index) -> View:
    """The timeline view from an index."""
    entries = index.comparison.timeline
    unplaced = sum(days_of(entry.value) is None for entry in entries)
    return View(
        name="timeline",
        title="Timeline",
        lead=f"{known_by(index)}{_events(index)}{counted(len(entries), 'time')} named; "
        f"{unplaced} could not be placed on the calendar. "
        "An uncertain time is drawn as the whole stretch it may fall in.",
        tables=(*happened(index), *_lanes(index, entries)),
    )


def _events(index: Index) -> str:
    """How many events are shown, and how often accounts exclude each other."""
    shown = sum(event.is_shown for event in index.comparison.events)
    clashes = len(index.comparison.clashes)
    clash = f", {clashes} {'clash' if clashes == 1 else 'clashes'} of time or order" if clashes else ""
    return f"{counted(shown, 'event')}{clash}; " if shown else ""


def _lanes(index: Index, entries: Sequence[TimelineEntry]) -> Iterator[Table]:
    for role, title in LANES.items():
        rows = _rows(index, [entry for entry in entries if entry.role is role])
        if rows:
            yield Table(title, ("When", "Accounts", "Words", "Passages"), rows)


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
            worded(entry.value) or "not resolved",
            passages=entry.spans,
            mark="" if days and days.is_one_day else "uncertain",
            extent=extent_of(days) if days else None,
        ),
        Cell(index.named(list(documents)), note=index.told_by(len(documents), verb="named")),
        Cell("; ".join(f"“{word}”" for word in words)),
        Cell(str(len(entry.spans)), passages=entry.spans, note=counted(len(entry.spans), "passage")),
    )


def _placed(entry: TimelineEntry) -> Days | None:
    """The days of an entry; a deadline stands at its last day."""
    days = days_of(entry.value)
    if days and days.last and entry.role is TimeRole.DEADLINE:
        return Days(days.last, days.last)
    return days
