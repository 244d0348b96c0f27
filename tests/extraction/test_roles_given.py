"""Roles that a text gives to those and that which it names."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.extraction._names import names_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._roles_given import roles_in
from crossread.extraction._roles_words import heads_of, is_over
from crossread.model import Attribution, AttributionId, EntityType, Role, RoleForm, Span

Parse = Callable[..., Parsed]


def given(parsed: Parsed, *attributions: Attribution) -> list[tuple[str, str]]:
    named = names_in(parsed)
    names = {entity.id: entity.name for entity in named.entities}
    return [(names[role.entity], role.role) for role in roles_in(parsed, named, attributions)]


def only(parsed: Parsed, *attributions: Attribution) -> Role:
    (role,) = roles_in(parsed, names_in(parsed), attributions)
    return role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The foreign minister Ada Moor spoke.", "foreign minister"),
        ("Council spokeswoman Ada Moor spoke.", "Council spokeswoman"),
        ("The envoy to the Harbour Council Ada Moor spoke.", "envoy to the Harbour Council"),
        ("They asked Editor-in-Chief Ada Moor.", "Editor-in-Chief"),
        ("Ada Moor, the mayor of Orm, spoke.", "mayor of Orm"),
        ("Ada Moor, Norland’s envoy to the Harbour Council, spoke.", "Norland’s envoy to the Harbour Council"),
        ("Ada Moor (the mayor of Orm) spoke.", "mayor of Orm"),
        ("Ada Moor – a plumber from Orm – spoke.", "plumber from Orm"),
        ("The head of the council, Ada Moor, spoke.", "head of the council"),
        ("Ada Moor is the head of the council.", "head of the council"),
        ("Ada Moor, who was appointed chairwoman of the board, said so.", "chairwoman of the board"),
    ],
)
def test_a_person_has_the_role_that_stands_beside_the_name(parse: Parse, text: str, role: str) -> None:
    assert given(parse(text, people=["Ada Moor"])) == [("Ada Moor", role)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moor spoke.",
        "Ada Moor, Lev Tarn and others spoke.",
        "Ada Moor is a tyrant.",
        "The dictator Ada Moor spoke.",
        "Ada Moor, who spoke, left.",
        "Ada Moor is tired.",
        "They held the office of the minister for a week, Ada Moor said.",
    ],
)
def test_names_verbs_and_words_that_take_sides_are_no_roles(parse: Parse, text: str) -> None:
    assert given(parse(text, people=["Ada Moor", "Lev Tarn"])) == []


def test_words_that_take_sides_are_left_out_before_a_role(parse: Parse) -> None:
    assert given(parse("Ada Moor, the brutal mayor of Orm, spoke.", people=["Ada Moor"])) == [
        ("Ada Moor", "mayor of Orm")
    ]


def test_bodies_and_places_have_roles_too(parse: Parse) -> None:
    text = "Sillwatch, a small charity, counted 12. In the port of Orm, nobody spoke."
    parsed = parse(text, organisations=["Sillwatch"], places=["Orm"])

    assert given(parsed) == [("Sillwatch", "small charity"), ("Orm", "port")]


def test_one_role_ends_where_that_of_another_begins(parse: Parse) -> None:
    text = "The meeting of envoy Lev Tarn and foreign minister Ada Moor was short."

    assert given(parse(text, people=["Ada Moor", "Lev Tarn"])) == [
        ("Lev Tarn", "envoy"),
        ("Ada Moor", "foreign minister"),
    ]


def test_a_role_is_in_the_voice_in_which_it_stands(parse: Parse) -> None:
    text = "The mayor Ada Moor spoke. Tarn told us that Ada Moor, the mayor of nothing, lied."
    content = Span(text.index("Ada Moor, the"), len(text) - 1)
    parsed = parse(text, people=["Ada Moor"], head={"outlet": "Orm Daily"})
    said = Attribution(AttributionId("a"), source=(), cue=(), content=(content,), speaker="Lev Tarn", chain=())

    roles = roles_in(parsed, names_in(parsed), [said])

    assert [(role.role, role.holder) for role in roles] == [("mayor", "Orm Daily"), ("mayor of nothing", "Lev Tarn")]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The mayor Ada Moor spoke.", RoleForm.TITLE),
        ("Ada Moor, the mayor of Orm, spoke.", RoleForm.BESIDE),
        ("Ada Moor is the mayor of Orm.", RoleForm.STATED),
    ],
)
def test_a_role_says_how_it_is_given(parse: Parse, text: str, form: RoleForm) -> None:
    assert only(parse(text, people=["Ada Moor"])).form is form


def test_a_description_of_somebody_named_is_a_role(parse: Parse) -> None:
    found = given(parse("The foreign minister Ada Moor said so. The minister is tired.", people=["Ada Moor"]))

    assert found == [("Ada Moor", "foreign minister"), ("Ada Moor", "minister")]


def test_the_group_is_a_role_of_the_body_that_it_means(parse: Parse) -> None:
    found = given(parse("Moor Watch, a small group, said so. The group is tired.", organisations=["Moor Watch"]))

    assert found == [("Moor Watch", "small group"), ("Moor Watch", "group")]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Their leader, Ada Moor slept.", [("Ada Moor", "leader")]),
        ("The leader, Ada Moor slept.", []),
    ],
)
def test_whose_role_it_is_makes_it_one_of_the_name_behind_it(
    parse: Parse, text: str, roles: list[tuple[str, str]]
) -> None:
    parsed = parse(text, people=["Ada Moor"])
    tokens = (replace(one, pos="VERB") if parsed.words(one.span) == "slept" else one for one in parsed.answers.tokens)

    assert given(Parsed(parsed.capture, replace(parsed.answers, tokens=tuple(tokens)))) == roles


def test_a_role_before_a_name_is_known_by_its_word(parse: Parse) -> None:
    parsed = parse("It was for minister Ada Moor.", people=["Ada Moor"])
    tokens = (
        replace(one, pos="PRON") if parsed.words(one.span) == "minister" else one for one in parsed.answers.tokens
    )
    mistaken = Parsed(parsed.capture, replace(parsed.answers, tokens=tuple(tokens)))

    assert given(mistaken) == [("Ada Moor", "minister")]


def test_a_role_that_is_over_says_so(parse: Parse) -> None:
    assert only(parse("Ada Moor, the former mayor of Orm, spoke.", people=["Ada Moor"])).former
    assert [is_over(words) for words in ("ex-mayor", "then mayor", "mayor", "")] == [True, True, False, False]


def test_page_furniture_gives_no_roles(parse: Parse) -> None:
    parsed = parse("The mayor Ada Moor spoke.", people=["Ada Moor"])
    blocks = tuple(replace(block, kind=type(block.kind).FURNITURE) for block in parsed.capture.blocks)

    assert given(replace(parsed, capture=replace(parsed.capture, blocks=blocks))) == []


def test_what_one_may_be_depends_on_what_one_is() -> None:
    assert "mayor" in heads_of(EntityType.PERSON)
    assert "mayor" not in heads_of(EntityType.ORGANISATION)
    assert {"town", "mayor"} <= heads_of(EntityType.OTHER)
    assert "town" in heads_of(EntityType.PLACE)
