"""The wording view: what each account calls one thing."""

from dataclasses import replace

from crossread.presentation import wording_view


def test_labels_stand_down_and_accounts_across(contest):
    table = wording_view(contest.comparison, contest.readings).tables[0]

    assert table.title == "Highland Front"
    assert table.columns == ("Called", "2 Radio Orrin", "3 The Lantern")


def test_quotation_marks_and_so_called_are_counted_apart(contest):
    table = wording_view(contest.comparison, contest.readings).tables[0]

    labels = {row[0].text: row[0].mark for row in table.rows}
    assert labels["so-called “Highland Front”"] == "so-called"
    assert labels["terrorists"] == ""


def test_a_count_opens_its_passages_and_says_in_whose_voice(contest):
    table = wording_view(contest.comparison, contest.readings).tables[1]

    count = table.rows[0][1]
    assert (count.text, len(count.passages)) == ("1", 1)
    assert count.note == "Vale Observer, in the voice of Pell Arden"


def test_what_one_account_alone_names_stands_in_one_table_at_the_end(contest):
    front, government = contest.comparison.labels
    alone = replace(government, uses=government.uses[:1])

    tables = wording_view(replace(contest.comparison, labels=(alone, front)), contest.readings).tables

    assert tables[-1].title == "Called something by one account only"
    assert [cell.text for cell in tables[-1].rows[0]] == ["the regime", "the regime", "1 Vale Observer", "1"]


def test_what_the_accounts_call_alike_comes_last(contest):
    tables = wording_view(contest.comparison, contest.readings).tables

    assert [table.title for table in tables] == ["Highland Front", "the regime"]
