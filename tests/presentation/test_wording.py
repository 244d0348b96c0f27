"""The wording view: what each account calls one thing."""

from dataclasses import replace

from crossread.model import EntityId, Habit
from crossread.presentation import wording_view


def test_labels_stand_down_and_accounts_across(contest):
    table = wording_view(contest.comparison, contest.readings).tables[0]

    assert table.title == "Highland Front"
    assert table.columns == ("Called", "Light", "2 Radio Orrin", "3 The Lantern")


def test_quotation_marks_and_so_called_are_counted_apart(contest):
    table = wording_view(contest.comparison, contest.readings).tables[0]

    labels = {row[0].text: row[0].mark for row in table.rows}
    assert labels["so-called “Highland Front”"] == "so-called"
    assert labels["terrorists"] == ""


def test_a_count_opens_its_passages_and_says_in_whose_voice(contest):
    table = wording_view(contest.comparison, contest.readings).tables[1]

    count = table.rows[0][2]
    assert (count.text, len(count.passages)) == ("0 + 1", 1)
    assert count.note == "Vale Observer, in the voice of Pell Arden 1"


def test_what_one_account_alone_names_stands_in_one_table_at_the_end(contest):
    front, government = contest.comparison.labels
    alone = replace(government, uses=government.uses[:1])

    tables = wording_view(replace(contest.comparison, labels=(alone, front)), contest.readings).tables

    assert tables[-1].title == "Called something by one account only"
    assert [cell.text for cell in tables[-1].rows[0]] == ["the regime", "the regime", "–", "1 Vale Observer", "0 + 1"]


def test_what_the_accounts_call_alike_comes_last(contest):
    tables = wording_view(contest.comparison, contest.readings).tables

    assert [table.title for table in tables] == ["Highland Front", "the regime"]


def test_words_by_which_an_account_parts_are_named_with_all_counts_and_come_first(contest):
    front, government = contest.comparison.labels
    lantern = front.uses[-1].document
    parting = replace(government, habits=(Habit(lantern, "regime", 3, 4, 1, 9, 1.5, is_coloured=True),))

    table, *_ = wording_view(replace(contest.comparison, labels=(parting, front)), contest.readings).tables

    assert table.title == "the regime"
    assert "In its own voice, The Lantern says “regime” 3 of 4 times, the others in theirs 1 of 9." in table.note


def test_where_nothing_is_telling_what_is_said_most_comes_first_and_that_is_said(contest):
    front, government = contest.comparison.labels
    often = replace(government, uses=government.uses * 5)

    first, second = wording_view(replace(contest.comparison, labels=(front, often)), contest.readings).tables

    assert (first.title, second.title) == ("the regime", "Highland Front")
    assert "Nothing here is telling" in first.note


def test_an_event_is_called_by_its_place_and_day(contest):
    front, _ = contest.comparison.labels
    event = replace(front, title="event at Orla, 2031-05-04")

    (table,) = wording_view(replace(contest.comparison, labels=(event,)), contest.readings).tables

    assert table.title == "event at Orla, 2031-05-04"


def test_longer_expressions_are_told_beside_the_word_they_are_counted_with(contest):
    front, _ = contest.comparison.labels
    bare = replace(front.uses[-1], label="rebels", quoted=False, so_called=False, counted_as="rebels")
    uses = (bare, replace(bare, label="the vile rebels"), replace(bare, document=front.uses[0].document))

    (table,) = wording_view(replace(contest.comparison, labels=(replace(front, uses=uses),)), contest.readings).tables

    (row,) = table.rows
    assert (row[0].text, row[0].note) == ("rebels", "with the vile rebels 1")


def test_a_kind_is_not_taken_for_one_thing(contest):
    front, government = contest.comparison.labels
    kind = replace(front, kind=(EntityId("others"),))

    table, *_ = wording_view(replace(contest.comparison, labels=(kind, government)), contest.readings).tables

    assert "Not one thing but a kind" in table.note


def test_articles_and_capitals_make_no_other_label_and_plain_names_come_last(contest):
    front, _ = contest.comparison.labels
    first = front.uses[0]
    uses = (
        replace(first, label="Front", quoted=False, so_called=False, is_name=True),
        replace(first, label="Front", quoted=False, so_called=False, is_name=True),
        replace(first, label="The rebels", quoted=False, so_called=False),
        replace(front.uses[-1], label="rebels", quoted=False, so_called=False),
    )

    (table,) = wording_view(replace(contest.comparison, labels=(replace(front, uses=uses),)), contest.readings).tables

    assert [row[0].text.lower().removeprefix("the ") for row in table.rows] == ["rebels", "front"]


def test_each_label_says_in_which_light_the_reader_sees_the_thing(contest):
    front, _ = contest.comparison.labels
    shown = replace(front, uses=tuple(replace(use, tone="negative", tone_probability=0.8) for use in front.uses))

    table, *_ = wording_view(replace(contest.comparison, labels=(shown,)), contest.readings).tables

    light = table.rows[0][1]
    assert light.text == f"negative {len(light.passages)}"
    assert light.passages == table.rows[0][0].passages
