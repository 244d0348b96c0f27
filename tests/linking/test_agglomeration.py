"""Groups from the surest pair down."""

import pytest

from crossread.linking._agglomeration import agglomerated


def test_two_groups_join_if_they_are_alike_enough_on_average() -> None:
    joins = agglomerated(3, {(0, 1): 0.9, (1, 2): 0.7, (0, 2): 0.3}, at_least=0.5)

    assert [(join.pair, join.likelihood) for join in joins] == [((0, 1), 0.9), ((1, 2), pytest.approx(0.5))]


def test_one_likely_pair_does_not_draw_two_groups_together() -> None:
    likely = {(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.8}

    assert [join.pair for join in agglomerated(4, likely, at_least=0.4)] == [(0, 1), (2, 3)]


def test_the_mean_is_over_all_pairs_of_two_groups_however_large_they_are() -> None:
    likely = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9, (2, 3): 0.9}

    assert [join.pair for join in agglomerated(4, likely, at_least=0.31)] == [(0, 1), (0, 2)]
    assert agglomerated(4, likely, at_least=0.3)[-1].pair == (2, 3)


def test_no_group_holds_two_that_are_kept_apart() -> None:
    likely = {(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.9}

    assert [join.pair for join in agglomerated(3, likely, at_least=0.2, apart=[(0, 2)])] == [(0, 1)]


def test_nothing_likely_is_put_together_with_nothing() -> None:
    assert agglomerated(5, {}, at_least=0.1) == []
    assert agglomerated(0, {}, at_least=0.1) == []
