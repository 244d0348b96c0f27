"""Happenings of several documents put together."""

from dataclasses import replace

import pytest

from crossread.linking._happenings import happening_phrases, link_happenings
from crossread.linking._signs import accounts_in
from crossread.model import CaseEvent, Decision, Judgement, Portrait, Reading, Span, Subject
from crossread.testing import HashingEmbedder, document

ONE, TWO = "A drone struck the depot.", "The depot was struck at night."
Beside = tuple[str, ...]


def told(text: str, head: str, beside: Beside, **more: tuple[str, ...]) -> Reading:
    """A document of one sentence that tells of one thing as happening."""
    at = text.index(head)
    whole = Span(0, len(text) - 1)
    portrait = Portrait(at, at + len(head), kind="event", head=head, told=whole, beside=beside, shown=beside, **more)
    return Reading(document(text, name=text), happenings=(portrait,))


def linked(*readings: Reading, judgements: tuple[Judgement, ...] = ()) -> tuple[CaseEvent, ...]:
    embedder = HashingEmbedder()
    accounts = accounts_in(embedder.embed(["depot"] * len(readings)), range(len(readings)), len(readings))
    return link_happenings(readings, embedder.embed(happening_phrases(readings)), accounts, judgements)


@pytest.fixture
def pair() -> tuple[Reading, Reading]:
    return told(ONE, "struck", ("drone", "depot")), told(TWO, "struck", ("depot", "night"))


def judged(event: CaseEvent, decision: Decision, at: str = "2031-01-01T00:00:00Z") -> Judgement:
    return Judgement(Subject.MERGE, event.merges[0].of_passages, decision, "Mira Toll", at)


def test_two_tellings_with_one_word_and_the_same_beside_it_are_one_event_and_say_so(
    pair: tuple[Reading, Reading],
) -> None:
    (event,) = linked(*pair)
    (merge,) = event.merges

    assert event.name == "The depot was struck at night"
    assert [place.document for place in event.mentions] == [reading.document.id for reading in pair]
    assert merge.reason.startswith("same word: struck~struck; beside both: depot; likely 0.")
    assert merge.passages == event.mentions


def test_one_word_with_nothing_beside_both_is_no_event_of_both() -> None:
    assert linked(told(ONE, "struck", ("drone",)), told(TWO, "struck", ("night",))) == ()


def test_other_numbers_make_two_events(pair: tuple[Reading, Reading]) -> None:
    two, nine = (
        replace(one, happenings=(replace(one.happenings[0], numbers=(number,)),))
        for one, number in zip(pair, ("two", "nine"), strict=True)
    )

    assert linked(two, nine) == ()


def test_what_one_document_tells_twice_is_no_event_of_several(pair: tuple[Reading, Reading]) -> None:
    assert linked(pair[0]) == ()
    assert linked() == ()


def test_a_person_takes_tellings_apart_and_undoes_it(pair: tuple[Reading, Reading]) -> None:
    (event,) = linked(*pair)
    rejected = judged(event, Decision.REJECT)

    assert linked(*pair, judgements=(rejected,)) == ()
    assert linked(*pair, judgements=(rejected, judged(event, Decision.UNDO))) == (event,)


def test_a_person_puts_tellings_together_that_have_nothing_in_common(pair: tuple[Reading, Reading]) -> None:
    target = linked(*pair)[0].merges[0].of_passages
    other = told(TWO, "struck", ("night",))
    decided = Judgement(Subject.MERGE, target, Decision.ACCEPT, "Mira Toll", "2031-01-01T00:00:00Z")

    (event,) = linked(pair[0], other, judgements=(decided,))

    assert event.merges[0].reason == "decided by Mira Toll"
