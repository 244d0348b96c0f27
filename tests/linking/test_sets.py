from hypothesis import given
from hypothesis import strategies as st

from crossread.linking._sets import Sets

PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20)


def test_what_is_joined_stands_together_under_its_smallest() -> None:
    sets = Sets(5)

    assert sets.join(3, 1)
    assert sets.join(1, 4)
    assert not sets.join(4, 3)
    assert sets.leader(4) == 1
    assert sets.groups() == [[0], [1, 3, 4], [2]]


def test_what_is_kept_apart_never_meets_not_even_through_others() -> None:
    sets = Sets(4, apart=[(0, 3)])

    assert sets.join(0, 1)
    assert sets.join(3, 2)
    assert not sets.join(1, 2)
    assert sets.groups() == [[0, 1], [2, 3]]


@given(joined=PAIRS, apart=PAIRS)
def test_every_number_is_in_one_set_and_no_forbidden_pair_in_the_same(
    joined: list[tuple[int, int]], apart: list[tuple[int, int]]
) -> None:
    apart = [(one, other) for one, other in apart if one != other]
    sets = Sets(10, apart)

    for one, other in joined:
        sets.join(one, other)

    assert sorted(number for group in sets.groups() for number in group) == list(range(10))
    assert all(sets.leader(one) != sets.leader(other) for one, other in apart)
