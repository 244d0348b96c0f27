import pytest

from crossread.comparison._relations import RULES, decided, relations_of
from crossread.model import Decision, Judgement, Passage, Relation, RelationType, Subject


@pytest.fixture
def disputed(tell, case, lexicon, grounds):
    one = tell("nine people died when the dam burst", published="2031-05-05")
    other = tell("forty people died when the dam burst", published="2031-05-05")
    for teller, words, number in ((one, "nine people", 9), (other, "forty people", 40)):
        teller.counts(words, number, number)
        teller.says(teller.document.text)
    put = case(one, other, claims=[[one.statements[0], other.statements[0]]])
    return put, list(relations_of(put.contents(lexicon), grounds))


def judged(relation: Relation | str, decision: Decision, value: str = "") -> Judgement:
    target = relation if isinstance(relation, str) else relation.id
    return Judgement(Subject.RELATION, target, decision, "Mara", "2031-06-01T00:00:00Z", "I looked", value)


def test_a_contradiction_names_both_passages_and_what_it_rests_on(disputed) -> None:
    put, (relation,) = disputed
    one, other = put.tellers

    assert (relation.a, relation.b) == (one.statements[0].passage, other.statements[0].passage)
    assert relation.type is RelationType.CONTRADICTS
    assert relation.basis == (
        one.document.passage(one.at("nine people")),
        other.document.passage(other.at("forty people")),
    )
    assert relation.reason == "nine people against forty people killed"
    assert (relation.by, 0 < relation.score <= 1) == (RULES, True)


def test_an_update_stands_from_the_later_to_the_earlier(tell, case, lexicon, grounds) -> None:
    early = tell("nine people died when the dam burst", published="2031-05-05")
    late = tell("forty people died when the dam burst", published="2031-05-07")
    for teller, words, number in ((early, "nine people", 9), (late, "forty people", 40)):
        teller.counts(words, number, number)
        teller.says(teller.document.text)

    (relation,) = relations_of(case(early, late).contents(lexicon), grounds)

    assert (relation.type, relation.a.document) == (RelationType.UPDATES, late.document.id)


def test_two_passages_stand_in_one_relation(tell, case, lexicon, grounds) -> None:
    one, other = tell("guards opened the sluice gates"), tell("the guards opened the sluice gates")
    one.says(one.document.text)
    one.hands_on(one.document.text, "the mayor")
    other.says(other.document.text)

    found = [relation.id for relation in relations_of(case(one, other).contents(lexicon), grounds)]

    assert len(found) == len(set(found)) == 1


def test_figures_told_of_different_matters_are_not_set_against_each_other(tell, case, lexicon, grounds) -> None:
    one, other = (
        tell("nine children died as the bridge at the mill fell"),
        tell("forty women died of winter fever here"),
    )
    one.counts("nine children", 9, 9, counted="children")
    other.counts("forty women", 40, 40, counted="women")
    for teller in (one, other):
        teller.says(teller.document.text)

    assert list(relations_of(case(one, other).contents(lexicon), grounds)) == []


def test_an_accepted_relation_is_in_the_persons_name(disputed) -> None:
    put, (relation,) = disputed

    (kept,) = decided([relation], [judged(relation, Decision.ACCEPT)], put.accounts)

    assert (kept.by, kept.type, kept.reason) == ("Mara", relation.type, relation.reason)


def test_a_rejected_relation_is_left_out(disputed) -> None:
    put, (relation,) = disputed

    assert list(decided([relation], [judged(relation, Decision.REJECT)], put.accounts)) == []


def test_another_type_replaces_the_proposed_one(disputed) -> None:
    put, (relation,) = disputed

    (kept,) = decided([relation], [judged(relation, Decision.REJECT, "different_scope")], put.accounts)

    assert (kept.type, kept.by, kept.reason) == (RelationType.DIFFERENT_SCOPE, "Mara", "I looked")


def test_being_unsure_leaves_the_machines_proposal(disputed) -> None:
    put, (relation,) = disputed

    assert list(decided([relation], [judged(relation, Decision.UNSURE)], put.accounts)) == [relation]


def test_what_is_undone_is_the_machines_again(disputed) -> None:
    put, (relation,) = disputed
    both = [judged(relation, Decision.REJECT), judged(relation, Decision.UNDO)]

    assert list(decided([relation], both, put.accounts)) == [relation]


def test_a_relation_that_a_person_gave_stays_when_the_rules_drop_it(disputed) -> None:
    put, (relation,) = disputed

    (kept,) = decided([], [judged(relation, Decision.ACCEPT, "contradicts")], put.accounts)

    assert (kept.a, kept.b, kept.type, kept.by) == (relation.a, relation.b, RelationType.CONTRADICTS, "Mara")


@pytest.mark.parametrize("target", ["", "~", "gone:0-4~gone:5-9", "a:b~c", "x:1-2"])
def test_a_judgement_that_points_nowhere_makes_no_relation(disputed, target) -> None:
    put, _ = disputed

    assert list(decided([], [judged(target, Decision.ACCEPT, "same")], put.accounts)) == []


def test_a_rejection_stands_in_for_no_relation_of_its_own(disputed) -> None:
    put, (relation,) = disputed

    assert list(decided([], [judged(relation, Decision.REJECT)], put.accounts)) == []
    assert isinstance(relation.a, Passage)
