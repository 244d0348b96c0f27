import pytest

from crossread.comparison import _claims
from crossread.comparison._claims import claims_of, how_many_heard, told_claims
from crossread.comparison._relations import relations_of
from crossread.comparison._silence import Silences
from crossread.model import Polarity, ReporterStance, Stand


@pytest.fixture
def claims(case, lexicon, grounds):
    def make(*tellers, groups):
        put = case(*tellers, claims=groups)
        contents, accounts = put.contents(lexicon), put.accounts
        told = told_claims(put.linked, contents, accounts, relations_of(contents, grounds))
        return list(claims_of(told, accounts, Silences(accounts, put.linked, lexicon)))

    return make


def test_contested_claims_come_first_then_those_of_several_then_the_rest(tell, claims) -> None:
    one = tell("The dam was sound. Rain fell for days. Cows drowned.")
    other = tell("The dam was sound, he says. Rain fell for days here.")
    single = [one.says("Cows drowned.")]
    both = [one.says("Rain fell for days."), other.says("Rain fell for days here.")]
    contested = [
        one.says("The dam was sound."),
        other.hands_on("The dam was sound", "he", stance=ReporterStance.REJECTS),
    ]

    found = claims(one, other, groups=[single, both, contested])

    assert [one.document[claim.wording.span] for claim in found] == [
        "The dam was sound.",
        "Rain fell for days.",
        "Cows drowned.",
    ]


def test_a_reported_denial_contests_a_claim(tell, claims) -> None:
    one, other = tell("Rain fell. The dam was sound."), tell("Rain fell here. She denied the dam was sound")
    rain = [one.says("Rain fell."), other.says("Rain fell here.")]
    dam = [one.says("The dam was sound."), other.hands_on("the dam was sound", "she", polarity=Polarity.NEGATIVE)]

    found = claims(one, other, groups=[rain, dam])

    assert one.document[found[0].wording.span] == "The dam was sound."


def test_figures_that_contradict_contest_a_claim(tell, claims) -> None:
    one, other = (
        tell("Rain fell. Nine people drowned at the dam."),
        tell("Rain fell here. Forty people drowned at the dam."),
    )
    rain = [one.says("Rain fell."), other.says("Rain fell here.")]
    toll = [one.says("Nine people drowned at the dam."), other.says("Forty people drowned at the dam.")]
    one.counts("Nine people", 9, 9)
    other.counts("Forty people", 40, 40)

    found = claims(one, other, groups=[rain, toll])

    assert "drowned" in one.document[found[0].wording.span]


def test_the_wording_is_what_shares_most_words_and_is_affirmed(tell, claims) -> None:
    one = tell("water")
    other = tell("She denied that guards opened the sluice gates")
    third = tell("guards opened the sluice gates")
    fourth = tell("the sluice gates were opened by guards in a night of rain and wind and fear")
    group = [
        one.says("water"),
        other.hands_on("guards opened the sluice gates", "she", polarity=Polarity.NEGATIVE),
        third.says("guards opened the sluice gates"),
        fourth.says(fourth.document.text),
    ]

    (claim,) = claims(one, other, third, fourth, groups=[group])

    assert claim.wording.document == third.document.id


def test_of_equal_wordings_the_earliest_is_taken(tell, claims) -> None:
    late, early = (
        tell("guards opened the sluice", published="2031-05-07"),
        tell("guards opened the sluice,", published="2031-05-05"),
    )
    group = [late.says("guards opened the sluice"), early.says("guards opened the sluice,")]

    (claim,) = claims(late, early, groups=[group])

    assert claim.wording.document == early.document.id


def test_every_account_has_a_position_to_every_claim(tell, claims) -> None:
    one, other, third = tell("Rain fell."), tell("Rain fell, they say."), tell("Bread was dear.")
    group = [one.says("Rain fell."), other.hands_on("Rain fell", "they")]

    (claim,) = claims(one, other, third, groups=[group])

    assert [held.position for held in claim.positions] == [Stand.ASSERTS, Stand.REPORTS, Stand.SILENT]
    assert claim.reason == "by hand"


def test_silence_is_worked_out_for_the_most_contested_while_it_is_affordable(tell, case, lexicon) -> None:
    tellers = [tell(f"Rain fell {n}.") for n in range(400)]
    for teller in tellers:
        teller.says(teller.document.text)
    put = case(*tellers, claims=[[teller.statements[0]] for teller in tellers])
    accounts = put.accounts

    told = told_claims(put.linked, put.contents(lexicon), accounts, [])
    heard = how_many_heard(told, accounts)
    claims = list(claims_of(told, accounts, Silences(accounts, put.linked, lexicon)))

    assert heard == _claims.SILENT_POSITIONS // 399
    assert len(claims[heard - 1].positions) == 400
    assert len(claims[heard].positions) == 1


def test_statements_of_texts_that_are_not_at_hand_make_no_claim(tell, claims) -> None:
    one, gone = tell("Rain fell."), tell("Snow fell.")

    assert claims(one, groups=[[gone.says("Snow fell.")]]) == []


def test_opposed_accounts_come_before_one_that_doubts_its_own_report(tell, claims) -> None:
    one, other = (
        tell("Bread was dear. Rain fell, it is said. The dam was sound."),
        tell("Supposedly rain fell. The dam was sound, he lies."),
    )
    own_doubt = [
        one.hands_on("Rain fell", "they", stance=ReporterStance.DOUBTS),
        one.hands_on("it is said", "they"),
        one.says("Bread was dear."),
    ]
    contested = [
        one.says("The dam was sound."),
        other.hands_on("The dam was sound", "he", stance=ReporterStance.REJECTS),
    ]

    found = claims(one, other, groups=[own_doubt, contested])

    assert one.document[found[0].wording.span] == "The dam was sound."


def test_what_one_outlet_prints_twice_comes_after_what_two_tell(tell, claims) -> None:
    one, again, other = (
        tell("Bread was dear. Rain fell.", outlet="A"),
        tell("Bread was dear.", outlet="A"),
        tell("Rain fell."),
    )
    printed_twice = [one.says("Bread was dear."), again.says("Bread was dear.")]
    told_by_two = [one.says("Rain fell."), other.says("Rain fell.")]

    found = claims(one, again, other, groups=[printed_twice, told_by_two])

    assert [claim.positions[1].position is Stand.SILENT for claim in found] == [True, False]


def test_of_what_one_account_tells_the_weightier_comes_first_and_fragments_last(tell, claims) -> None:
    one = tell("“rescue” Bread was dear. Nine people drowned.")
    one.counts("Nine people", 9, 9)
    groups = [
        [one.says("“rescue”", is_fragment=True)],
        [one.says("Bread was dear.")],
        [one.says("Nine people drowned.")],
    ]

    found = claims(one, groups=groups)

    assert [one.document[claim.wording.span] for claim in found] == [
        "Nine people drowned.",
        "Bread was dear.",
        "“rescue”",
    ]
