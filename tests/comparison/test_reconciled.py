from crossread.comparison._reconciled import are_reconciled, by_account
from crossread.model import DocumentId, LedgerRow


def row(number: float, document: str, holder: str = "", start: int = 0) -> LedgerRow:
    """A row of so many dead on somebody's word, or on that of the account."""
    voice = f"the {document}"
    chain = (voice, holder) if holder else (voice,)
    return LedgerRow(
        start, start + 1, number, number, "", "count", "people", "killed",
        holder=holder or voice, document=DocumentId(document), chain=chain,
    )  # fmt: skip


def test_whoever_gives_both_numbers_counts_two_things() -> None:
    ten, six, other = row(10, "Gull"), row(6, "Gull", start=9), row(6, "Post", "a mayor")

    assert are_reconciled(ten, other, by_account([ten, six, other]))
    assert are_reconciled(other, ten, by_account([ten, six, other]))


def test_two_sources_of_one_account_stay_a_contest() -> None:
    ten, six, other = row(10, "Gull", "a clinic"), row(6, "Gull", "a mayor", start=9), row(6, "Post", "a mayor")

    assert not are_reconciled(ten, other, by_account([ten, six, other]))


def test_accounts_of_one_text_part_what_they_count_as_they_like() -> None:
    shared = [row(number, account, start=number) for number in (21, 33) for account in ("Gull", "Post")]
    ten, six = row(10, "Gull"), row(6, "Post", "a mayor")

    assert are_reconciled(ten, six, by_account([*shared, ten, six]))
    assert not are_reconciled(ten, six, by_account([*shared[:2], ten, six]))


def test_what_two_named_sources_say_is_a_contest_in_every_copy_of_a_text() -> None:
    shared = [row(number, account, start=number) for number in (21, 33) for account in ("Gull", "Post")]
    ten, six = row(10, "Gull", "a clinic"), row(6, "Post", "a mayor")

    assert not are_reconciled(ten, six, by_account([*shared, ten, six]))
