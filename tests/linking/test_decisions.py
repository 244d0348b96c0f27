from collections.abc import Callable

from crossread.linking._decisions import decided_names, decided_statements
from crossread.model import Decision, Judgement, Statement, Subject

MakeStatement = Callable[..., Statement]

ACCEPT, REJECT, UNSURE, UNDO = Decision.ACCEPT, Decision.REJECT, Decision.UNSURE, Decision.UNDO


def judged(
    decision: Decision, *, by: str = "Ida", subject: Subject = Subject.MERGE, target: str = "A = B", value: str = ""
) -> Judgement:
    return Judgement(subject, target, decision, by, "2031-04-01T10:00:00Z", value=value)


def test_the_last_decision_stands() -> None:
    assert decided_names([judged(ACCEPT), judged(REJECT)]).apart == (("A", "B"),)
    assert decided_names([judged(REJECT), judged(ACCEPT)]).together == (("A", "B", "Ida"),)


def test_an_undo_takes_back_its_authors_last_decision_only() -> None:
    history = [judged(REJECT, by="Ola"), judged(ACCEPT, by="Ida"), judged(UNDO, by="Ida")]

    assert decided_names(history).apart == (("A", "B"),)
    assert not decided_names([*history, judged(UNDO, by="Ola")]).apart


def test_unsure_and_other_subjects_decide_no_names() -> None:
    decided = decided_names([judged(UNSURE), judged(ACCEPT, subject=Subject.SPEAKER), judged(ACCEPT, target="A")])

    assert decided.together == decided.apart == ()


def place(statement: Statement) -> str:
    return f"{statement.document}:{statement.passage.start}-{statement.passage.end}"


def test_a_relation_between_two_statements_puts_them_together_or_apart(statement: MakeStatement) -> None:
    one, other = statement("The dam broke."), statement("The dam held.")
    target = f"{place(one)}~{place(other)}"

    together = decided_statements([judged(ACCEPT, subject=Subject.RELATION, target=target)], [one, other])
    apart = decided_statements(
        [judged(REJECT, subject=Subject.RELATION, target=target, value="unrelated")], [one, other]
    )

    assert together.together == ((one.id, other.id, "Ida"),)
    assert apart.apart == ((one.id, other.id),)


def test_a_wrong_relation_alone_does_not_part_two_statements(statement: MakeStatement) -> None:
    one, other = statement("The dam broke."), statement("The dam held.")

    decided = decided_statements(
        [judged(REJECT, subject=Subject.RELATION, target=f"{place(one)}~{place(other)}")], [one, other]
    )

    assert decided.together == decided.apart == ()


def test_a_relation_of_statements_that_are_gone_is_passed_over(statement: MakeStatement) -> None:
    decided = decided_statements(
        [judged(ACCEPT, subject=Subject.RELATION, target="dx:0-1~dy:0-1")], [statement("Gone.")]
    )

    assert decided.together == ()
