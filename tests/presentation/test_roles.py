"""Roles in the view of names: who says so, since when, and where accounts say otherwise."""

from dataclasses import replace

import pytest

from crossread.model import CaseRole, EntityId, RoleForm, RoleUse
from crossread.presentation import names_view


def use(document, words, start, holder, published):
    given = {"entity": EntityId("group-front"), "role": words, "form": RoleForm.TITLE, "holder": holder}
    return RoleUse(start=start, end=start + len(words), document=document.id, published=published, **given)


@pytest.fixture
def with_roles(contest):
    observer, radio = contest.comparison.documents[:2]

    def put(*roles):
        made = tuple(
            CaseRole(
                EntityId("group-front"), words, tuple(use(doc, words, 0, holder, day) for doc, holder, day in uses)
            )
            for words, uses in roles
        )
        return names_view(replace(contest.comparison, roles=made), contest.readings)

    return put, observer, radio


def test_a_role_shows_who_says_so_since_when_and_in_how_many_accounts(with_roles) -> None:
    put, observer, radio = with_roles

    table = put(
        ("armed group", [(observer, "Vale Observer", "2031-05-11"), (radio, "Ludo Grahn", "2031-05-12")])
    ).tables[1]

    assert [cell.text for cell in table.rows[0]] == [
        "Highland Front",
        "armed group",
        "Vale Observer, Ludo Grahn",
        "2031-05-11",
        "2 of 4",
    ]
    assert len(table.rows[0][1].passages) == 2


def test_accounts_that_give_other_roles_stand_side_by_side(with_roles) -> None:
    put, observer, radio = with_roles

    view = put(("militia", [(observer, "Vale Observer", "")]), ("army", [(radio, "Radio Orrin", "")]))

    beside = next(table for table in view.tables if table.title == "One name, other roles")
    assert [row[2].text for row in beside.rows] == ["militia (Vale Observer)", "army (Radio Orrin)"]
    assert view.tables[1].rows[0][3].text == "not dated"


def test_accounts_that_agree_on_a_role_are_not_set_apart(with_roles) -> None:
    put, observer, radio = with_roles
    both = [(observer, "Vale Observer", ""), (radio, "Radio Orrin", "")]

    assert "One name, other roles" not in str(put(("militia", both), ("army", both[:1])))


def test_without_roles_there_is_no_table(contest) -> None:
    assert "Roles" not in {table.title for table in names_view(contest.comparison, contest.readings).tables}
