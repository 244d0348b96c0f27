import pytest

from crossread.comparison._accounts import known_names
from crossread.comparison._ledger import ledger_of
from crossread.comparison._rows import entries_of
from crossread.comparison._subjects import subjects_of
from crossread.model import Agreement, EntityType, Origin, Scope


@pytest.fixture
def ledgers(case, lexicon):
    def make(*tellers, origins=()):
        put = case(*tellers, origins=origins)
        entries = list(entries_of(put.accounts, put.contents(lexicon), known_names(put.linked.entities), lexicon))
        return list(ledger_of(subjects_of(entries), origins, lexicon))

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


def test_a_source_that_goes_on_counting_does_not_disagree_with_itself(ledgers, toll) -> None:
    early, late = toll(9, 9, by="the clinic"), toll(40, 40, by="The Clinic", published="2031-05-07")
    other = toll(40, 40, by="the mayor", published="2031-05-07")

    assert agreement(ledgers(early, late)) is Agreement.SINGLE
    assert agreement(ledgers(early, late, other)) is Agreement.SAME


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
