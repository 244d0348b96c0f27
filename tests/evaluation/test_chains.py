import pytest

from crossread.evaluation._chains import MEASURES, Chain, b_cubed, ceaf_e, mentions, muc
from crossread.evaluation._scores import Credit


def chains(*words: str) -> list[Chain]:
    """Chains of mentions that are called by a letter each."""
    return [frozenset((ord(letter), ord(letter) + 1) for letter in word) for word in words]


GOLD = chains("abc", "defg")
FOUND = chains("ab", "cd", "fghi")


def shares(credit: Credit) -> tuple[float, float]:
    """Precision and recall."""
    return credit.found / credit.of_found, credit.there / credit.of_there


def test_a_link_is_lost_for_each_further_part_of_a_chain() -> None:
    # Recall: abc is in the parts ab and c (1 of 2 links), defg in d, e and fg (1 of 3): 2 / 5.
    # Precision: ab is whole (1 of 1), cd in two parts (0 of 1), fghi in fg, h and i (1 of 3): 2 / 5.
    assert shares(muc(GOLD, FOUND)) == pytest.approx((2 / 5, 2 / 5))


def test_each_mention_counts_by_the_share_of_its_chain_that_is_with_it() -> None:
    # Recall: a, b 2/3 each, c 1/3; d 1/4, e 0, f, g 2/4 each: (5/3 + 5/4) / 7.
    # Precision: a, b 1 each; c, d 1/2 each; f, g 2/4 each, h, i 0: 4 / 8.
    assert shares(b_cubed(GOLD, FOUND)) == pytest.approx((4 / 8, (5 / 3 + 5 / 4) / 7))


def test_each_chain_has_one_partner_and_the_partners_are_as_alike_as_can_be() -> None:
    # abc with ab 4/5, with cd 2/5; defg with cd 2/6, with fghi 4/8: 4/5 + 4/8 = 1.3, of 3 found and of 2 there.
    assert shares(ceaf_e(GOLD, FOUND)) == pytest.approx((1.3 / 3, 1.3 / 2))


def test_mentions_are_compared_whatever_their_chains() -> None:
    # a, b, c, d, f, g are in both; found are 8, there are 7.
    assert shares(mentions(GOLD, FOUND)) == pytest.approx((6 / 8, 6 / 7))


@pytest.mark.parametrize("measure", MEASURES)
def test_the_same_chains_in_another_order_are_right_and_none_or_others_are_wrong(measure: str) -> None:
    score = MEASURES[measure]

    assert score(GOLD, GOLD[::-1]).f1 == pytest.approx(1.0)
    assert score(GOLD, []).f1 == score([], FOUND).f1 == score([], []).f1 == 0.0
    assert score(GOLD, chains("xy")).f1 == 0.0
