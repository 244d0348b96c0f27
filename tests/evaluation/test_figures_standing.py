import pytest

from crossread.evaluation._figures_standing import Told, is_said_again, told_counts
from crossread.model import DocumentId, LedgerRow, RowStanding

FLAGS = [(True, True, True), (True, False, True), (False, True, False), (False, False, True)]


def test_what_was_found_is_counted_apart_for_the_plain_method() -> None:
    told = [Told(*flags) for flags in FLAGS]

    ours, plain = told_counts(told), told_counts(told, plain=True)

    assert (ours.right, ours.wrong, ours.missed) == (1, 1, 1)
    assert (plain.right, plain.wrong, plain.missed) == (2, 1, 0)


def row(account: str, holder: str, standing: RowStanding = RowStanding.COUNTED) -> LedgerRow:
    """Nine dead on somebody's word."""
    return LedgerRow(
        0, 1, 9, 9, "", "count", "people", "killed", holder=holder, document=DocumentId(account), standing=standing
    )  # fmt: skip


@pytest.mark.parametrize(
    ("account", "holder", "standing", "is_again"),
    [
        ("a", "the Gull", RowStanding.REPEATED, True),
        ("b", "Orl Council", RowStanding.REPEATED, True),
        ("b", "Council", RowStanding.REPEATED, True),
        ("b", "Orl Council", RowStanding.COUNTED, False),
        ("b", "a mayor", RowStanding.REPEATED, False),
    ],
)
def test_a_repeat_is_found_within_an_account_and_on_one_sources_word(
    account: str, holder: str, standing: RowStanding, *, is_again: bool
) -> None:
    assert is_said_again(row("a", "Orl Council"), row(account, holder, standing)) is is_again
