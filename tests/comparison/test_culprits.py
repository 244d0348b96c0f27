from crossread.comparison._culprits import compare_agents
from crossread.comparison._finding import Grounds
from crossread.model import EntityType, Polarity, RelationType


def accuses(tell, doer, *, text="the {} shelled the market", type_=EntityType.ARMED_GROUP, polarity=Polarity.POSITIVE):
    teller = tell(text.format(doer))
    teller.names(doer, doer.lower(), type_)
    teller.hands_on(teller.document.text, "a witness", polarity=polarity)
    return teller


def test_another_doer_of_the_same_deed_contradicts(tell, pair, grounds) -> None:
    one, other = accuses(tell, "Guards"), accuses(tell, "Rovers")

    found = compare_agents(pair(one, other), grounds)

    assert (found.type, found.reason) == (RelationType.CONTRADICTS, "Guards against Rovers for “shelled”")
    assert one.document.passage(one.at("Guards")) in found.basis
    assert other.document.passage(other.at("shelled")) in found.basis


def test_the_same_doer_is_no_difference(tell, pair, grounds) -> None:
    one, other = accuses(tell, "Guards"), accuses(tell, "Guards", text="the market was shelled by {}")

    assert compare_agents(pair(one, other), grounds) is None


def test_another_kind_of_deed_is_no_difference(tell, pair, grounds) -> None:
    one, other = accuses(tell, "Guards"), accuses(tell, "Rovers", text="the {} staged the footage")

    assert compare_agents(pair(one, other), grounds) is None


def test_blame_is_held_against_any_deed(tell, pair, grounds) -> None:
    one, other = accuses(tell, "Guards"), accuses(tell, "Rovers", text="they blame the {}")

    assert compare_agents(pair(one, other), grounds) is not None


def test_a_denial_of_a_doer_is_left_to_the_denials(tell, pair, grounds) -> None:
    one, other = accuses(tell, "Guards"), accuses(tell, "Rovers", polarity=Polarity.NEGATIVE)

    assert compare_agents(pair(one, other), grounds) is None


def test_doers_whose_names_belong_together_are_not_two(tell, pair, lexicon) -> None:
    one, other = accuses(tell, "Guards"), accuses(tell, "Rovers")

    assert compare_agents(pair(one, other), Grounds(lexicon, names={frozenset(("guards", "rovers"))})) is None


def test_a_leader_and_a_force_may_be_one_side(tell, pair, lexicon) -> None:
    one, other = accuses(tell, "Guards"), accuses(tell, "Ada Venn", type_=EntityType.PERSON)

    assert compare_agents(pair(one, other), Grounds(lexicon, persons=frozenset({"ada venn"}))) is None


def test_blame_without_a_deed_is_for_what_is_told_in_like_words_only(tell, pair, grounds) -> None:
    one, other = accuses(tell, "Guards"), accuses(tell, "Rovers", text="they blame the {}")

    assert compare_agents(pair(one, other, likeness=0.2), grounds) is None


def test_doers_of_a_like_name_are_not_two(tell, pair, grounds) -> None:
    one, other = accuses(tell, "Harbour Guards"), accuses(tell, "Guards")

    assert compare_agents(pair(one, other), grounds) is None
