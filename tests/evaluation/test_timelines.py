"""Timelines of targets, made ready for the scorer."""

from dataclasses import replace

import pytest

from crossread.evaluation._timelines import Target, plain_date, steps_of, target_of, told_of
from crossread.evaluation._timelines_awareness import Step
from crossread.model import (
    CaseEvent,
    Certainty,
    DocumentId,
    EntityId,
    EventId,
    EventTelling,
    Passage,
    Polarity,
    Reading,
    Span,
)
from crossread.testing import document

DOCUMENT = DocumentId("d1")


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2031-05-04", "2031-05-04"),
        ("2031-05-04~", "2031-05-04"),
        ("2031-05-04T19:00:00", "2031-05-04"),
        ("2031-05-XX", "2031-05"),
        ("2031-XX-XX", "2031"),
        ("2031-35", "2031"),
        ("2031-05-02/2031-05-08", "2031-05"),
        ("2031-12-29/2032-01-04", ""),
        ("../2031-05-04", ""),
        ("XXXX-XX-XX", ""),
        ("203X", ""),
        ("", ""),
    ],
)
def test_a_date_is_compared_as_far_as_it_is_known(value: str, date: str) -> None:
    assert plain_date(value) == date


def test_an_annotated_timeline_keeps_its_steps_and_leaves_out_what_has_no_order() -> None:
    held = document("It broke. They fled.")
    article = {"id": "7", "text": held.text, "sentences": [[0, 9], [10, 20]]}
    timeline = {
        "target": "Orla",
        "events": [
            {"order": 0, "date": "XXXX-XX-XX", "mentions": [{"doc": "7", "sentence": 0, "text": "It", "span": [0, 2]}]},
            {"order": 1, "date": "2031-05-XX", "mentions": [{"doc": "7", "sentence": 1, "text": "fled", "span": None}]},
            {"order": 2, "date": "2032", "mentions": [{"doc": "gone", "sentence": 0, "text": "x", "span": [0, 1]}]},
        ],
    }

    target = target_of(timeline, {"7": (article, Reading(held, sentences=(Span(0, 9),)))})

    assert target.steps == (Step("2031-05", (Passage(held.id, 15, 19),)),)
    assert len(target.words[held.id]) == 2


def test_found_words_fall_on_annotated_ones_and_stand_once() -> None:
    gold = Passage(DOCUMENT, 10, 18)
    target = Target("Orla", (), {DOCUMENT: [gold]})
    found = [
        (Passage(DOCUMENT, 30, 34), "2031-05-02"),
        (Passage(DOCUMENT, 10, 14), "2031-05-01"),
        (Passage(DOCUMENT, 15, 18), "2031-05-03"),
        (Passage(DOCUMENT, 40, 44), "../2031-05-01"),
    ]

    assert steps_of(target, found) == (
        Step("2031-05-01", (gold,)),
        Step("2031-05-02", (Passage(DOCUMENT, 30, 34),)),
    )


def test_what_did_or_may_not_happen_is_in_no_timeline() -> None:
    told = EventTelling(DOCUMENT, 0, 4)
    event = CaseEvent(
        EventId("e"),
        "break",
        (EntityId("orla"),),
        "2031",
        "",
        (
            told,
            replace(told, start=5, end=9, polarity=Polarity.NEGATIVE),
            replace(told, start=10, end=14, certainty=Certainty.POSSIBLE),
        ),
    )

    assert list(told_of([event], frozenset({EntityId("orla")}))) == [(Passage(DOCUMENT, 0, 4), "2031")]
    assert list(told_of([event], frozenset({EntityId("tarn")}))) == []
