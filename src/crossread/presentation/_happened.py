"""Tables of the timeline: what happened, why tellings are one event, and where accounts exclude each other."""

from collections.abc import Iterator, Sequence

from crossread.model import CaseEvent, Clash, ClashKind, EventTelling, Merge, Passage
from crossread.presentation._dates import days_of, extent_of, worded
from crossread.presentation._index import Index, counted
from crossread.presentation._table import Cell, Table

_AROUND = 70
"""Characters before and behind the word of an event that tell what happened."""
_WHO = 4
_CLASHES = {ClashKind.TIME: "when", ClashKind.ORDER: "in which order"}


def happened(index: Index) -> Iterator[Table]:
    """The events that several accounts tell or that are dated, then what clashes; no table where there is nothing."""
    shown = [event for event in index.comparison.events if event.is_shown]
    if shown:
        rest = counted(len(index.comparison.events) - len(shown), "further event")
        note = (
            f"Told by several accounts, or dated in words; {rest}, undated and told once, in the export. "
            "“About”: by tense and the days of publication only."
        )
        columns = ("When", "What", "Words", "Who and where", "Accounts", "Dated by")
        yield Table("What happened", columns, tuple(_event(index, event) for event in shown), note)
        yield from _put_together(index, shown)
    if index.comparison.clashes:
        rows = tuple(_clash(index, clash) for clash in index.comparison.clashes)
        note = "Proposals: whether both mean the same event is for a person to say."
        yield Table("Times and orders that clash", ("About", "One account", "Another", "Why"), rows, note)


def _event(index: Index, event: CaseEvent) -> tuple[Cell, ...]:
    best = _best(event)
    passages = tuple(one.passage for one in event.tellings)
    names = [index.things[who] for who in event.participants if who in index.things]
    days = days_of(event.value)
    is_sure = bool(days and days.is_one_day and not event.value.endswith("~"))
    return (
        Cell(
            worded(event.value, until="before") or "not dated",
            passages,
            "" if is_sure else "uncertain",
            extent=extent_of(days) if days else None,
        ),
        Cell(event.kind, passages),
        Cell(_words(index, best), (best.passage,)),
        Cell(", ".join(names[:_WHO])),
        Cell(index.named(event.documents), passages, note=index.told_by(len(event.documents))),
        _dated_by(index, event, best),
    )


def _put_together(index: Index, shown: Sequence[CaseEvent]) -> Iterator[Table]:
    """Why tellings of different accounts are held to be of one event."""
    steps = [(event, one) for event in shown for one in event.merges if len({at.document for at in one.passages}) > 1]
    if steps:
        note = "Proposals, where no person decided; those within one account are in the export."
        columns = ("Told here", "And here", "Reason", "Id")
        rows = tuple(_merge(index, event, merge) for event, merge in steps)
        yield Table("Why tellings are held to be of one event", columns, rows, note)


def _merge(index: Index, event: CaseEvent, merge: Merge) -> tuple[Cell, ...]:
    status = "decided" if merge.reason.startswith("decided") else "proposed"
    one, *others = ({at.passage: at for at in event.tellings}[place] for place in merge.passages)
    return (
        Cell(_words(index, one), (one.passage,), note=f"a telling of: {event.kind}"),
        Cell(" · ".join(_words(index, other) for other in others), merge.passages[1:]),
        Cell(merge.reason, merge.passages, mark=status, note=f"{merge.reason}; {status}"),
        Cell(merge.of_passages),
    )


def _best(event: CaseEvent) -> EventTelling:
    """The telling that dates the event, the one with a time expression first."""
    dating = [one for one in event.tellings if one.value == event.value]
    return next((one for one in dating if one.time), dating[0] if dating else event.tellings[0])


def _dated_by(index: Index, event: CaseEvent, best: EventTelling) -> Cell:
    words = f"“{' '.join(index.words(best.time).split())}”" if best.time else ""
    said = ", ".join(part for part in (words, event.anchor) if part)
    return Cell(said, (best.time,) if best.time else ())


def _words(index: Index, one: EventTelling) -> str:
    """The word of an event in its sentence, as far as it takes to see what happened."""
    document = index.documents[one.document]
    reading = index.readings.get(one.document)
    sentences = reading.sentences if reading else ()
    start, end = next((span for span in sentences if span.start <= one.start < span.end), (0, len(document.text)))
    text = document.text
    first, last = max(start, one.start - _AROUND), min(end, one.end + _AROUND)
    before = text[first : one.start].partition(" ")[2] if first > start else text[start : one.start]
    after = text[one.end : last].rpartition(" ")[0] if last < end else text[one.end : end]
    whole = f"{'… ' if first > start else ''}{before}{text[one.start : one.end]}{after}{' …' if last < end else ''}"
    return " ".join(whole.split())


def _clash(index: Index, clash: Clash) -> tuple[Cell, ...]:
    kinds = {event.id: event.kind for event in index.comparison.events}
    about = " and ".join(dict.fromkeys(kinds[event] for event in clash.events if event in kinds))
    return (
        Cell(f"{_CLASHES[clash.kind]}: {about}", (clash.a, clash.b), mark="proposed"),
        _side(index, clash.a),
        _side(index, clash.b),
        Cell(clash.reason),
    )


def _side(index: Index, passage: Passage) -> Cell:
    words = " ".join(index.opening(passage).split())
    return Cell(f"{index.account(passage.document).text}: “{words}”", (passage,))
