from dataclasses import replace

import pytest

from crossread.comparison._counting import Counted, are_of_one_size, contest, each_number_once, last, standings_of
from crossread.comparison._numbers import Interval
from crossread.model import Agreement, DocumentId, LedgerRow, RowStanding, Scope


def row(
    number: float, *, document: str = "d", start: int = 0, chain: tuple[str, ...] = ("it", "a clinic")
) -> LedgerRow:
    """A row of nine dead, say, at a place of an account."""
    return LedgerRow(
        start, start + 1, number, number, "", "count", "people", "killed",
        holder=chain[-1], document=DocumentId(document), chain=chain,
    )  # fmt: skip


def count(number: float, as_of: str = "", *, is_outdated: bool = False, **where: object) -> Counted:
    """What a row counts, as of a day."""
    return Counted(as_of, Interval(number, number), row(number, **where), own=False, is_outdated=is_outdated)


def test_the_last_count_of_a_source_counts_and_what_is_called_a_former_one_never_does() -> None:
    assert last([count(9, "2031-05-06"), count(12, "2031-05-05")]).row.low == 9
    assert last([count(9, "2031-05-05"), count(12, "2031-05-05")]).row.low == 12
    assert last([count(9), count(12, is_outdated=True)]).row.low == 9


def test_each_row_of_a_source_is_counted_repeated_replaced_or_a_part() -> None:
    told = [
        count(12, "2031-05-06", document="b", start=0),
        count(12, "2031-05-06", document="b", start=5),
        count(4, "2031-05-06", document="b", start=9),
        count(9, "2031-05-05", document="a", start=0),
    ]

    found = standings_of(told, decides=True)

    assert list(found.values()) == [
        RowStanding.COUNTED, RowStanding.REPEATED, RowStanding.PART, RowStanding.SUPERSEDED,
    ]  # fmt: skip
    assert set(standings_of(told, decides=False).values()) == {RowStanding.PART}


def test_a_number_in_a_headline_and_on_a_sources_word_counts_once() -> None:
    rows = [
        row(9, chain=("it",)),
        row(9, start=40),
        row(9, document="e"),
        row(9, document="f", chain=("it", "a mayor")),
    ]
    sources = {(one.document, one.start): one.chain[-1] if len(one.chain) > 1 else one.document for one in rows}

    found = each_number_once(rows, sources, lambda _: "people")

    assert [one.standing for one in found] == [
        RowStanding.REPEATED, RowStanding.COUNTED, RowStanding.REPEATED, RowStanding.COUNTED,
    ]  # fmt: skip


def test_numbers_of_other_people_are_no_repeats() -> None:
    rows = [row(3), row(3, start=9)]

    sources = {(one.document, one.start): "a nurse" for one in rows}
    found = each_number_once(rows, sources, lambda one: str(one.start))

    assert {one.standing for one in found} == {RowStanding.COUNTED}


@pytest.mark.parametrize(
    ("days", "numbers", "agreement"),
    [
        (("2031-05-05", "2031-05-06"), (9, 12), Agreement.UPDATED),
        (("2031-05-05", "2031-05-06"), (12, 9), Agreement.DISAGREE),
        (("2031-05-05", "2031-05-05"), (9, 12), Agreement.DISAGREE),
        (("2031-05-05", "2031-05-05"), (1, 51), Agreement.DIFFERENT_SCOPE),
        (("", "2031-05-05"), (9, 12), Agreement.DISAGREE),
    ],
)
def test_later_and_higher_counts_are_no_contest(
    days: tuple[str, str], numbers: tuple[int, int], agreement: Agreement
) -> None:
    told = [count(number, day, document=day or "d") for number, day in zip(numbers, days, strict=True)]

    assert contest(told, {}) is agreement


def test_large_counts_are_of_one_size_however_far_apart() -> None:
    assert are_of_one_size(row(281), row(1429), in_one_account=False)
    assert not are_of_one_size(row(4), row(30), in_one_account=False)


def test_however_far_apart_counts_of_one_place_in_two_accounts_are_a_contest() -> None:
    here, there = (replace(row(number), scope=Scope(place="Deir Halun")) for number in (4, 30))

    assert are_of_one_size(here, there, in_one_account=False)
    assert not are_of_one_size(here, there, in_one_account=True)


def test_what_is_called_a_former_count_is_replaced_whatever_it_counts() -> None:
    told = [count(20, start=0, is_outdated=True), count(70, start=9)]

    for decides in (True, False):
        assert standings_of(told, decides=decides)[DocumentId("d"), 0] is RowStanding.SUPERSEDED
    assert standings_of(told[:1], decides=True)[DocumentId("d"), 0] is RowStanding.COUNTED


def test_numbers_of_which_one_account_gives_both_are_no_contest() -> None:
    total, part = row(12, document="d"), row(9, document="d", start=9)
    told = [count(12, "2031-05-05"), count(9, "2031-05-05", document="e")]

    assert contest(told, {}) is Agreement.DISAGREE
    assert contest(told, {DocumentId("d"): (total, part)}) is Agreement.DIFFERENT_SCOPE


def test_of_what_does_not_grow_no_number_replaces_another() -> None:
    told = [count(9, "2031-05-05", document="a"), count(4, "2031-05-06", start=9), count(12, "2031-05-06")]

    assert set(standings_of(told, decides=True, grows=False).values()) == {RowStanding.COUNTED}
