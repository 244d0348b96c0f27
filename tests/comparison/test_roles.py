"""One role in several accounts is one, and another one is another."""

from dataclasses import replace

import pytest

from crossread.comparison._accounts import accounts_of
from crossread.comparison._roles import roles_of
from crossread.model import EntityId, EntityType, Role, RoleForm


@pytest.fixture
def told(tell, case, lexicon):
    def put(*accounts):
        tellers, roles = [], []
        for outlet, published, text, words in accounts:
            one = tell(text, outlet=outlet, published=published)
            one.names("Moor", "moor", EntityType.PERSON)
            for name in ("Norland", "Norlandic"):
                if name in text.split():
                    one.names(name, "norland", EntityType.STATE)
            tellers.append(one)
            roles.append(
                tuple(
                    Role(
                        *one.at(each), EntityId("moor"), each, RoleForm.TITLE, outlet, former=each.startswith("former")
                    )
                    for each in words
                )
            )
        made = case(*tellers)
        readings = [replace(reading, roles=given) for reading, given in zip(made.readings, roles, strict=True)]
        found = roles_of(made.linked.entities, accounts_of(readings, made.linked), lexicon)
        return [(role.role, [use.holder for use in role.uses]) for role in found]

    return put


def test_the_same_role_of_several_accounts_is_one_the_earliest_first(told) -> None:
    found = told(
        ("Post", "2031-03-02", "The foreign minister Moor spoke.", ["foreign minister"]),
        ("Herald", "2031-03-01", "The minister Moor spoke.", ["minister"]),
    )

    assert found == [("foreign minister", ["Herald", "Post"])]


def test_names_count_as_the_thing_that_they_name(told) -> None:
    found = told(
        ("Post", "2031-03-01", "The Norlandic envoy Moor spoke.", ["Norlandic envoy"]),
        ("Herald", "2031-03-02", "The envoy of Norland , Moor, spoke.", ["envoy of Norland"]),
    )

    assert [holders for _, holders in found] == [["Post", "Herald"]]


def test_other_roles_and_roles_that_are_over_stand_apart(told) -> None:
    found = told(
        ("Post", "2031-03-01", "The mayor Moor spoke.", ["mayor"]),
        ("Herald", "2031-03-02", "The former mayor Moor spoke.", ["former mayor"]),
        ("Lantern", "2031-03-03", "The smuggler Moor spoke.", ["smuggler"]),
    )

    assert sorted(role for role, _ in found) == ["former mayor", "mayor", "smuggler"]


def test_what_is_no_thing_of_the_case_has_no_roles(told) -> None:
    assert told(("Post", "2031-03-01", "Moor spoke.", [])) == []
