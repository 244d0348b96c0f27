from collections import Counter
from dataclasses import replace

from crossread.comparison._candidates import pairs
from crossread.model import Alike, EntityType, StatementId


def test_statements_that_share_rare_words_are_worth_comparing(tell, case, lexicon) -> None:
    tellers = [
        tell("guards opened the sluice gates"),
        tell("the sluice gates were opened at midnight"),
        tell("bread prices climbed in winter"),
    ]
    for teller in tellers:
        teller.says(teller.document.text)

    (found,) = pairs(case(*tellers).contents(lexicon))

    assert {found.a.document, found.b.document} == {tellers[0].document, tellers[1].document}
    assert 0.5 < found.likeness < 1
    assert not found.same_claim


def test_members_of_one_claim_are_compared_whatever_their_words(tell, case, lexicon) -> None:
    one, other = tell("the old dam burst"), tell("water broke through walls")
    claim = [one.says("the old dam burst"), other.says("water broke through walls")]

    (found,) = pairs(case(one, other, claims=[claim]).contents(lexicon))

    assert found.same_claim


def counting(tell, text, subject):
    teller = tell(text)
    teller.says(text)
    return teller, {text: frozenset({subject})}


def paired(case, lexicon, *counted):
    subjects = {text: subject for _, told in counted for text, subject in told.items()}
    contents = case(*(teller for teller, _ in counted)).contents(lexicon)
    return list(pairs([replace(content, subjects=subjects[content.statement.words]) for content in contents]))


def test_two_counts_of_one_thing_are_of_one_event_though_their_words_differ(tell, case, lexicon) -> None:
    one = counting(tell, "nine villagers drowned when the dam burst", "killed · Ostra")
    other = counting(tell, "forty villagers drowned upstream, the clinic counted yesterday", "killed · Ostra")
    elsewhere = counting(tell, "the dam of Vell stood firm for years", "killed · Vell")

    (found,) = (pair for pair in paired(case, lexicon, one, other, elsewhere) if pair.same_subject)

    assert found.one_event
    assert {found.a.document, found.b.document} == {one[0].document, other[0].document}


def test_what_came_after_an_account_was_printed_is_not_the_event_it_tells_of(tell, case, lexicon) -> None:
    before = tell("guards opened the sluice gates", published="2031-05-04")
    after = tell("on Monday guards opened the sluice gates", published="2031-05-06")
    after.dates("on Monday", "2031-05-05")
    for teller in (before, after):
        teller.says(teller.document.text)

    (found,) = pairs(case(before, after).contents(lexicon))

    assert not found.one_event


def test_events_at_two_places_are_two(tell, case, lexicon) -> None:
    tellers = [tell("guards opened the sluice at Ostra"), tell("guards opened the sluice at Vell")]
    for teller, place in zip(tellers, ("Ostra", "Vell"), strict=True):
        teller.names(place, place.lower(), EntityType.PLACE)
        teller.says(teller.document.text)

    (found,) = pairs(case(*tellers).contents(lexicon))

    assert not found.one_event


def test_a_scrap_of_a_sentence_is_compared_with_nothing(tell, case, lexicon) -> None:
    one, other = tell("the dam burst"), tell("a dam burst")
    claim = [one.says("the dam burst"), other.says("a dam burst")]

    assert list(pairs(case(one, other, claims=[claim]).contents(lexicon))) == []


def test_an_account_is_held_against_itself_only_where_two_voices_speak(tell, case, lexicon) -> None:
    one = tell("Guards opened the sluice. Guards opened the gates, he said. Guards opened sluice gates, she said")
    one.says("Guards opened the sluice.")
    one.says("Guards opened the gates")

    assert list(pairs(case(one).contents(lexicon))) == []

    one.hands_on("Guards opened sluice gates", "she")

    assert {found.b.statement.holder for found in pairs(case(one).contents(lexicon))} == {"she"}


def test_a_voice_is_not_held_against_the_voice_that_it_stands_in(tell, case, lexicon) -> None:
    one = tell("the mayor said guards told her they opened the sluice")
    one.hands_on("guards told her they opened the sluice", "the mayor")
    one.hands_on("they opened the sluice", "guards")

    assert list(pairs(case(one).contents(lexicon))) == []


def test_each_pair_comes_once_and_no_statement_has_more_than_its_share(tell, case, lexicon) -> None:
    tellers = [tell(f"guards opened the sluice gates number{n}") for n in range(300)]
    claim = [teller.says(teller.document.text) for teller in tellers]

    found = [(pair.a.order, pair.b.order) for pair in pairs(case(*tellers, claims=[claim]).contents(lexicon))]

    assert len(found) == len(set(found)) <= 300 * 8
    assert all(a < b for a, b in found)
    assert len(Counter(order for pair in found for order in pair)) == 300


def test_statements_that_linking_found_alike_are_compared_though_they_share_no_word(tell, case, lexicon) -> None:
    one, other = tell("sluice keepers let water through"), tell("guards flooded lower fields")
    said = [teller.says(teller.document.text) for teller in (one, other)]
    alike = (Alike(said[0].id, said[1].id, 0.5), Alike(said[0].id, StatementId("gone"), 0.9))

    assert not list(pairs(case(one, other).contents(lexicon)))
    (found,) = pairs(case(one, other).contents(lexicon), alike)
    assert (found.likeness, found.meaning) == (0.0, 0.5)


def test_a_fragment_is_compared_with_nothing(tell, case, lexicon) -> None:
    one, other = tell("guards opened sluice"), tell("guards opened sluice again")
    one.says(one.document.text, is_fragment=True)
    other.says(other.document.text)

    assert not list(pairs(case(one, other).contents(lexicon)))


def test_accounts_of_one_outlet_have_one_voice(tell, pair) -> None:
    one, other, third = (
        tell("rain fell", outlet="The Gull"),
        tell("rain fell on", outlet="The Gull"),
        tell("rain fell too"),
    )
    for teller in (one, other, third):
        teller.says(teller.document.text)

    assert pair(one, other).same_voice
    assert not pair(one, third).same_voice
