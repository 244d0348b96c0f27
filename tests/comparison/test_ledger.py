from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._accounts import known_names
from crossread.comparison._counting import Counted, all_meet
from crossread.comparison._ledger import weighed
from crossread.comparison._numbers import Interval
from crossread.comparison._rows import entries_of
from crossread.comparison._subjects import subjects_of
from crossread.model import Agreement, DocumentId, EntityType, LedgerRow, Origin, Passage, Scope


@pytest.fixture
def ledgers(case, lexicon):
    def make(*tellers, origins=()):
        put = case(*tellers, origins=origins)
        entries = list(entries_of(put.accounts, put.contents(lexicon), known_names(put.linked.entities), lexicon))
        return [one.ledger for one in weighed(subjects_of(entries), origins, lexicon)]

    return make


@pytest.fixture
def toll(tell):
    def make(low, high, *, by="", published="2031-05-05", words="died at Ostra", **head):
        teller = tell(f"So many {words}, {by} told of {low} to {high} {published}.", published=published, outlet="")
        teller.counts("So many", low, high, **head)
        teller.names("Ostra", "ostra", EntityType.PLACE)
        if by:
            teller.hands_on(f"So many {words}", by)
        return teller

    return make


def agreement(ledgers):
    (ledger,) = ledgers
    return ledger.agreement


def test_equal_figures_of_two_sources_are_the_same(ledgers, toll) -> None:
    assert agreement(ledgers(toll(9, 9, by="the clinic"), toll(9, 9, by="the mayor"))) is Agreement.SAME


def test_ranges_that_all_meet_overlap(ledgers, toll) -> None:
    assert agreement(ledgers(toll(9, None, by="the clinic"), toll(12, 12, by="the mayor"))) is Agreement.OVERLAP


def test_ranges_apart_disagree(ledgers, toll) -> None:
    assert agreement(ledgers(toll(9, 9, by="the clinic"), toll(40, 40, by="the mayor"))) is Agreement.DISAGREE


def test_a_loosening_word_leaves_room(ledgers, toll) -> None:
    one, other = toll(100, 100, by="the clinic", modifier="around"), toll(105, 105, by="the mayor")

    assert agreement(ledgers(one, other)) is Agreement.OVERLAP


def test_one_source_in_many_papers_is_counted_once(ledgers, toll) -> None:
    papers = [toll(9, 9, by="the clinic", words=f"died at Ostra number {n}") for n in range(3)]

    (ledger,) = ledgers(*papers)

    assert (ledger.agreement, len(ledger.rows)) == (Agreement.SINGLE, 3)


def test_a_source_that_goes_on_counting_brings_itself_up_to_date(ledgers, toll) -> None:
    early, late = toll(9, 9, by="the clinic"), toll(40, 40, by="The Clinic", published="2031-05-07")
    other = toll(40, 40, by="the mayor", published="2031-05-07")

    (ledger,) = ledgers(early, late)
    assert (ledger.agreement, ledger.low, ledger.high, ledger.sources) == (Agreement.UPDATED, 40, 40, 1)
    assert agreement(ledgers(early, late, other)) is Agreement.SAME


def test_a_row_that_names_the_place_of_its_ledger_stands_with_those_that_name_none(ledgers, toll) -> None:
    named, other = toll(9, 9, by="the clinic", scope=Scope("Ostra")), toll(40, 40, by="the mayor")
    third = toll(40, 40, by="a nurse", words="died there, near Ostra")

    (ledger,) = ledgers(named, other, third)

    assert {row.group for row in ledger.rows} == {"people"}
    assert (ledger.agreement, ledger.low, ledger.high, ledger.sources) == (Agreement.DISAGREE, 9, 40, 3)


def test_an_account_that_repeats_its_source_is_no_second_one(ledgers, tell) -> None:
    teller = tell("Nine died at Ostra. Some nine died at Ostra, it was told.", outlet="Gazette")
    teller.counts("Nine", 9, 9)
    teller.counts("Some nine", 9, 9)
    teller.names("Ostra", "ostra", EntityType.PLACE)
    teller.hands_on("Some nine died at Ostra", "the clinic")

    (ledger,) = ledgers(teller)

    assert (ledger.agreement, ledger.sources) == (Agreement.SINGLE, 1)


