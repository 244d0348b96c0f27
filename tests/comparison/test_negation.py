from crossread.comparison._negation import compare_polarity, opposed
from crossread.model import EntityType, Polarity, RelationType


def own(tell, text):
    teller = tell(text)
    teller.says(text)
    return teller


def test_a_denial_contradicts_what_it_denies_and_rests_on_its_cue(tell, pair, grounds) -> None:
    one = own(tell, "the guards opened the sluice")
    other = tell("The mayor denied that the guards opened the sluice")
    other.hands_on("that the guards opened the sluice", "the mayor", cue="denied", polarity=Polarity.NEGATIVE)

    found = compare_polarity(pair(one, other), grounds)

    assert (found.type, found.reason) == (RelationType.CONTRADICTS, "denied by one: “denied”")
    assert other.document.passage(other.at("denied")) in found.basis


def test_a_negation_contradicts_the_word_that_it_reaches(tell, pair, grounds) -> None:
    one, other = own(tell, "the guards opened the sluice"), own(tell, "the guards never opened the sluice")

    found = compare_polarity(pair(one, other, same_claim=False), grounds)

    assert found.reason == "denied by one: “never opened”"
    assert [passage.document for passage in found.basis] == [one.document.id, other.document.id]


def test_two_negations_agree(tell, pair, grounds) -> None:
    one, other = own(tell, "the guards did not open it"), own(tell, "the guards didn’t open the sluice")

    assert compare_polarity(pair(one, other), grounds) is None


def test_a_denial_of_a_negation_agrees(tell, pair, grounds) -> None:
    one = own(tell, "the guards opened the sluice")
    other = tell("They denied that the guards had not opened it")
    other.hands_on("that the guards had not opened it", "they", cue="denied", polarity=Polarity.NEGATIVE)

    assert compare_polarity(pair(one, other), grounds) is None


def test_statements_of_little_likeness_do_not_deny_each_other(tell, pair, grounds) -> None:
    one, other = own(tell, "the guards opened the sluice"), own(tell, "nobody opened a shop")

    assert compare_polarity(pair(one, other, likeness=0.1, same_claim=False), grounds) is None


def test_a_denial_of_something_else_in_the_claim_denies_nothing_here(tell, pair, grounds) -> None:
    one, other = own(tell, "the guards opened the sluice"), tell("they denied a report")
    other.hands_on("a report", "they", polarity=Polarity.NEGATIVE)

    assert compare_polarity(pair(one, other, likeness=0.1), grounds) is None


def test_opposites_contradict(tell, pair, grounds) -> None:
    one, other = own(tell, "the fire was an accident"), own(tell, "the fire was deliberate")

    found = compare_polarity(pair(one, other), grounds)

    assert (found.type, found.reason) == (RelationType.CONTRADICTS, "accident against deliberate")


def test_an_opposite_that_is_denied_agrees(tell, pair, grounds) -> None:
    one, other = own(tell, "the fire was an accident"), own(tell, "the fire was not deliberate")

    assert compare_polarity(pair(one, other), grounds) is None


def test_whoever_says_both_opposites_is_not_held_to_one(tell, pair, grounds) -> None:
    one, other = own(tell, "the fire was accidental or deliberate"), own(tell, "the fire was deliberate")

    assert compare_polarity(pair(one, other), grounds) is None


def test_words_are_opposed_in_either_order(tell, pair) -> None:
    put = pair(own(tell, "nobody opened the sluice"), own(tell, "guards opened the sluice"))

    assert opposed(put.a, put.b)
    assert opposed(put.b, put.a)
    assert not opposed(put.a, put.a)


def test_words_that_are_otherwise_unlike_are_not_opposed(tell, pair) -> None:
    put = pair(own(tell, "nobody opened a shop that winter"), own(tell, "guards opened the sluice gates"))

    assert not opposed(put.a, put.b)


def test_what_is_asked_or_to_be_done_is_not_denied(tell, pair, grounds) -> None:
    one, other = (
        own(tell, "the guards opened the sluice"),
        tell("She declined to say whether the guards opened the sluice"),
    )
    other.hands_on("whether the guards opened the sluice", "she", cue="declined", polarity=Polarity.NEGATIVE)

    assert compare_polarity(pair(one, other), grounds) is None


def test_a_denial_is_of_what_the_other_says_for_the_most_part(tell, pair, grounds) -> None:
    one, other = (
        own(tell, "claims on both sides must be looked into"),
        tell("They denied claims that guards opened the sluice"),
    )
    other.hands_on("claims that guards opened the sluice", "they", cue="denied", polarity=Polarity.NEGATIVE)

    assert compare_polarity(pair(one, other), grounds) is None


def test_who_was_let_out_of_one_town_does_not_deny_who_was_kept_in_another(tell, pair, grounds) -> None:
    one, other = (
        own(tell, "herders were granted passage from Ostra"),
        own(tell, "herders were not granted passage from Vell"),
    )
    one.names("Ostra", "ostra", EntityType.PLACE)
    other.names("Vell", "vell", EntityType.PLACE)

    assert compare_polarity(pair(one, other), grounds) is None


def test_a_staged_event_is_one_that_did_not_happen(case, tell, lexicon) -> None:
    texts = (
        "divers staged a rescue",
        "divers came to the rescue",
        "a fake rescue by divers",
        "no rescue was staged by divers",
    )
    staged, real, fake, never = case(*(own(tell, text) for text in texts)).contents(lexicon)

    assert opposed(staged, real)
    assert not opposed(staged, fake)
    assert opposed(never, staged)
