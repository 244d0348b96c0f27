"""In which words each account tells it, row by row."""

from dataclasses import replace

from crossread.model import Habit, Passage, StyleCount, StyleKind, StyleMark, Technique
from crossread.presentation._index import index_of
from crossread.presentation._sheets_style import HABITS, STYLE_MARKS, STYLES, TECHNIQUES


def table(contest, sheet):
    index = index_of(contest.comparison, contest.readings)
    names = [heading.name for heading in sheet.headings]
    return [dict(zip(names, row, strict=True)) for row in sheet.values(index)]


def test_techniques_and_marks_stand_with_their_words_and_voice(contest):
    first = replace(
        contest.readings[0],
        techniques=(Technique(0, 8, "doubt", "Pell Arden", 0.7),),
        style_marks=(StyleMark(0, 8, StyleKind.HEDGE, "Vale Observer"),),
    )
    styled = replace(contest, readings=(first, *contest.readings[1:]))

    (technique,), (mark,) = table(styled, TECHNIQUES), table(styled, STYLE_MARKS)

    assert (technique["technique"], technique["holder"], technique["passage"]) == ("doubt", "Pell Arden", "At least")
    assert (mark["kind"], mark["holder"], mark["passage"]) == ("hedge", "Vale Observer", "At least")


def test_a_rate_stands_with_its_count_and_interval(contest):
    document = contest.comparison.documents[0].id
    count = StyleCount(
        document,
        "hedge",
        is_technique=False,
        own_voice=True,
        passages=(Passage(document, 0, 8),),
        words=90,
        rate=11.1,
        low=2.0,
        high=60.3,
    )

    (row,) = table(replace(contest, comparison=replace(contest.comparison, styles=(count,))), STYLES)

    assert (row["account"], row["times"], row["words"], row["rate"]) == ("Vale Observer", 1, 90, 11.1)


def test_a_habit_has_its_counts_on_both_sides(contest):
    wording, *others = contest.comparison.labels
    habit = Habit(contest.comparison.documents[1].id, "terrorists", 3, 4, 0, 6, 2.5)
    changed = replace(contest.comparison, labels=(replace(wording, habits=(habit,)), *others))

    (row,) = table(replace(contest, comparison=changed), HABITS)

    assert (row["account"], row["label"], row["times"], row["elsewhere"]) == ("Radio Orrin", "terrorists", 3, 0)
    assert row["name"] == "Highland Front"
