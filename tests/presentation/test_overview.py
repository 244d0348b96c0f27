"""The overview: the set at a glance."""

from dataclasses import replace

from crossread.model import OneSided
from crossread.presentation import overview_view


def _tables(comparison, readings):
    return {table.title: table for table in overview_view(comparison, readings).tables}


def test_it_says_how_many_accounts_could_not_be_read(contest):
    view = overview_view(contest.comparison, contest.readings)

    assert view.lead.startswith("4 accounts; 1 could not be read.")


def test_each_account_shows_how_much_of_it_is_its_own_voice(contest):
    rows = _tables(contest.comparison, contest.readings)["The accounts"].rows

    assert [cell.text for cell in rows[0]][3:] == ["en", "9", "1", "7"]
    assert [cell.text for cell in rows[3]][4:] == ["not read", "not read", "not read"]


def test_only_contested_claims_are_listed_and_lead_to_the_claim(contest):
    rows = _tables(contest.comparison, contest.readings)["Claims with accounts on both sides"].rows

    assert [row[0].link for row in rows] == ["claim-mined", "claim-crates"]


def test_figures_of_different_scope_get_no_common_range(contest):
    rows = _tables(contest.comparison, contest.readings)["Figures that differ or cannot be compared"].rows

    assert [row[1].text for row in rows] == ["25 to 54 or more", "not on one axis"]


def test_one_sidedness_stands_with_everything_that_narrows_it(contest):
    lantern, observer = contest.comparison.documents[2].id, contest.comparison.documents[0].id
    alone = OneSided("cracks", (lantern,), of=3, older=(observer,))

    tables = _tables(replace(contest.comparison, one_sided=(alone,)), contest.readings)

    [row] = tables["Told by some only"].rows
    assert row[2].text == "1 of 3 accounts that could be read; 1 could not be read; 1 is older than what is told"


def test_every_number_opens_passages_of_its_own(contest):
    tables = _tables(contest.comparison, contest.readings)

    for title in (
        "Claims with accounts on both sides",
        "Figures that differ or cannot be compared",
        "One thing, other words",
    ):
        assert all(row[1].passages for row in tables[title].rows)


def test_an_empty_case_has_an_overview(contest):
    empty = type(contest.comparison)(documents=())

    view = overview_view(empty, ())

    assert view.lead == "0 accounts. 0 claims, 0 subjects with figures, 0 gaps."
