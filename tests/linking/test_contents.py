from collections.abc import Callable

import pytest

from crossread.linking._contents import contents_of, stems
from crossread.model import CaseEntity, EntityId, EntityType, Passage, Statement

MakeStatement = Callable[..., Statement]


def test_words_that_carry_nothing_and_endings_are_left_out() -> None:
    assert set(stems("It was said that the strikes had been striking towns")) == set(stems("striking strike town"))


def test_a_stem_shows_as_a_word_of_the_text(statement: MakeStatement) -> None:
    contents = contents_of([statement("Flooded bridges collapsed.")], ())

    assert set(contents.in_words.values()) == {"flooded", "bridges", "collapsed"}


def test_rare_words_weigh_more(statement: MakeStatement) -> None:
    said = [statement("Water rose."), statement("Water fell."), statement("Water froze.")]

    weights = contents_of(said, ()).weights

    assert weights["water"] < weights["rose"]


def test_two_spellings_of_a_name_count_as_one_thing(statement: MakeStatement) -> None:
    one, other = statement("Shahbour burns", name="1"), statement("Shahbur floods", name="2")
    mentions = (Passage(one.document, 0, 8), Passage(other.document, 0, 7))
    town = CaseEntity(EntityId("e1"), "Shahbour", EntityType.PLACE, ("Shahbur",), mentions)

    contents = contents_of([one, other], [town])

    assert contents.of[0] & contents.of[1] == {"e1"}
    assert "shahbour" not in contents.of[0]
    assert contents.names == {"e1"}
    assert contents.likeness(0, 1) > 0


def test_a_statement_is_wholly_like_itself_and_not_at_all_like_a_strange_one(statement: MakeStatement) -> None:
    contents = contents_of([statement("Goats won prizes."), statement("Rivers rose."), statement("It is.")], ())

    assert contents.likeness(0, 0) == pytest.approx(1)
    assert contents.likeness(0, 1) == contents.likeness(2, 2) == 0


def test_an_office_goes_with_the_person_and_is_nothing_said(statement: MakeStatement) -> None:
    named = statement("Defence minister Ana Kovel resigned", name="1")
    kovel = CaseEntity(EntityId("kovel"), "Ana Kovel", EntityType.PERSON, mentions=(Passage(named.document, 17, 26),))

    contents = contents_of([named, statement("A defence minister resigned", name="2")], [kovel])

    assert [set(map(contents.in_words.get, elements)) for elements in contents.of] == [
        {"Ana Kovel", "resigned"},
        {"defence", "minister", "resigned"},
    ]


def test_what_few_statements_have_is_rare(statement: MakeStatement) -> None:
    said = [statement(f"Water rose {'high' if n < 3 else 'low'}", name=str(n)) for n in range(40)]

    contents = contents_of(said, ())

    assert contents.is_rare("high")
    assert not contents.is_rare("water")
