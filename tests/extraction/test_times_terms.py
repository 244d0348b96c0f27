"""What the words around a time set it for."""

import pytest

from crossread.extraction._times_terms import is_deadline, is_set_ahead, is_term, is_time_given


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("The truce ends on ", ".", True),
        ("The ultimatum, which expires ", ", was refused.", True),
        ("The offer runs out at midnight on ", ".", True),
        ("The deadline for a reply is ", ".", True),
        ("The council missed its ", " deadline.", True),
        ("The council set ", " as the deadline.", True),
        ("The deadline for the withdrawal of the brigade from the town is ", ".", True),
        ("The deadline for a reply has been moved from ", " to 15 June.", True),
        ("The deadline for a reply has been moved from 1 June to ", ".", True),
        ("They pushed back the registration deadline from 1 June to ", ".", True),
        ("The deadline, originally ", ", was moved.", True),
        ("The brigade moved from the town to the hills on ", ".", False),
        ("The festival ends on ", ".", False),
        ("The truce was signed on ", ".", False),
        ("The truce held. The show ends on ", ".", False),
    ],
)
def test_a_term_is_the_end_of_something_bounded_or_a_deadline(before: str, after: str, expected: bool) -> None:  # noqa: FBT001
    assert is_term(before, after) is expected


def test_only_a_deadline_by_name_leaves_open_when_it_is_done() -> None:
    assert is_deadline("The deadline is ", ".")
    assert not is_deadline("The truce ends on ", ".")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The offer expires on ", True),
        ("The office opens ", True),
        ("The office opened on ", False),
        ("He was at ends with her on ", False),
    ],
)
def test_the_present_sets_something_ahead(before: str, expected: bool) -> None:  # noqa: FBT001
    assert is_set_ahead(before) is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("She has ", " to leave the town.", True),
        ("They were given ", " to pay.", True),
        ("The army gave the rebels ", " to withdraw.", True),
        ("It set a ", " ultimatum.", True),
        ("It took ", " to pay.", False),
        ("She has ", " to go.", False),
        ("He had ", " of sleep.", False),
        ("They have had ", " to pay.", False),
    ],
)
def test_a_length_is_given_to_do_something_in(before: str, after: str, expected: bool) -> None:  # noqa: FBT001
    assert is_time_given(before, after) is expected
