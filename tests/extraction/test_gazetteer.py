"""Looking for listed names in one pass."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._gazetteer import Gazetteer, Hit, plainly

LIST = Gazetteer.of(
    [("Norland", "state"), ("Norland Broadcasting", "outlet"), ("N.B.", "outlet"), ("Cape d'Or", "place")]
)


def test_the_longest_listed_name_wins() -> None:
    hits = list(LIST.found_in("Norland Broadcasting reports from Norland."))

    assert hits == [Hit(0, 20, "outlet"), Hit(34, 41, "state")]


def test_a_name_is_not_found_inside_a_longer_word() -> None:
    assert list(LIST.found_in("Norlanders in Unnorland")) == []


def test_a_name_is_found_beside_marks() -> None:
    assert [hit.start for hit in LIST.found_in("(Norland)-backed, “Norland’s”")] == [1, 19]


def test_hard_spaces_and_curly_apostrophes_are_plain_ones() -> None:
    assert list(LIST.found_in("Norland\u00a0Broadcasting")) == [Hit(0, 20, "outlet")]
    assert list(LIST.found_in("Cape d’Or")) == [Hit(0, 9, "place")]


def test_initials_with_stops_are_found() -> None:
    assert list(LIST.found_in("The N.B. said")) == [Hit(4, 8, "outlet")]


def test_what_is_listed_first_under_a_name_wins() -> None:
    twice = Gazetteer.of([("Moor", "person"), ("Moor", "place")])

    assert [hit.what for hit in twice.found_in("Moor")] == ["person"]


def test_only_a_whole_name_is_listed() -> None:
    assert LIST.is_listed("Norland")
    assert not LIST.is_listed("Norland today")
    assert not LIST.is_listed("")


@given(st.text())
def test_plain_text_keeps_every_position(text: str) -> None:
    assert len(plainly(text)) == len(text)


@given(st.lists(st.sampled_from(["Norland", "Broadcasting", " ", "’", "N.B.", "x"])).map("".join))
def test_hits_stand_in_order_and_never_overlap(text: str) -> None:
    hits = list(LIST.found_in(text))

    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
