"""What happened, each event once, and what clashes."""

from dataclasses import replace

import pytest

from crossread.model import (
    CaseEvent,
    Clash,
    ClashKind,
    Comparison,
    EntityId,
    EventId,
    EventTelling,
    Merge,
    Passage,
    Reading,
    Span,
)
from crossread.presentation import timeline_view
from crossread.testing import document

LANTERN = document("It rained for days. The dam burst on Sunday.", outlet="The Lantern")
WIRE = document("The dam at Tarn burst on Monday, they say.", outlet="Wire")


def telling(held, words: str, value: str = "", time: str = "") -> EventTelling:
    """A telling at a word, dated by words."""
    start = held.text.index(words)
    at = held.text.index(time) if time else 0
    return EventTelling(
        held.id,
        start,
        start + len(words),
        value,
        "published 2031-05-06",
        Passage(held.id, at, at + len(time)) if time else None,
    )


SUNDAY = CaseEvent(
    EventId("sunday"),
    "burst",
    (EntityId("dam"),),
    "2031-05-04",
    "published 2031-05-06",
    (telling(LANTERN, "burst", "2031-05-04", "Sunday"),),
)
MONDAY = CaseEvent(
    EventId("monday"),
    "burst",
    (),
    "2031-05-05~",
    "told",
    (telling(WIRE, "burst", "2031-05-05~"), telling(LANTERN, "rained")),
)


@pytest.fixture
def comparison() -> Comparison:
    """Two accounts that date one event differently."""
    sides = (Passage(LANTERN.id, 28, 43), Passage(WIRE.id, 16, 31))
    return Comparison(
        documents=(LANTERN, WIRE),
        events=(SUNDAY, MONDAY, replace(SUNDAY, id=EventId("rain"), is_shown=False)),
        clashes=(Clash(ClashKind.TIME, (SUNDAY.id, MONDAY.id), *sides, "2031-05-04 against 2031-05-05"),),
    )


def test_each_event_stands_once_with_its_words_its_accounts_and_what_dates_it(comparison) -> None:
    sentences = (Span(0, 19), Span(20, 44))

    happened = timeline_view(comparison, [Reading(LANTERN, sentences=sentences)]).tables[0]

    assert [cell.text for cell in happened.rows[0]] == [
        "2031-05-04",
        "burst",
        "The dam burst on Sunday.",
        "",
        "1 The Lantern",
        "“Sunday”, published 2031-05-06",
    ]
    assert "1 further event, undated and told once" in happened.note


def test_a_time_that_only_tense_tells_is_marked(comparison) -> None:
    row = timeline_view(comparison, ()).tables[0].rows[1]

    assert (row[0].text, row[0].mark, row[4].text) == ("about 2031-05-05", "uncertain", "2 Wire, 1 The Lantern")


def test_long_sentences_are_cut_around_the_event() -> None:
    held = document(f"{'so ' * 60}it burst {'and on ' * 40}")
    event = replace(SUNDAY, tellings=(telling(held, "burst"),))

    words = timeline_view(Comparison(documents=(held,), events=(event,)), ()).tables[0].rows[0][2].text

    assert words.startswith("… so")
    assert words.endswith("and …")
    assert " it burst and on" in words


def test_a_clash_shows_both_passages_and_why(comparison) -> None:
    view = timeline_view(comparison, ())
    [row] = view.tables[1].rows

    assert [cell.text for cell in row] == [
        "when: burst",
        "1 The Lantern: “burst on Sunday”",
        "2 Wire: “burst on Monday”",
        "2031-05-04 against 2031-05-05",
    ]
    assert row[0].passages == (comparison.clashes[0].a, comparison.clashes[0].b)
    assert view.lead.startswith("2 events, 1 clash of time or order; ")


def test_tellings_put_together_give_their_reason_and_the_id_that_a_judgement_takes(comparison) -> None:
    places = tuple(one.passage for one in MONDAY.tellings)
    merge = Merge("burst", "rained", "same deed: burst; both: dam", places)

    view = timeline_view(replace(comparison, events=(replace(MONDAY, merges=(merge,)),)), ())

    [row] = next(table for table in view.tables if table.title == "Why tellings are held to be of one event").rows
    assert (row[2].text, row[2].mark) == ("same deed: burst; both: dam", "proposed")
    assert row[3].text == f"{places[0].address} = {places[1].address}"


def test_what_one_account_tells_twice_is_put_together_without_a_table(comparison) -> None:
    merge = Merge("burst", "burst", "same deed: burst", (SUNDAY.tellings[0].passage,) * 2)

    view = timeline_view(replace(comparison, events=(replace(SUNDAY, merges=(merge,)),)), ())

    assert "Why tellings are held to be of one event" not in {table.title for table in view.tables}
