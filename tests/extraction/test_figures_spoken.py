import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._figures_quantities import quantities_in
from crossread.extraction._figures_spoken import with_spoken


def spoken(text: str) -> list[tuple[str, float | None, float | None]]:
    """Each quantity of a text in words, with its ends."""
    return [(text[one.start : one.end], one.low, one.high) for one in with_spoken(text, quantities_in(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nobody died in the raid.", "Nobody"),
        ("No one was hurt.", "No one"),
        ("No-one has been seriously hurt.", "No-one"),
        ("There were no civilian casualties.", "no"),
        ("It ended without any injuries.", "without any"),
        ("Not one civilian died.", "Not one"),
        ("Not a single villager was killed.", "Not a single"),
        ("No nurses were killed.", "No"),
        ("None of them was wounded.", "None of them"),
    ],
)
def test_that_nobody_was_harmed_is_a_count_of_none(text: str, words: str) -> None:
    assert spoken(text) == [(words, 0, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knows how many died.",
        "No one said that people died.",
        "There were no reports of casualties.",
        "The army hopes for no casualties.",
        "No more people were killed.",
        "No longer were people killed.",
        "Another attack was seen.",
        "Another wounded child lay there.",
    ],
)
def test_what_tells_of_no_count_is_none(text: str) -> None:
    assert spoken(text) == []


def test_one_more_counts_where_it_is_told_what_befell_him() -> None:
    assert spoken("It killed a guard and injured another.") == [("another", 1, 1)]
    assert spoken("A guard was killed and another wounded in Orl.") == [("another", 1, 1)]


def test_a_single_one_and_a_pair_are_counted() -> None:
    assert spoken("A single soldier saw a pair of drones.") == [("A single", 1, 1), ("a pair of", 2, 2)]


@given(st.text("nobody another was killed 12,.", max_size=120))
def test_quantities_stay_in_order(text: str) -> None:
    starts = [one.start for one in with_spoken(text, quantities_in(text))]

    assert starts == sorted(starts)
