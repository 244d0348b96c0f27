from crossread.comparison._repeats import each_once
from crossread.model import DocumentId, Passage, Relation, RelationType

GULL, COURIER = DocumentId("gull"), DocumentId("courier")


def relation(one: int, other: int, score: float, type_: RelationType = RelationType.CONTRADICTS) -> Relation:
    return Relation(Passage(GULL, one, one + 10), Passage(COURIER, other, other + 10), type_, (), score, "rules")


def test_of_relations_between_pieces_of_the_same_passages_the_strongest_is_kept() -> None:
    weak, strong, elsewhere = relation(0, 0, 0.5), relation(5, 2, 0.7), relation(40, 0, 0.3)

    assert list(each_once([(weak, ""), (strong, ""), (elsewhere, "")])) == [strong, elsewhere]


def test_it_does_not_matter_which_document_comes_first() -> None:
    one = relation(0, 0, 0.5)
    turned = Relation(one.b, one.a, one.type, (), 0.7, "rules")

    assert list(each_once([(one, ""), (turned, "")])) == [turned]


def test_relations_of_two_kinds_may_stand_between_the_same_passages() -> None:
    both = [relation(0, 0, 0.5), relation(0, 2, 0.7, RelationType.ENTAILS)]

    assert list(each_once([(one, "") for one in both])) == both


def test_two_documents_part_on_the_same_numbers_once() -> None:
    first, again, other = relation(0, 0, 0.7), relation(40, 40, 0.5), relation(80, 80, 0.3)

    kept = each_once([(first, "killed 9 40"), (again, "killed 9 40"), (other, "killed 9 50")])

    assert list(kept) == [first, other]


def test_a_relation_given_twice_stands_once() -> None:
    assert list(each_once([(relation(0, 0, 0.5), "")] * 2)) == [relation(0, 0, 0.5)]
