from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._events import events_in
from crossread.comparison._rows import Entry
from crossread.model import DocumentId, LedgerRow


def entry(number, *, day="", printed="", claims=(), place="ostra", covers=""):
    row = LedgerRow(0, 1, number, number, "", "count", "people", "killed", document=DocumentId("d"))
    days = (date.fromisoformat(text) if text else None for text in (day, printed))
    return Entry(row, ("killed", "count"), place, place, *days, covers, frozenset(claims))


def numbers(*entries):
    return [[counted.row.low for counted in event] for event in events_in(entries)]


def test_counts_of_one_day_are_of_one_event_and_of_two_days_of_two() -> None:
    found = numbers(entry(1, day="2031-05-05"), entry(2, day="2031-05-06"), entry(3, day="2031-05-05"))

    assert found == [[1, 3], [2]]


@pytest.mark.parametrize(
    ("printed", "found"),
    [("2031-05-05", [[1, 3], [2]]), ("2031-05-08", [[1], [2, 3]]), ("2031-05-04", [[1], [2], [3]])],
)
def test_an_undated_count_is_of_the_last_event_before_its_print(printed, found) -> None:
    assert numbers(entry(1, day="2031-05-05"), entry(2, day="2031-05-07"), entry(3, printed=printed)) == found


def test_an_event_is_in_the_news_for_a_week() -> None:
    found = numbers(entry(1, printed="2031-05-05"), entry(2, printed="2031-05-12"), entry(3, printed="2031-05-13"))

    assert found == [[1, 2], [3]]


def test_a_count_without_any_date_is_of_the_only_event_or_of_none() -> None:
    first, second = entry(1, day="2031-05-05"), entry(2, day="2031-07-05")

    assert numbers(first, entry(3)) == [[1, 3]]
    assert numbers(first, second, entry(3), entry(4)) == [[1], [2], [3, 4]]
    assert numbers(entry(3), entry(4)) == [[3, 4]]


def test_one_claim_joins_counts_of_two_places() -> None:
    one, other = (
        entry(1, printed="2031-05-05", claims=["c"]),
        entry(2, printed="2031-05-05", place="vell", claims=["c"]),
    )

    assert numbers(one, other) == [[1, 2]]


def test_no_chain_of_claims_joins_two_days() -> None:
    between = entry(3, printed="2031-05-06", place="", claims=["c", "d"])

    found = numbers(
        entry(1, day="2031-05-05", place="tolm", claims=["c"]), entry(2, day="2031-05-06", claims=["d"]), between
    )

    assert sorted(map(len, found)) == [1, 2]


def test_what_covers_a_longer_time_is_apart() -> None:
    assert numbers(entry(1, printed="2031-05-05"), entry(900, printed="2031-05-05", covers="2030")) == [[1], [900]]


def test_one_telling_number_in_one_week_is_of_one_event_wherever_it_was() -> None:
    one, other = entry(24, printed="2031-05-05"), entry(24, printed="2031-05-07", place="vell")
    later = entry(24, printed="2031-05-30", place="tolm")

    assert numbers(one, other, later) == [[24, 24], [24]]


def test_a_small_number_a_part_or_a_number_of_things_joins_nothing() -> None:
    small, part, things = (
        [replace(held, **more, row=replace(held.row, category=category)) for held in pair_of(number)]
        for number, more, category in ((9, {}, "killed"), (24, {"is_part": True}, "killed"), (24, {}, ""))
    )

    assert [numbers(*held) for held in (small, part, things)] == [[[9], [9]], [[24], [24]], [[24], [24]]]


def pair_of(number):
    return entry(number, printed="2031-05-05"), entry(number, printed="2031-05-07", place="vell")


@given(
    st.lists(
        st.builds(
            entry,
            st.integers(0, 99),
            day=st.sampled_from(["", "2031-05-05", "2031-05-07"]),
            printed=st.sampled_from(["", "2031-05-06", "2031-05-30"]),
            claims=st.lists(st.sampled_from("cde"), max_size=2),
            place=st.sampled_from(["", "ostra", "vell"]),
        ),
        max_size=12,
    )
)
def test_every_count_is_of_one_event_and_no_event_has_two_days(entries) -> None:
    found = events_in(entries)

    assert sorted(id(counted) for event in found for counted in event) == sorted(map(id, entries))
    assert all(len({counted.day for counted in event} - {None}) <= 1 for event in found)


def beside(number, harm, start, document, *, day="", place="ostra"):
    one = entry(number, day=day, place=place)
    row = replace(one.row, start=start, end=start + 9, category=harm, document=DocumentId(document))
    return replace(one, row=row, topic=(harm, "count"))


def test_what_stands_in_one_breath_beside_counts_of_one_event_is_of_that_event() -> None:
    one = [beside(14, "killed", 0, "a"), beside(30, "injured", 20, "a")]
    other = [beside(14, "killed", 0, "b", place="vell"), beside(25, "injured", 20, "b", place="vell")]
    far = [beside(14, "killed", 0, "c", place="orl"), beside(7, "injured", 200, "c", place="orl")]
    dated = [replace(told, printed=date(2031, 5, 5)) for told in (*one, *other, *far)]

    assert numbers(*dated) == [[14, 14, 14], [30, 25], [7]]


def test_tolls_of_one_war_are_of_one_event_whatever_place_is_named_near_them() -> None:
    tolls = [
        replace(entry(number, place=place, covers=covers, printed="2031-05-05"), war=war)
        for number, place, covers, war in (
            (28000, "ostra", "2021/..", "veldia"), (47000, "vell", "", ""), (30000, "orl", "2021-03/..", None),
        )
    ]  # fmt: skip

    assert numbers(*tolls) == [[28000, 47000], [30000]]


def test_where_there_are_two_wars_a_toll_of_neither_stands_alone() -> None:
    wars = (9001, "ostra", "veldia"), (9002, "vell", "orland"), (9003, "orl", "")
    tolls = [replace(entry(number, place=place, printed="2031-05-05"), war=war) for number, place, war in wars]

    assert numbers(*tolls) == [[9001], [9002], [9003]]


def test_one_number_joins_before_one_place_does() -> None:
    first = entry(21, day="2031-05-05", place="ostra")
    second = entry(160, day="2031-05-06", place="vell")
    undated = entry(160, printed="2031-05-07", place="ostra")

    assert numbers(first, second, undated) == [[21], [160, 160]]


def test_a_former_count_is_of_the_event_of_the_later_one() -> None:
    later, former = (replace(entry(number, place=place), count=7) for number, place in ((19, "ostra"), (12, "vell")))

    assert numbers(later, former) == [[19, 12]]
    assert numbers(later, replace(former, count=8)) == [[19], [12]]


def test_a_count_of_a_town_told_by_its_province_is_of_the_event_of_either() -> None:
    told = replace(entry(9, day="2031-05-05", place="vell"), province="ostra")

    assert numbers(told, *(entry(2, day="2031-05-05", place=place) for place in ("vell", "ostra"))) == [[9, 2, 2]]
