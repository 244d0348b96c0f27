"""Events and clashes, row by row."""

from dataclasses import replace

from tests.presentation.test_happened import LANTERN, MONDAY, SUNDAY, comparison

from crossread.model import CaseEntity, DocumentId, EntityId, EntityType, EventOrder, Merge, NotYetTold, Reading, Span
from crossread.presentation._index import index_of
from crossread.presentation._sheets_events import CLASHES, EVENT_MERGES, EVENT_ORDERS, EVENTS, NOT_YET_TOLD

__all__ = ["comparison"]


def rows(comparison, sheet, readings=()):
    """The rows of a sheet, each by column."""
    names = [heading.name for heading in sheet.headings]
    return [dict(zip(names, row, strict=True)) for row in sheet.values(index_of(comparison, readings))]


def test_every_telling_of_an_event_has_a_row(comparison):
    dam = CaseEntity(EntityId("dam"), "the Kestrel Dam", EntityType.FACILITY)

    first, second, third, _ = rows(replace(comparison, entities=(dam,)), EVENTS)

    assert (first["event"], first["passage"], first["time"], first["value_here"]) == (
        SUNDAY.id,
        "burst",
        "Sunday",
        "2031-05-04",
    )
    assert (first["participants"], first["entities"]) == ("the Kestrel Dam", "dam")
    assert (second["event"], third["event"], third["accounts"]) == (MONDAY.id, MONDAY.id, 2)


def test_a_clash_joins_its_events_and_holds_both_passages(comparison):
    [clash] = rows(comparison, CLASHES)

    assert clash["events"] == "sunday; monday"
    assert (clash["passage"], clash["other_passage"], clash["kind"]) == ("burst on Sunday", "burst on Monday", "time")


def test_an_order_names_both_events(comparison):
    order = EventOrder(14, 18, Span(20, 23), Span(24, 27))

    [row] = rows(comparison, EVENT_ORDERS, [Reading(LANTERN, event_orders=(order,))])

    assert (row["passage"], row["first"], row["then"], row["first_start"]) == ("days", "The", "dam", 20)


def test_what_is_not_yet_told_is_listed_with_the_day(comparison):
    later = (NotYetTold(DocumentId("d9"), "late.txt", "2031-07-01", 12),)

    [row] = rows(replace(comparison, as_of="2031-06-01", not_yet_told=later), NOT_YET_TOLD)

    assert (row["as_of"], row["name"], row["statements"]) == ("2031-06-01", "late.txt", 12)


def test_each_step_that_makes_one_event_has_a_row_for_each_side(comparison):
    merge = Merge("burst", "rained", "same deed: burst", tuple(one.passage for one in MONDAY.tellings))

    one, other = rows(replace(comparison, events=(replace(MONDAY, merges=(merge,)),)), EVENT_MERGES)

    assert (one["event"], one["passage"], other["passage"]) == (MONDAY.id, "burst", "rained")
    assert one["target"] == other["target"] == merge.of_passages
