from crossread.comparison._nuance import compare_nuance
from crossread.model import Certainty, Polarity, RelationType


def own(tell, text):
    teller = tell(text)
    teller.says(text)
    return teller


def test_the_hedged_side_qualifies_the_flat_one(tell, pair, grounds) -> None:
    one, other = own(tell, "the guards opened the sluice"), own(tell, "the guards apparently opened the sluice")

    found = compare_nuance(pair(one, other), grounds)

    assert (found.type, found.turned) == (RelationType.QUALIFIES, True)
    assert found.reason == "“apparently opened” against a flat statement"


def test_a_restriction_qualifies(tell, pair, grounds) -> None:
    one, other = own(tell, "only the upper sluice was open"), own(tell, "the upper sluice was open")

    assert compare_nuance(pair(one, other), grounds).reason == "“only the upper” against a flat statement"


def test_a_restriction_on_what_the_other_does_not_say_is_none(tell, pair, grounds) -> None:
    one, other = own(tell, "by the only road the sluice was open"), own(tell, "the sluice was open")

    assert compare_nuance(pair(one, other), grounds) is None


def test_a_holder_who_hesitates_qualifies_by_the_cue(tell, pair, grounds) -> None:
    one, other = tell("She suggested the sluice was open"), own(tell, "the sluice was open")
    one.hands_on("the sluice was open", "she", cue="suggested", certainty=Certainty.POSSIBLE)

    found = compare_nuance(pair(one, other), grounds)

    assert (found.type, found.turned) == (RelationType.QUALIFIES, False)
    assert one.document.passage(one.at("suggested")) in found.basis


def test_whoever_says_all_of_it_and_more_entails(tell, pair, grounds) -> None:
    one = own(tell, "guards opened the sluice")
    other = own(tell, "guards opened the sluice at midnight with iron bars")

    found = compare_nuance(pair(one, other), grounds)

    assert (found.type, found.turned) == (RelationType.ENTAILS, True)


def test_alike_without_a_difference_is_the_same(tell, pair, grounds) -> None:
    one, other = own(tell, "guards opened the sluice"), own(tell, "the sluice was opened by guards")

    assert compare_nuance(pair(one, other, likeness=0.9), grounds).type is RelationType.SAME


def test_little_likeness_says_nothing(tell, pair, grounds) -> None:
    one, other = own(tell, "guards opened the sluice"), own(tell, "perhaps a shop opened")

    assert compare_nuance(pair(one, other, likeness=0.2), grounds) is None


def test_a_denial_is_never_the_same(tell, pair, grounds) -> None:
    one, other = own(tell, "the guards opened the sluice"), tell("guards opened the sluice")
    other.hands_on("guards opened the sluice", "she", polarity=Polarity.NEGATIVE)

    assert compare_nuance(pair(one, other, likeness=0.9), grounds) is None


def test_what_gives_another_number_is_not_the_same(tell, pair, grounds) -> None:
    one, other = (
        own(tell, "coalition strikes killed 56 herders at the dam"),
        own(tell, "coalition strikes killed 21 herders at the dam"),
    )
    one.counts("56 herders", 56, 56)
    other.counts("21 herders", 21, 21)

    assert compare_nuance(pair(one, other, likeness=0.9), grounds) is None


def test_what_is_told_of_another_day_is_not_the_same(tell, pair, grounds) -> None:
    one, other = own(tell, "on 4 May guards opened the sluice"), own(tell, "on 24 May guards opened the sluice")
    one.dates("4 May", "2031-05-04")
    other.dates("24 May", "2031-05-24")

    assert compare_nuance(pair(one, other, likeness=0.9), grounds) is None


def test_what_one_outlet_prints_twice_is_told_once(tell, pair, grounds) -> None:
    one, other = (tell(f"the guards opened the sluice{end}", outlet="The Gull") for end in (".", ""))
    for teller in (one, other):
        teller.says(teller.document.text)

    assert compare_nuance(pair(one, other, likeness=1.0), grounds) is None