def test_what_an_outlet_tells_itself_and_is_quoted_for_is_on_one_word(ledgers, tell, toll) -> None:
    own = tell("Nine died at Ostra.", published="2031-05-05", outlet="Gazette")
    own.counts("Nine", 9, 9)
    own.names("Ostra", "ostra", EntityType.PLACE)

    (ledger,) = ledgers(own, toll(9, 9, by="Gazette"))

    assert (ledger.agreement, ledger.sources) == (Agreement.SINGLE, 1)


def test_a_row_names_its_group_and_the_row_that_counts_for_it(ledgers, toll) -> None:
    early, late = toll(9, 9, by="the clinic"), toll(40, 40, by="The Clinic", published="2031-05-07")
    children = toll(7, 7, by="the mayor", counted="children")

    (ledger,) = ledgers(early, late, children)

    told = {row.low: (row.group, row.counted_at) for row in ledger.rows}
    newest = next(Passage(row.document, *row.span) for row in ledger.rows if row.low == 40)
    assert (told[9][1], told[40][1], told[7][1]) == (newest, None, None)
    assert told[9][0] == told[40][0] == ledger.group != told[7][0]
    assert "children" in told[7][0]
    assert ledger.id


def test_as_many_sources_of_people_of_any_kind_give_the_range(ledgers, toll) -> None:
    (ledger,) = ledgers(toll(7, 7, by="the mayor", counted="children"), toll(9, 9, by="the clinic"))

    assert (ledger.low, ledger.high) == (9, 9)


def test_own_losses_stand_apart_from_what_others_count(ledgers, toll) -> None:
    own = toll(12, 12, by="the Veldian army", counted="Veldian soldiers")
    others = toll(40, 40, by="the militia", counted="Veldian soldiers")

    (ledger,) = ledgers(own, others)

    assert (ledger.agreement, ledger.low, ledger.high, ledger.sources) == (Agreement.DIFFERENT_SCOPE, 40, 40, 1)


def test_copies_of_one_text_speak_once(ledgers, toll) -> None:
    one, other = toll(9, 9), toll(40, 40)
    copy = Origin((one.document.id, other.document.id), (), "wire copy")

    assert agreement(ledgers(one, other)) is Agreement.DISAGREE
    assert agreement(ledgers(one, other, origins=(copy,))) is Agreement.SINGLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"counted": "children"}, {"counted": "women"}),
        ({"scope": Scope(who="the Guards")}, {"scope": Scope(who="Rovers")}),
    ],
)
def test_rows_of_another_scope_decide_nothing(ledgers, toll, one, other) -> None:
    found = ledgers(toll(9, 9, by="the clinic", **one), toll(40, 40, by="the mayor", **other))

    assert agreement(found) is Agreement.DIFFERENT_SCOPE


def test_more_children_than_people_disagree(ledgers, toll) -> None:
    one, other = toll(60, 60, by="the clinic", counted="children"), toll(40, 40, by="the mayor")

    assert agreement(ledgers(one, other)) is Agreement.DISAGREE
    assert agreement(ledgers(other, toll(4, 4, by="a nurse", counted="children"))) is Agreement.DIFFERENT_SCOPE


def test_a_row_that_names_no_hand_joins_the_only_one_that_is_named(ledgers, toll) -> None:
    one, other = toll(9, 9, by="the clinic", scope=Scope(who="the Guards")), toll(40, 40, by="the mayor")

    assert agreement(ledgers(one, other)) is Agreement.DISAGREE


def test_a_row_that_could_join_two_joins_none(ledgers, toll) -> None:
    found = ledgers(
        toll(9, 9, by="the clinic", scope=Scope(who="the Guards")),
        toll(7, 7, by="the mayor", scope=Scope(who="Rovers")),
        toll(40, 40, by="a nurse"),
    )

    assert agreement(found) is Agreement.DIFFERENT_SCOPE


def test_rows_stand_in_the_order_of_publication_and_disagreement_first(ledgers, toll) -> None:
    late, early = toll(9, 9, by="the clinic", published="2031-05-07"), toll(40, 40, by="the mayor")
    boats = toll(3, 3, by="the clinic", category="", counted="boats")

    found = ledgers(boats, late, early)

    assert [ledger.agreement for ledger in found] == [Agreement.DISAGREE, Agreement.SINGLE]
    assert [row.published for row in found[0].rows] == ["2031-05-05", "2031-05-07"]


def test_a_part_of_a_total_does_not_disagree_with_a_total(ledgers, toll, tell) -> None:
    part = tell("Two of the dead came from Ostra, the clinic told.", published="2031-05-05")
    part.counts("Two of the dead", 2, 2, counted="dead")
    part.names("Ostra", "ostra", EntityType.PLACE)

    assert agreement(ledgers(part, toll(18, 18, by="the mayor"))) is Agreement.DIFFERENT_SCOPE


