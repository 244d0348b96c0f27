"""One state's government under any word for it."""

from dataclasses import replace

import pytest

from crossread.linking import link_names
from crossread.linking._governments import Rulers, belongs
from crossread.linking._things import Thing
from crossread.model import EntityType, MentionForm, Reading, Role, RoleForm


def reasons(*names: str, readings: tuple[Reading, ...] = ()) -> list[str]:
    things = [Thing(at, (name,), "body") for at, name in enumerate(names)]
    return [one.reason for one in Rulers.of(readings).one_government(things)]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Norlandic regime", "Norlandic authorities", "one government: both of norlandic"),
        ("Norlandic regime", "Norland's government", "one government: of one state, norlandic~norland"),
        ("government of Norland", "Norlandic junta", "one government: of one state, norland~norlandic"),
        ("Moor regime", "Ada Moor's administration", "one government: both of moor"),
    ],
)
def test_words_for_one_states_or_rulers_government_are_one(one: str, other: str, reason: str) -> None:
    assert reasons(one, other) == [reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norlandic regime", "Ellanian regime"),
        ("Norlandic regime", "Norlandic army"),
        ("Ada Moor's regime", "Jon Moor's regime"),
        ("Norlandic regime", "government"),
        ("Norlandic regime", "Moor regime"),
    ],
)
def test_other_states_rulers_and_bodies_stay_apart(one: str, other: str) -> None:
    assert reasons(one, other) == []


def test_a_rulers_government_is_the_states_that_an_account_says_the_ruler_rules(reading) -> None:
    told = reading("Norlandic president Ada Moor spoke.", {"Ada Moor": (EntityType.PERSON, ())})
    (ada,) = told.entities
    role = Role(0, 19, ada.id, "Norlandic president", RoleForm.TITLE)

    assert reasons("Norlandic government", "Moor regime", readings=(replace(told, roles=(role,)),)) != []
    assert reasons("Norland's government", "Moor regime", readings=(replace(told, roles=(role,)),)) != []
    assert reasons("Ellanian government", "Moor regime", readings=(replace(told, roles=(role,)),)) == []
    assert (
        reasons("Norlandic government", "Moor regime", readings=(replace(told, roles=(replace(role, former=True),)),))
        == []
    )
    assert (
        reasons(
            "Norlandic government",
            "Moor regime",
            readings=(replace(told, roles=(replace(role, role="Norlandic envoy"),)),),
        )
        == []
    )


@pytest.mark.parametrize(("state", "word"), [("norland", "norlandic"), ("ellania", "ellanian"), ("veldia", "veldian")])
def test_a_word_is_made_from_the_name_of_a_state(state: str, word: str) -> None:
    assert belongs(state, word)


@pytest.mark.parametrize(("state", "word"), [("norland", "norlisch"), ("ora", "oran"), ("ellania", "ellvian")])
def test_words_that_only_begin_alike_are_not(state: str, word: str) -> None:
    assert not belongs(state, word)


def test_accounts_that_call_one_government_otherwise_speak_of_one_thing_with_the_reason(reading) -> None:
    one = reading("The Norlandic regime fell.", {"Norlandic regime": (EntityType.ORGANISATION, ())}, name="1")
    two = reading("Norland's government fell.", {"Norland's government": (EntityType.ORGANISATION, ())}, name="2")

    (government,) = link_names([one, two])

    assert {mention.form for mention in one.mentions} == {MentionForm.NAME}
    assert [merge.reason for merge in government.merges] == ["one government: of one state, norlandic~norland"]


def test_however_many_governments_there_are_each_is_compared_with_its_like() -> None:
    others = [f"{chr(97 + at // 26)}{chr(97 + at % 26)}umlandic regime".capitalize() for at in range(600)]

    told = reasons(*others, "Norlandic regime", "Norland's government")

    assert "one government: of one state, norlandic~norland" in told
