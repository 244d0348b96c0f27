"""The names view: why names are held to be one."""

from dataclasses import replace

from crossread.model import Merge
from crossread.presentation import names_view


def test_a_thing_stands_with_its_other_names_and_its_denominator(contest):
    row = names_view(contest.comparison, contest.readings).tables[0].rows[0]

    assert [cell.text for cell in row] == ["Tarn", "place", "Ternn", "3", "3 of 4"]
    assert row[4].note == "named by 3 of 4 accounts; 1 could not be read"
    assert len(row[3].passages) == 3


def test_a_name_in_capitals_is_no_other_name(contest):
    entities = contest.comparison.entities
    changed = tuple(replace(one, aliases=("TARN", *one.aliases)) if one.name == "Tarn" else one for one in entities)

    row = names_view(replace(contest.comparison, entities=changed), contest.readings).tables[0].rows[0]

    assert row[2].text == "Ternn"


def test_each_merge_gives_its_reason_and_opens_it(contest):
    rows = names_view(contest.comparison, contest.readings).tables[1].rows

    assert [row[2].text for row in rows] == ["transliteration", "acronym in brackets"]
    assert all(row[2].mark == "proposed" and row[2].passages for row in rows)


def test_a_merge_that_a_person_decided_is_marked_so(contest):
    entity = contest.comparison.entities[0]
    decided = replace(entity, merges=(Merge("Tarn", "Ternn", "decided by Mira Toll"),))

    view = names_view(replace(contest.comparison, entities=(decided,)), contest.readings)

    assert view.tables[1].rows[0][2].mark == "decided"
