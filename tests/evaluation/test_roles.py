"""Roles held against marked mentions."""

from typing import Any

from crossread.evaluation._roles import Annotated, Given, annotated, counts, marked, plain
from crossread.inference import LexiconReader
from crossread.model import Token

TEXT = "Dutch shipbuilder Orm said so. Ada Moor, the head of Orm, left. The yard is old. It closed."


def mention(words: str, chain: str, kind: str = "ORG", syntax: str | None = "NAM") -> dict[str, Any]:
    start = TEXT.index(words)
    return {"spans": [[start, start + len(words)]], "chain": chain, "type": kind, "syntax": syntax}


def annotation() -> dict[str, Any]:
    entities = [
        mention("Orm", "o"),
        mention("Dutch shipbuilder Orm", "o"),
        mention("Ada Moor", "m", "PER"),
        mention("Ada Moor, the head of Orm", "m", "PER"),
        mention("The yard", "o", syntax="NOM"),
        mention("It", "o", syntax=None),
    ]
    sentences = [[0, 30], [31, 63], [64, 80], [81, len(TEXT)]]
    return {"id": "t", "text": TEXT, "entities": entities, "sentences": sentences}


def test_what_stands_beside_a_name_and_what_stands_for_it_are_roles_and_pronouns_are_none() -> None:
    found = [(TEXT[one.start : one.end], one.near) for one in marked(annotation())]

    assert found == [("Dutch shipbuilder", True), ("head of Orm", True), ("yard", False)]


def test_a_role_is_right_where_it_meets_one_of_the_same() -> None:
    gold = annotated([annotation()])
    orm, moor, other = frozenset({"orm"}), frozenset({"moor"}), frozenset({"else"})
    found = [Given("t", 6, 17, orm), Given("t", 45, 49, orm), Given("t", 85, 90, moor), Given("t", 64, 70, other)]

    result = counts(gold, found)

    assert (result.right, result.missed) == (1, 2)
    assert counts(Annotated((), (), {"t": 99}), found).wrong == 0


def test_the_plain_method_takes_nouns_before_a_name_and_what_stands_behind_a_comma() -> None:
    answers = LexiconReader().answer([TEXT])[0]
    pos = {"Dutch": "ADJ", "shipbuilder": "NOUN", "Orm": "PROPN", "Ada": "PROPN", "Moor": "PROPN"}
    tokens = tuple(
        Token(one.start, one.end, pos.get(TEXT[one.start : one.end], "X"), one.head, one.relation)
        for one in answers.tokens
    )

    found = list(plain({"id": "t", "text": TEXT}, type(answers)(tokens=tokens)))

    assert [TEXT[one.start : one.end] for one in found] == ["Dutch shipbuilder", "head of Orm"]
