from crossread.model import Decision, Judgement, Subject, standing


def judged(target: str, decision: Decision, by: str = "Mara", value: str = "") -> Judgement:
    return Judgement(Subject.RELATION, target, decision, by, "2031-01-01T00:00:00Z", value=value)


def test_the_last_decision_on_a_proposal_stands() -> None:
    first, second = judged("r1", Decision.ACCEPT), judged("r1", Decision.REJECT)

    assert standing([first, second], Subject.RELATION) == {"r1": second}


def test_what_is_undone_gives_way_to_what_was_decided_before() -> None:
    first, second = judged("r1", Decision.ACCEPT), judged("r1", Decision.REJECT)

    left = standing([first, second, judged("r1", Decision.UNDO)], Subject.RELATION)

    assert left == {"r1": first}


def test_undoing_everything_leaves_the_proposal_to_the_machine() -> None:
    assert standing([judged("r1", Decision.ACCEPT), judged("r1", Decision.UNDO)], Subject.RELATION) == {}


def test_nobody_undoes_what_a_colleague_decided() -> None:
    mara = judged("r1", Decision.ACCEPT, "Mara")

    assert standing([mara, judged("r1", Decision.UNDO, "Teo")], Subject.RELATION) == {"r1": mara}


def test_judgements_of_another_kind_are_left_aside() -> None:
    assert standing([judged("r1", Decision.ACCEPT)], Subject.SPEAKER) == {}
