"""The roles view: who says so, on whose word, and where accounts say otherwise."""

from dataclasses import replace

import pytest

from crossread.model import CaseRole, EntityId, RoleForm, RoleUse
from crossread.presentation import names_view, report, roles_view

APART = "One name, other roles"
GIVEN = "Who is given which role"


def use(document, words, holder, published, *, former=False):
    given = {"entity": EntityId("group-front"), "role": words, "form": RoleForm.TITLE, "holder": holder}
    return RoleUse(start=0, end=len(words), document=document.id, published=published, former=former, **given)


@pytest.fixture
def comparison_with(contest):
    def put(*roles):
        made = tuple(CaseRole(EntityId("group-front"), words, tuple(uses)) for words, uses in roles)
        return replace(contest.comparison, roles=made)

    return put


@pytest.fixture
def tables(comparison_with, contest):
    def shown(*roles):
        return {table.title: table for table in roles_view(comparison_with(*roles), contest.readings).tables}

    return shown


@pytest.fixture
def accounts(contest):
    return contest.comparison.documents


def test_each_account_that_gives_a_role_stands_with_its_voice_words_and_day(tables, accounts) -> None:
    observer, radio = accounts[:2]

    called = [use(observer, "armed group", "Vale Observer", "2031-05-11"), use(radio, "group", "Ludo Grahn", "")]
    table = tables(("armed group", called))[GIVEN]

    first, second = ([cell.text for cell in row] for row in table.rows)
    assert first[:2] == ["Highland Front", "armed group"]
    assert first[3:5] == ["Vale Observer", "armed group"]
    assert second[1] == "armed group"
    assert second[3:5] == ["Ludo Grahn", "group"]
    assert table.rows[0][1].note == "given by 2 of 4 accounts; 1 could not be read"
    assert [len(row[4].passages) for row in table.rows] == [1, 1]


def test_a_role_that_is_over_says_so(tables, accounts) -> None:
    (row,) = tables(("mayor", [use(accounts[0], "mayor", "", "", former=True)]))[GIVEN].rows

    assert row[4].text == "mayor (former)"


def test_accounts_that_give_other_roles_stand_side_by_side(tables, accounts) -> None:
    observer, radio = accounts[:2]

    beside = tables(
        ("militia", [use(observer, "militia", "Vale Observer", "")]), ("army", [use(radio, "army", "Radio Orrin", "")])
    )[APART]

    assert [row[2].text for row in beside.rows] == ["militia (Vale Observer)", "army (Radio Orrin)"]


def test_one_account_that_differs_from_all_others_is_enough(tables, accounts) -> None:
    both = [use(one, "militia", "", "") for one in accounts[:2]]

    beside = tables(("militia", both), ("army", [use(accounts[2], "army", "", "")]))[APART]

    assert [row[2].text for row in beside.rows] == ["militia", "militia", "army"]


def test_accounts_that_agree_on_a_role_are_not_set_apart(tables, accounts) -> None:
    both = [use(one, "militia", "", "") for one in accounts[:2]]

    assert APART not in tables(("militia", both), ("army", both[:1]))


def test_without_roles_there_is_no_table(contest) -> None:
    view = roles_view(contest.comparison, contest.readings)

    assert not view.tables
    assert view.lead.startswith("0 roles of 0 things")


def test_roles_stand_below_the_names_in_the_report_and_no_longer_among_them(comparison_with, contest, accounts) -> None:
    comparison = comparison_with(("militia", [use(accounts[0], "militia", "", "")]))

    assert GIVEN not in {table.title for table in names_view(comparison, contest.readings).tables}
    assert '<h3 id="roles">' in report(comparison, contest.readings, title="Case")
