"""What stands in the margin beside a statement."""

from dataclasses import replace

from crossread.presentation import reader_view


def _card(contest, number, document=0):
    view = reader_view(contest.comparison, contest.readings, contest.comparison.documents[document].id)
    return view.cards[number - 1]


def test_the_chain_runs_from_the_account_to_the_origin_with_how_sure_each_is(contest):
    card = _card(contest, 4)

    assert [(holder.name, holder.certainty) for holder in card.chain] == [
        ("Vale Observer", "unknown"),
        ("ORNA", ""),
        ("the interior ministry", "certain"),
        ("residents", "certain"),
    ]


def test_a_denial_is_shown_as_held_not_to_be_so(contest):
    card = _card(contest, 5)

    assert card.chain[-1].certainty == "certain, that not"


def test_the_facts_name_the_words_that_show_them(contest):
    facts = dict(_card(contest, 3).facts)

    assert facts["cue"] == "“According to” (say)"
    assert facts["Vale Observer"] == "doubts: “The claim could not be checked”"
    assert facts["rests on"] == "media: “the state agency ORNA”"
    assert facts["through"] == "ORNA"


def test_a_relation_says_more_than_a_shared_claim_and_stands_first(contest):
    card = _card(contest, 2)

    told = [(one.relation, one.standing, one.account) for one in card.elsewhere]
    assert told == [
        ("says the same", "decided", "2 Radio Orrin"),
        ("rejects the same claim", "linked", "3 The Lantern"),
    ]


def test_a_relation_is_told_from_the_side_of_the_statement(contest):
    [relation] = [one for one in contest.comparison.relations if one.type == "contradicts"]
    updates = replace(contest, comparison=replace(contest.comparison, relations=(replace(relation, type="updates"),)))

    assert _card(updates, 1, document=1).elsewhere[0].relation == "updates"
    assert _card(updates, 2, document=2).elsewhere[0].relation == "is updated"


def test_a_statement_in_the_account_s_own_voice_says_so(contest):
    card = _card(contest, 1, document=2)

    assert card.facts == (("voice", "the account’s own"),)
    assert [name for name, _ in card.claims] == ["cracks"]
    assert card.elsewhere[0].account == "1 Vale Observer"
