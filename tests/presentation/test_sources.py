"""The sources view: whom each account leans on."""

from crossread.presentation import Extent, sources_view


def _tables(contest):
    return {table.title: table for table in sources_view(contest.comparison, contest.readings).tables}


def test_statements_are_counted_by_the_kind_of_source(contest):
    table = _tables(contest)["Kinds of source in each account"]

    assert [cell.text for cell in table.rows[0]] == ["1 Vale Observer", "1", "2", "0", "1", "1", "1"]


def test_the_parts_of_a_bar_follow_each_other(contest):
    row = _tables(contest)["Kinds of source in each account"].rows[0]

    assert [cell.extent for cell in row[1:4]] == [Extent(0, 1), Extent(1, 3), Extent(3, 3)]


def test_a_count_says_out_of_how_many_and_opens_its_passages(contest):
    cell = _tables(contest)["Kinds of source in each account"].rows[0][2]

    assert cell.note == "institutional: 2 of 7 in others’ voices"
    assert len(cell.passages) == 2


def test_the_sources_of_an_account_stand_by_name(contest):
    table = _tables(contest)["Sources of 1 Vale Observer"]

    assert table.rows[0][0].text == "the interior ministry"
    assert ("ORNA", "cited outlet") in {(row[0].text, row[2].text) for row in table.rows}


def test_accounts_that_go_back_to_one_text_are_named(contest):
    [row] = _tables(contest)["Accounts with one origin"].rows

    assert [cell.text for cell in row] == ["wire copy", "1 Vale Observer, 2 Radio Orrin", "31%"]