@pytest.fixture
def account(tell):
    """One account with its own total beside the mayor's count."""

    def make(total, mayors):
        teller = tell("So many died at Ostra. Some died at Ostra, it was told.", published="2031-05-05", outlet="")
        teller.counts("So many", total, total)
        teller.counts("Some", mayors, mayors)
        teller.names("Ostra", "ostra", EntityType.PLACE)
        teller.hands_on("Some died at Ostra", "the mayor")
        return teller

    return make


def test_a_part_does_not_disagree_with_the_total_of_its_own_account(ledgers, account, toll) -> None:
    one = account(40, 12)

    assert agreement(ledgers(one)) is Agreement.OVERLAP
    assert agreement(ledgers(one, toll(40, 40, by="a nurse"))) is Agreement.DISAGREE


def test_counters_whom_one_account_sets_against_each_other_disagree(ledgers, tell) -> None:
    teller = tell("So many died at Ostra, Some died at Ostra", outlet="")
    teller.names("Ostra", "ostra", EntityType.PLACE)
    for words, number, holder in (("So many", 40, "the clinic"), ("Some", 12, "the mayor")):
        teller.counts(words, number, number)
        teller.hands_on(f"{words} died at Ostra", holder)

    assert agreement(ledgers(teller)) is Agreement.DISAGREE


@pytest.mark.parametrize("counted", ["people", "civilians", "fighters"])
def test_some_of_them_decide_nothing_and_give_no_range(ledgers, toll, counted) -> None:
    words = "of the dead came from Ostra"
    parts = [toll(n, n, by=by, counted=counted, words=words) for n, by in ((3, "a nurse"), (9, "a cook"))]

    (alone,) = ledgers(*parts)
    (beside,) = ledgers(*parts, toll(18, 18, by="the mayor", counted=counted))

    assert alone.agreement is Agreement.DIFFERENT_SCOPE
    assert (beside.agreement, beside.low, beside.high) == (Agreement.DIFFERENT_SCOPE, 18, 18)


def test_children_are_counted_apart_even_where_they_are_a_part(ledgers, toll) -> None:
    words = "of the dead at Ostra were children"
    one, other = (toll(n, n, by=by, counted="children", words=words) for n, by in ((3, "a nurse"), (9, "a cook")))

    assert agreement(ledgers(one, other)) is Agreement.DISAGREE


def counts_of(accounts):
    """The counts of accounts, each told as those of others and, first of all, its own or none."""
    return [
        Counted(
            "",
            Interval(low, low + more),
            LedgerRow(0, 1, low, low, "", "count", "people", document=DocumentId(str(name))),
            not at,
        )
        for name, told in enumerate(accounts)
        for at, count in enumerate(told)
        if count is not None
        for low, more in [count]
    ]


count = st.tuples(st.integers(0, 6), st.integers(0, 4))


@given(
    st.lists(
        st.builds(lambda own, others: [own, *others], st.none() | count, st.lists(count, max_size=3)),
        min_size=1,
        max_size=4,
    )
    .map(counts_of)
    .filter(bool)
)
def test_all_counts_meet_if_any_two_of_them_do(counts) -> None:
    assert all_meet(counts) is all(one.may_meet(other) for one, other in combinations(counts, 2))


def test_ten_thousand_accounts_are_compared_at_once() -> None:
    own_totals = [[(900, 0), (1, 0), (1, 0)]] * 10_000

    assert not all_meet(counts_of([*own_totals, [None, *[(n, 2) for n in range(10_000)]]]))
    assert all_meet(counts_of([[(900, 0), *[(1, n) for n in range(30_000)]]]))


def test_the_range_is_over_independent_sources_each_with_its_latest_figure(ledgers, toll) -> None:
    papers = [
        toll(9, 9, by="the clinic", published="2031-05-05"),
        toll(14, 14, by="the clinic", published="2031-05-06"),
        toll(14, 14, by="the clinic", published="2031-05-07"),
        toll(20, 25, by="the mayor", published="2031-05-06"),
    ]

    (ledger,) = ledgers(*papers)

    assert (ledger.sources, ledger.low, ledger.high) == (2, 14, 25)


def test_a_range_is_open_where_one_of_its_figures_is(ledgers, toll) -> None:
    (ledger,) = ledgers(toll(9, None, by="the clinic"), toll(12, 12, by="the mayor"))

    assert (ledger.sources, ledger.low, ledger.high) == (2, 9, None)


