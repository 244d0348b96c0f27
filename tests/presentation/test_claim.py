"""The view of one claim."""

import pytest

from crossread.errors import NotFound
from crossread.presentation import claim_view


def _tables(contest, claim):
    view = claim_view(contest.comparison, contest.readings, claim)
    return {table.title: table for table in view.tables}


def test_wordings_stand_verbatim_in_order_of_time(contest):
    rows = _tables(contest, "mined")["Wordings, in order of time"].rows

    assert [row[0].text for row in rows] == ["2031-05-12", "2031-05-13", "2031-07-02"]
    assert [row[-1].text for row in rows][::2] == ["mining the wall", "fighters mined it"]


def test_each_wording_says_on_whose_word_it_is_told(contest):
    rows = _tables(contest, "crates")["Wordings, in order of time"].rows

    assert rows[0][3].text == "Vale Observer ← ORNA ← the interior ministry ← residents"
    assert rows[0][4].text == "residents"


def test_an_account_that_says_it_itself_rests_on_its_own_word(contest):
    rows = _tables(contest, "cracks")["Wordings, in order of time"].rows

    assert [(row[3].text, row[4].text) for row in rows if row[3].text == "The Lantern"] == [
        ("The Lantern", "its own word")
    ]


def test_a_relation_opens_both_passages_and_says_who_decided_it(contest):
    rows = _tables(contest, "mined")["How its statements stand to each other"].rows

    by_word = {row[0].text: row[0] for row in rows}
    assert by_word["contradicts"].mark == "proposed"
    assert by_word["says the same"].mark == "decided"
    assert len({passage.document for passage in by_word["contradicts"].passages}) == 2


def test_figures_inside_its_wordings_are_listed(contest):
    [row] = _tables(contest, "mined")["Figures in it"].rows

    assert [cell.text for cell in row] == ["2 Radio Orrin", "54", "civilians", "the interior ministry"]


def test_silent_accounts_are_listed_with_what_was_searched(contest):
    [row] = _tables(contest, "crates")["Nothing found in"].rows

    assert [cell.text for cell in row] == ["3 The Lantern", "nothing found in 5 sentences"]


def test_a_claim_that_is_not_there_is_named_in_the_error(contest):
    with pytest.raises(NotFound, match="no claim 'nowhere'"):
        claim_view(contest.comparison, contest.readings, "nowhere")
