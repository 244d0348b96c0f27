from crossread.comparison._finding import Finding
from crossread.model import RelationType


def test_a_finding_rests_on_passages_of_both_documents(tell, pair) -> None:
    one, other = tell("nine died"), tell("ten died")
    one.says("nine died")
    other.says("ten died")
    put = pair(one, other)

    found = Finding.on(
        RelationType.CONTRADICTS, "nine against ten", 0.5, (put.a, one.at("nine")), (put.b, other.at("ten"))
    )

    assert found.basis == (one.document.passage(one.at("nine")), other.document.passage(other.at("ten")))
    assert not found.turned
