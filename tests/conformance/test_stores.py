"""What every store must do, run on each of them."""

import pytest

from crossread.errors import NotFound
from crossread.model import Comparison, Decision, Gap, Judgement, Reading, Span, Subject
from crossread.storage import MemoryStore, open_case
from crossread.testing import capture

ONE = capture("Sluice opened\n\nThe keeper said so.", name="one.txt", outlet="Courier")
TWO = capture("Sluice shut\n\nThe council denied it. “Never!” \U0001f30a \0", name="two.txt")


@pytest.fixture(params=["memory", "file"])
def store(request, tmp_path):
    kept = MemoryStore() if request.param == "memory" else open_case(tmp_path / "case.crossread", create=True)
    yield kept
    kept.close()


def reading_of(one) -> Reading:
    return Reading(one.document, one.blocks, (Span(0, 7),), gaps=(Gap("one.txt", "no date"),))


def judgement(target: str) -> Judgement:
    return Judgement(Subject.MERGE, target, Decision.ACCEPT, "Mara", "2031-03-04T10:00:00+00:00", "same town")


def test_a_capture_comes_back_as_it_went_in(store) -> None:
    assert store.add(ONE)
    assert store.add(TWO)

    assert list(store.captures()) == [ONE, TWO]


def test_the_same_content_is_kept_once(store) -> None:
    store.add(ONE)

    assert not store.add(capture(ONE.document.text, name="copy.txt"))
    assert [one.document.name for one in store.captures()] == ["one.txt"]


def test_captures_can_be_removed_while_they_are_gone_through(store) -> None:
    store.add(ONE)
    store.add(TWO)

    for one in store.captures():
        store.remove(one.document.id)

    assert list(store.captures()) == []


def test_a_reading_is_found_under_its_key_only(store) -> None:
    store.add(ONE)
    store.keep_reading(reading_of(ONE), "v1")

    assert store.reading(ONE.document.id, "v1") == reading_of(ONE)
    assert store.reading(ONE.document.id, "v2") is None
    assert store.reading(TWO.document.id, "v1") is None


def test_a_newer_reading_takes_the_place_of_the_older(store) -> None:
    store.add(ONE)
    store.keep_reading(reading_of(ONE), "v1")
    store.keep_reading(reading_of(ONE), "v2")

    assert store.reading(ONE.document.id, "v1") is None
    assert store.reading(ONE.document.id, "v2") == reading_of(ONE)


def test_a_reading_of_a_document_that_is_not_there_is_refused(store) -> None:
    with pytest.raises(NotFound, match=r"one\.txt: not in this case; add it before its reading"):
        store.keep_reading(reading_of(ONE), "v1")


def test_a_comparison_is_kept_in_place_of_older_ones(store) -> None:
    comparison = Comparison((ONE.document, TWO.document))
    store.keep_comparison(Comparison(()), "old")
    store.keep_comparison(comparison, "new")

    assert store.comparison("old") is None
    assert store.comparison("new") == comparison


def test_what_is_removed_leaves_nothing_that_quotes_it(store) -> None:
    store.add(ONE)
    store.keep_reading(reading_of(ONE), "v1")
    store.keep_comparison(Comparison((ONE.document,)), "v1")

    assert store.remove(ONE.document.id)
    assert not store.remove(ONE.document.id)
    assert list(store.captures()) == []
    assert store.reading(ONE.document.id, "v1") is None
    assert store.comparison("v1") is None


def test_a_removed_document_can_be_added_again_and_is_last(store) -> None:
    store.add(ONE)
    store.add(TWO)
    store.remove(ONE.document.id)

    assert store.add(ONE)
    assert list(store.captures()) == [TWO, ONE]


def test_judgements_are_kept_in_order_and_outlive_what_they_judge(store) -> None:
    store.add(ONE)
    store.judge(judgement("a = b"))
    store.judge(judgement("a = b"))
    store.judge(judgement("c = d"))
    store.remove(ONE.document.id)

    assert store.judgements() == (judgement("a = b"), judgement("a = b"), judgement("c = d"))


def test_a_gap_is_kept_once_until_its_source_can_be_taken_in(store) -> None:
    locked, odd = Gap("one.txt", "locked"), Gap("odd.bin", "binary")
    for gap in (locked, odd, locked):
        store.keep_gap(gap)

    assert store.gaps() == (locked, odd)

    store.add(ONE)
    assert store.gaps() == (odd,)
