"""Chains over several documents."""

import pytest

from crossread.evaluation._chains import MEASURES
from crossread.evaluation._meant import Named, conll, credit


def named(letters: str) -> Named:
    """A mention for each letter, in the chain of that letter."""
    return [(letter,) for letter in letters]


def test_the_same_chains_under_other_names_are_all_right() -> None:
    assert conll(named("aabbc"), named("xxyyz")) == 1


@pytest.mark.parametrize("measure", ["MUC", "B-cubed", "CEAF-e"])
def test_chains_counted_in_parts_come_to_the_same_as_at_once(measure: str) -> None:
    gold, found = "aaabbccddd", "aabbbcceef"
    whole = [
        [{(at, at + 1) for at, one in enumerate(letters) if one == letter} for letter in sorted(set(letters))]
        for letters in (gold, found)
    ]

    assert credit(measure, named(gold), named(found)).f1 == pytest.approx(MEASURES[measure](*whole).f1)


def test_a_mention_alone_on_both_sides_counts() -> None:
    assert credit("CEAF-e", named("abc"), named("xyz")).f1 == 1
    assert credit("MUC", named("abc"), named("xyz")).f1 == 0
