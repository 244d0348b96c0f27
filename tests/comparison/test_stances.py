import pytest

from crossread.comparison._stances import compare_stances
from crossread.model import EntityType, Polarity, RelationType, ReporterStance


@pytest.fixture
def asserting(tell):
    teller = tell("The guards opened the sluice at night.", outlet="Ostra Courier")
    teller.says("The guards opened the sluice at night.")
    return teller


@pytest.fixture
def against(tell):
    def make(
        text="The mayor falsely says the guards opened the sluice.", *, stance=ReporterStance.REJECTS, shown="falsely"
    ):
        teller = tell(text, outlet="The Gull")
        teller.hands_on(text[text.index("the guards") : -1], "the mayor", stance=stance, shown=shown)
        return teller

    return make


def test_to_assert_and_to_reject_one_thing_contradict(asserting, against, pair, grounds) -> None:
    other = against()

    found = compare_stances(pair(asserting, other), grounds)

    assert found.type is RelationType.CONTRADICTS
    assert found.reason == "Ostra Courier asserts it; The Gull rejects it: “falsely”"
    assert [other.document[passage.span] for passage in found.basis if passage.document == other.document.id] == [
        "falsely",
        "the guards opened the sluice",
    ]


def test_a_doubt_weighs_less_than_a_rejection(asserting, against, pair, grounds) -> None:
    doubt, rejection = against(stance=ReporterStance.DOUBTS), against()

    scores = [compare_stances(pair(asserting, other), grounds).score for other in (doubt, rejection)]

    assert scores[0] < scores[1]


def test_handing_on_takes_no_side(asserting, against, pair, grounds) -> None:
    assert compare_stances(pair(asserting, against(stance=ReporterStance.NEUTRAL)), grounds) is None


def test_two_that_reject_agree(against, pair, grounds) -> None:
    assert (
        compare_stances(pair(against(), against("The Gull falsely adds the guards opened the sluice.")), grounds)
        is None
    )


def test_one_outlet_does_not_contradict_itself(tell, against, pair, grounds) -> None:
    one = tell("The guards opened the sluice at night.", outlet="The Gull")
    one.says(one.document.text)

    assert compare_stances(pair(one, against()), grounds) is None


def test_alike_by_meaning_will_do_for_a_rejection_and_less_for_a_doubt(asserting, against, pair, grounds) -> None:
    doubt, rejection = against(stance=ReporterStance.DOUBTS), against()

    found = [
        compare_stances(pair(asserting, other, same_claim=False, meaning=0.35), grounds) for other in (doubt, rejection)
    ]

    assert found[0] is None
    assert found[1] is not None


def test_what_is_doubted_must_be_what_the_other_says(tell, against, pair, grounds) -> None:
    one = tell("The guards built a shop that sells bread and lamps.", outlet="Ostra Courier")
    one.says(one.document.text)

    assert compare_stances(pair(one, against()), grounds) is None


def test_a_name_with_its_rank_is_nothing_in_common(tell, pair, grounds) -> None:
    one, other = (
        tell("Harbour minister Ada Venn stood firm.", outlet="A"),
        tell("Harbour minister Ada Venn allegedly slept.", outlet="B"),
    )
    for teller in (one, other):
        teller.names("Ada Venn", "venn", EntityType.PERSON)
    one.says(one.document.text)
    other.hands_on(other.document.text, "they", stance=ReporterStance.REJECTS, shown="allegedly")

    assert compare_stances(pair(one, other), grounds) is None


def test_a_condition_asserts_nothing(tell, against, pair, grounds) -> None:
    one = tell("The town drowns if the guards opened the sluice.", outlet="Ostra Courier")
    one.says(one.document.text)

    assert compare_stances(pair(one, against()), grounds) is None


def test_to_assert_a_denial_and_to_reject_the_thing_agree(tell, against, pair, grounds) -> None:
    one = tell("The guards never opened the sluice.", outlet="Ostra Courier")
    one.says(one.document.text, polarity=Polarity.POSITIVE)

    assert compare_stances(pair(one, against()), grounds) is None


def test_an_adjective_inside_doubts_what_it_stands_before_and_no_more(asserting, against, pair, grounds) -> None:
    piece = against(
        "The mayor says the guards opened the alleged sluice.", stance=ReporterStance.DOUBTS, shown="alleged"
    )
    whole = against(
        "The mayor says the guards supposedly opened the sluice.", stance=ReporterStance.DOUBTS, shown="supposedly"
    )

    assert compare_stances(pair(asserting, piece), grounds) is None
    assert compare_stances(pair(asserting, whole), grounds) is not None
