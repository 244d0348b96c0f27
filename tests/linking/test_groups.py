from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.linking import group_statements, nearness_of
from crossread.model import (
    CaseEntity,
    Decision,
    EntityId,
    EntityType,
    Judgement,
    Passage,
    Span,
    Statement,
    StatementGroup,
    StatementId,
    Subject,
)
from crossread.testing import HashingEmbedder, document

MakeStatement = Callable[..., Statement]
SAID = [
    "The dam above Varn broke on Sunday night and drowned twelve people.",
    "Goats from the upper valley won the prize at the fair.",
    "Twelve people drowned when the dam above Varn broke on Sunday.",
    "The dam above Varn broke on Sunday and drowned forty people.",
    "The minister of rivers resigned.",
]


def grouped(statements: list[Statement], *judgements: Judgement, same_at: float = 0.45) -> tuple[StatementGroup, ...]:
    vectors = HashingEmbedder().embed([statement.words for statement in statements])
    nearness = nearness_of(statements, vectors, entities=(), same_at=same_at)
    return group_statements(statements, nearness, same_at=same_at, judgements=judgements)


def words_of(groups: tuple[StatementGroup, ...]) -> list[list[str]]:
    return [[statement.words for statement in group.statements] for group in groups]


@pytest.fixture
def statements(statement: MakeStatement) -> list[Statement]:
    return [statement(words, name=str(at)) for at, words in enumerate(SAID)]


def test_what_says_one_thing_stands_together_and_the_rest_alone(statements: list[Statement]) -> None:
    groups = grouped(statements)

    assert words_of(groups) == [[SAID[0], SAID[2], SAID[3]], [SAID[1]], [SAID[4]]]


def test_a_group_says_why_it_is_one(statements: list[Statement]) -> None:
    together, alone, _ = grouped(statements)

    assert together.reason.startswith("likeness 0.")
    assert "share “" in together.reason
    assert alone.reason == "told once"


def test_ids_come_from_the_statements_in_a_group(statements: list[Statement]) -> None:
    ids = {group.id for group in grouped(statements)}

    assert ids == {group.id for group in grouped(statements[::-1])}
    assert len(ids) == 3


def relation(one: Statement, other: Statement, decision: Decision, value: str = "") -> Judgement:
    places = (f"{s.document}:{s.passage.start}-{s.passage.end}" for s in (one, other))
    return Judgement(Subject.RELATION, "~".join(places), decision, "Ida", "2031-04-01T10:00:00Z", value=value)


def test_a_person_can_part_two_statements(statements: list[Statement]) -> None:
    groups = grouped(statements, relation(statements[0], statements[3], Decision.REJECT, "unrelated"))

    assert not any({SAID[0], SAID[3]} <= set(words) for words in words_of(groups))


def test_a_person_can_put_two_statements_together(statements: list[Statement]) -> None:
    groups = grouped(statements, relation(statements[1], statements[4], Decision.REJECT, "same"))

    assert [SAID[1], SAID[4]] in words_of(groups)


def test_likeness_does_not_run_along_a_chain(statement: MakeStatement) -> None:
    words = ["kappa", "lambda", "sigma", "delta", "gamma", "theta", "omega", "alpha", "iota", "zeta", "beta", "rho"]
    chain = [statement(" ".join(words[at : at + 4]), name=str(at)) for at in range(9)]

    groups = grouped(chain, same_at=0.6)

    assert max(len(group.statements) for group in groups) < 5


def test_no_statements_make_no_groups() -> None:
    assert grouped([]) == ()


@given(st.lists(st.text(max_size=30), max_size=12), st.floats(0.05, 1))
def test_every_statement_is_in_exactly_one_group(texts: list[str], same_at: float) -> None:
    made = []
    for at, words in enumerate(texts):
        source = document(f"{at}{words}", name=str(at))
        span = Span(0, len(words))
        made.append(Statement(StatementId(f"s{at}"), source.id, (span,), words, "the author", own_voice=True))

    groups = grouped(made, same_at=same_at)

    assert sorted(statement.id for group in groups for statement in group.statements) == sorted(s.id for s in made)


def test_the_passage_of_a_statement_is_what_a_judgement_points_at(statements: list[Statement]) -> None:
    assert statements[0].passage == Passage(statements[0].document, 0, len(SAID[0]))


def test_fragments_follow_the_statement_around_them_and_bring_none_together(statement: MakeStatement) -> None:
    made = [statement(words, name=str(at)) for at, words in enumerate((SAID[0], SAID[1], "the dam goats"))]
    inside = replace(made[2], document=made[1].document, spans=(Span(0, 5),), words=SAID[1][:5], is_fragment=True)
    between = replace(made[2], is_fragment=True)

    groups = grouped([*made[:2], inside, between], same_at=0.2)

    assert [SAID[1], SAID[1][:5]] in [words[:2] for words in words_of(groups)]
    assert not any({SAID[0], SAID[1]} <= set(words) for words in words_of(groups))


def test_each_others_nearest_join_with_less_if_they_share_a_name_and_a_rare_word(statement: MakeStatement) -> None:
    words = [
        "Eight barrels of chlorine were brought to a mill near Varn by hired hands from abroad, trained by a firm",
        "Rebels have carried the poison, chlorine too, into Varn, so the harbour ministry told its agency on Sunday",
        *(f"Goats number {n} {chr(97 + n) * 5} won" for n in range(20)),
    ]
    made = [statement(said, name=str(at)) for at, said in enumerate(words)]
    mentions = tuple(Passage(made[at].document, words[at].index("Varn"), words[at].index("Varn") + 4) for at in (0, 1))
    varn = CaseEntity(EntityId("varn"), "Varn", EntityType.PLACE, mentions=mentions)
    vectors = HashingEmbedder().embed(words)
    like = nearness_of(made, vectors, entities=(varn,), same_at=0.9).pairs[0, 1]

    named, nameless = (
        group_statements(made, nearness_of(made, vectors, entities=known, same_at=like + 0.05), same_at=like + 0.05)
        for known in ((varn,), ())
    )

    assert words[:2] in words_of(named)
    assert words[:2] not in words_of(nameless)


def test_two_statements_on_one_person_are_not_yet_one_claim(statement: MakeStatement) -> None:
    words = ["Defence minister Ana Kovel keeps photographs in a safe", "Ana Kovel, defence minister, stood by accounts"]
    made = [statement(said, name=str(at)) for at, said in enumerate((*words, "Goats won.", "Bread was dear."))]
    mentions = tuple(
        Passage(made[at].document, said.index("Ana"), said.index("Kovel") + 5) for at, said in enumerate(words)
    )
    kovel = CaseEntity(EntityId("kovel"), "Ana Kovel", EntityType.PERSON, mentions=mentions)
    nearness = nearness_of(made, HashingEmbedder().embed([one.words for one in made]), entities=(kovel,), same_at=0.2)

    groups = group_statements(made, nearness, same_at=nearness.pairs[0, 1] - 0.01)

    assert nearness.contents.of[0] & nearness.contents.of[1] == {"kovel"}
    assert len(groups) == 4
