"""The gaps view: nothing is dropped in silence."""

from dataclasses import replace

from crossread.presentation import gaps_view


def test_gaps_of_the_case_and_of_each_reading_are_listed(contest):
    rows = gaps_view(contest.comparison, contest.readings).tables[0].rows

    assert [row[0].text for row in rows] == ["damm.txt", "observer.txt, “its fighters”"]


def test_a_gap_that_is_told_twice_is_listed_once(contest):
    twice = replace(contest.comparison, gaps=contest.readings[0].gaps)

    view = gaps_view(twice, contest.readings)

    assert view.lead.startswith("1 gap:")
