"""Two versions of a text side by side."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._versions_alignment import Alignment, aligned
from crossread.model import Reading, Span
from crossread.testing import document


def side_by_side(older: str, newer: str) -> Alignment:
    return aligned(*(Reading(document(text, name=name)) for text, name in ((older, "old"), (newer, "new"))))


def test_sentences_that_read_alike_meet_in_order() -> None:
    laid = side_by_side("The dam broke\nNobody came\nIt rained", "The dam broke\nIt rained")

    assert laid.same == {0: 0, 2: 1}
    assert laid.kept == 1


def test_a_sentence_that_stands_elsewhere_was_moved() -> None:
    laid = side_by_side("Nobody came\nThe dam broke\nIt rained", "The dam broke\nIt rained\nNobody came")

    assert laid.moved == {0: 2}


def test_a_sentence_that_shares_enough_words_was_reworded_word_by_word() -> None:
    laid = side_by_side(
        "It rained\nThe dam of Tarn broke on Sunday", "It rained\nThe dam of Tarn may have broken on Sunday"
    )

    (old,), (new,) = laid.older.numbers([Span(26, 31)]), laid.newer.numbers([Span(26, 29)])
    assert laid.reworded == {1: 1}
    assert (laid.older.forms[old], laid.newer.forms[new]) == ("broke", "may")
    assert old not in laid.words
    assert new not in laid.back


def test_the_closest_of_several_sentences_is_taken() -> None:
    laid = side_by_side("Ten of the miners came home", "Some miners went\nTwelve of the miners came home")

    assert laid.reworded == {0: 1}


def test_sentences_that_share_little_are_another_matter() -> None:
    laid = side_by_side("The dam broke on Sunday", "A minister spoke in the capital")

    assert laid.sentences == {}
    assert laid.kept == 0


def test_a_place_is_touched_where_its_sentence_was_changed() -> None:
    laid = side_by_side("The dam of Tarn broke\nIt rained", "The dam of Tarn held\nIt rained")

    assert laid.is_touched([Span(0, 7)], [Span(0, 7)])
    assert not laid.is_touched([Span(22, 31)], [Span(21, 30)])


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("a" * 1_000_000, "a" * 999_999),
        ("“" * 10_000, "“" * 9_999 + "x"),
        ("a b\n" * 20_000, "b a\n" * 20_000),
        (" ".join(f"w{n}" for n in range(30_000)), " ".join(f"v{n}" for n in range(30_000))),
        ("", "\0\n\u202e"),
    ],
)
def test_hostile_texts_take_no_longer_than_others(older: str, newer: str) -> None:
    begun = time.monotonic()

    side_by_side(older, newer)

    assert time.monotonic() - begun < 10


@given(*[st.text(alphabet="abc \n", max_size=50)] * 2)
def test_words_are_paired_once_and_only_with_their_like(older: str, newer: str) -> None:
    laid = side_by_side(older, newer)

    assert len(laid.back) == len(laid.words)
    assert all(laid.older.forms[old] == laid.newer.forms[new] for old, new in laid.words.items())


@given(st.text(alphabet="abc \n", max_size=80))
def test_a_text_is_whole_in_itself(text: str) -> None:
    laid = side_by_side(text, text)

    assert len(laid.words) == len(laid.older.places)
    assert not laid.moved
    assert not laid.reworded