@pytest.fixture
def city(tell):
    """An account of several incidents of one city on one day."""

    def make(*told, published="2031-05-05", outlet=""):
        teller = tell(
            " ".join(f"At the {site} of Ostra {word} died, {by} told." for word, _, site, by in told),
            published=published,
            outlet=outlet,
        )
        teller.names("Ostra", "ostra", EntityType.PLACE)
        for word, number, site, by in told:
            teller.counts(word, number, number)
            teller.hands_on(f"At the {site} of Ostra {word} died", by)
        return teller

    return make


def test_incidents_of_one_city_and_day_stand_apart_where_an_account_tells_them_apart(ledgers, city) -> None:
    one = city(("fourteen", 14, "market", "the police"), ("five", 5, "school", "the police"))
    other = city(("sixteen", 16, "bazaar", "the clinic"), ("seven", 7, "school", "the clinic"))
    whole = city(("twenty-two", 22, "city", "the mayor"))

    (ledger,) = ledgers(one, other, whole)

    groups = {row.low: row.group for row in ledger.rows}
    assert groups[14] == groups[16] == "people · market"
    assert groups[5] == groups[7] == "people · school"
    assert groups[22] == "people"
    assert ledger.agreement is Agreement.DISAGREE


def test_one_site_in_other_words_is_no_other_incident(ledgers, city) -> None:
    one, other = city(("nine", 9, "clinic", "the mayor")), city(("forty", 40, "barracks", "a nurse"))

    assert agreement(ledgers(one, other)) is Agreement.DISAGREE


def test_the_losses_of_two_sides_are_two_things(ledgers, toll) -> None:
    one = toll(40, 40, by="the militia", counted="Veldian soldiers")
    other = toll(12, 12, by="a nurse", counted="Norlandic soldiers")

    (ledger,) = ledgers(one, other)

    assert ledger.agreement is Agreement.DIFFERENT_SCOPE
    assert {row.group for row in ledger.rows} == {"fighters · Veldian", "fighters · Norlandic"}


def test_the_harmed_are_people_by_whatever_word(ledgers, toll) -> None:
    one, other = toll(9, 9, by="the clinic", counted="miners"), toll(40, 40, by="the mayor")

    assert agreement(ledgers(one, other)) is Agreement.DISAGREE


def test_fewer_missing_later_are_an_update_and_more_money_is_none(ledgers, toll) -> None:
    def of(**about):
        return agreement(ledgers(toll(40, 40, by="a", **about), toll(33, 33, by="b", published="2031-05-07", **about)))

    assert of() is of(category="money", counted="", unit="USD") is Agreement.DISAGREE
    assert of(category="missing") is Agreement.UPDATED


def test_a_source_that_replaced_a_count_in_one_account_brought_it_up_to_date(ledgers, tell) -> None:
    teller = tell("The toll at Ostra rose to 19 on Sunday, from 12 a day earlier.", published="2031-05-12")
    teller.names("Ostra", "ostra", EntityType.PLACE)
    later = teller.counts("19", 19, 19, as_of="2031-05-11")
    teller.counts("12", 12, 12, as_of="2031-05-10", replaced_by=later.span)

    (ledger,) = ledgers(teller)

    assert (ledger.agreement, ledger.low, ledger.high) == (Agreement.UPDATED, 19, 19)
    assert [row.standing.value for row in ledger.rows] == ["counted", "superseded"]


@pytest.mark.parametrize(
    ("told", "agreed"),
    [("In Ostra 12 died.", Agreement.DISAGREE), ("In the whole of Ostra 12 died.", Agreement.SAME)],
)
def test_a_province_whose_town_one_account_names_is_no_other_scope_unless_all_of_it_is_counted(
    ledgers, tell, told, agreed
) -> None:
    both = tell("At Vell in Ostra province boats sank. In Ostra 9 died.", published="2031-05-05", outlet="Gull")
    town = tell("At Vell 9 died.", published="2031-05-05", outlet="Tern")
    province = tell(told, published="2031-05-05", outlet="Skua")
    for teller, number, place in ((both, 9, "Ostra"), (town, 9, "Vell"), (province, 12, "Ostra")):
        for name in ("Vell", "Ostra"):
            for nth in range(teller.document.text.count(name)):
                teller.names(name, name.lower(), EntityType.PLACE, nth=nth)
        teller.counts(str(number), number, number, scope=Scope(place))

    assert agreement(ledgers(both, town, province)) is agreed
