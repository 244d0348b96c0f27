"""The happenings that may be one, with the reason for each step."""

from dataclasses import replace

from crossread.model import CaseEvent, Merge, Passage
from crossread.presentation import names_view


def test_each_happening_opens_its_tellings_and_each_step_gives_its_reason_and_its_id(contest):
    places = tuple(Passage(one.id, 0, 4) for one in contest.comparison.documents[:2])
    merge = Merge("one", "other", "same word: hit~hit; beside both: depot; likely 0.80", places)
    compared = replace(contest.comparison, events=(CaseEvent("e1", "one", places, (merge,)),))

    happenings, why = names_view(compared, contest.readings).tables[2:]

    assert [cell.text for cell in happenings.rows[0]][:3] == ["one", "2", "2 of 4"]
    assert happenings.rows[0][1].passages == places
    assert why.rows[0][2].mark == "proposed"
    assert why.rows[0][3].text == f"{places[0].document}:0-4 = {places[1].document}:0-4"


def test_where_nothing_is_told_by_several_there_is_no_table(contest):
    assert len(names_view(replace(contest.comparison, events=()), contest.readings).tables) == 2
