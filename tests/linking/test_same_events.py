"""Which tellings of several documents may be of one event."""

from dataclasses import replace

import pytest

from crossread.linking._same_events import event_phrases, same_events
from crossread.linking._signs import accounts_in
from crossread.model import Decision, Judgement, Portrait, Reading, SameEvent, Span, Subject
from crossread.testing import HashingEmbedder, document

ONE, TWO = "A drone struck the depot.", "The depot was struck at night."
Beside = tuple[str, ...]


def told(text: str, head: str, beside: Beside, **more: tuple[str, ...]) -> Reading:
    """A document of one sentence that tells of one event."""
    at = text.index(head)
    whole = Span(0, len(text) - 1)
    portrait = Portrait(at, at + len(head), kind="event", head=head, told=whole, beside=beside, shown=beside, **more)
    return Reading(document(text, name=text), portraits=(portrait,))


def found(*readings: Reading, judgements: tuple[Judgement, ...] = ()) -> tuple[SameEvent, ...]:
    embedder = HashingEmbedder()
    accounts = accounts_in(embedder.embed(["depot"] * len(readings)), range(len(readings)), len(readings))
    return same_events(readings, embedder.embed(event_phrases(readings)), accounts, judgements)


@pytest.fixture
def pair() -> tuple[Reading, Reading]:
    return told(ONE, "struck", ("drone", "depot")), told(TWO, "struck", ("depot", "night"))


def judged(same: SameEvent, decision: Decision) -> Judgement:
    return Judgement(Subject.MERGE, same.merge.of_passages, decision, "Mira Toll", "2031-01-01T00:00:00Z")


def test_two_tellings_with_one_word_and_the_same_beside_it_are_proposed_as_one_event(
    pair: tuple[Reading, Reading],
) -> None:
    (same,) = found(*pair)

    assert same.merge.other == "The depot was struck at night"
    assert same.merge.passages == tuple(one.document.passage(one.portraits[0].span) for one in pair)
    assert same.merge.reason.startswith("same word: struck~struck; beside both: depot; likely 0.")
    assert same.decision is None


def test_one_word_with_nothing_beside_both_is_no_event_of_both() -> None:
    assert found(told(ONE, "struck", ("drone",)), told(TWO, "struck", ("night",))) == ()


def test_other_numbers_make_two_events(pair: tuple[Reading, Reading]) -> None:
    two, nine = (
        replace(one, portraits=(replace(one.portraits[0], numbers=(number,)),))
        for one, number in zip(pair, ("two", "nine"), strict=True)
    )

    assert found(two, nine) == ()


def test_one_telling_and_no_telling_are_with_none_other(pair: tuple[Reading, Reading]) -> None:
    assert found(pair[0]) == ()
    assert found() == ()


def test_a_person_takes_tellings_apart_and_undoes_it(pair: tuple[Reading, Reading]) -> None:
    (same,) = found(*pair)
    rejected = judged(same, Decision.REJECT)

    assert [one.decision for one in found(*pair, judgements=(rejected,))] == [Decision.REJECT]
    assert found(*pair, judgements=(rejected, judged(same, Decision.UNDO))) == (same,)


def test_a_person_puts_tellings_together_that_have_nothing_in_common(pair: tuple[Reading, Reading]) -> None:
    decided = judged(found(*pair)[0], Decision.ACCEPT)

    (same,) = found(pair[0], told(TWO, "struck", ("night",)), judgements=(decided,))

    assert (same.merge.reason, same.decision) == ("decided by Mira Toll", Decision.ACCEPT)


def test_what_a_person_decided_of_places_that_are_not_there_counts_for_nothing(pair: tuple[Reading, Reading]) -> None:
    gone = Judgement(Subject.MERGE, "d0:1-2 = d0:3-4", Decision.ACCEPT, "Mira Toll", "2031-01-01T00:00:00Z")

    assert found(*pair, judgements=(gone,)) == found(*pair)


@pytest.mark.parametrize(("shared", "count"), [(("war",), 0), (("war", "north"), 1)])
def test_one_word_beside_tellings_of_two_documents_is_too_little_where_they_are_not_likely_to_be_one(
    shared: Beside, count: int
) -> None:
    embedder = HashingEmbedder()
    here = told("Riders attacked it in the war.", "attacked", ("riders", "depot", "mill", "dam", *shared))
    there = told("They attacked a school in a war.", "attacked", ("school", "ferry", "press", "farm", *shared))
    accounts = accounts_in(embedder.embed(["depot war mill", "depot war ferry"]), range(2), 2)

    proposed = same_events((here, there), embedder.embed(event_phrases((here, there))), accounts)

    assert len(proposed) == count
