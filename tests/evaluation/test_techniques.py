import pytest

from crossread.evaluation._scores import Credit
from crossread.evaluation._techniques import (
    Stretch,
    credit,
    found_in,
    given_line,
    lines,
    marked,
    merged,
    plain_name,
    span_line,
)
from crossread.model import Answers, Span, TechniqueAnswer


def stretch(start: int, end: int, technique: str = "") -> Stretch:
    """A stretch of characters."""
    return Stretch(Span(start, end), technique)


def test_a_span_counts_by_the_share_of_it_that_the_other_side_has_too() -> None:
    # 5 of 10 found characters are gold; they are 5 of its 20. The second finds nothing.
    one = credit([stretch(5, 25)], [stretch(0, 10), stretch(50, 60)])

    assert one == Credit(5 / 10, 2, 5 / 20, 1)
    assert one.f1 == pytest.approx(2 * 0.25 * 0.25 / 0.5)


def test_two_found_pieces_of_one_span_add_up() -> None:
    assert credit([stretch(0, 20)], [stretch(0, 5), stretch(10, 20)]) == Credit(2.0, 2, 15 / 20, 1)


def test_another_technique_shares_nothing() -> None:
    assert credit([stretch(0, 10, "doubt")], [stretch(0, 10, "slogans")]).f1 == 0.0


def test_overlapping_stretches_are_merged_and_touching_ones_are_not() -> None:
    made = merged([stretch(8, 12, "doubt"), stretch(0, 10), stretch(12, 14), stretch(2, 3)])

    assert made == [stretch(0, 12), stretch(12, 14)]


def test_spans_are_compared_without_their_techniques() -> None:
    gold, ours = [[stretch(0, 10)]], [[stretch(0, 6, "doubt"), stretch(4, 10, "slogans")]]

    line = span_line(gold, ours, [[]])

    assert (line.score, line.items, line.baseline) == (pytest.approx(1.0), 1, 0.0)


def test_techniques_are_counted_together_and_one_by_one() -> None:
    gold = [[stretch(0, 10, "doubt"), stretch(20, 30, "slogans")], [stretch(0, 4, "doubt")]]
    ours = [[stretch(0, 10, "doubt"), stretch(22, 30, "doubt")], []]

    made = {line.measure: line for line in lines(gold, ours, ours)}

    # Doubt: precision 1/2, recall 1/2. All: the same half of 2 found, 1 of 3 there.
    assert (made["doubt F1"].score, made["doubt F1"].items) == (pytest.approx(0.5), 2)
    assert (made["slogans F1"].score, made["slogans F1"].items) == (0.0, 1)
    assert made["spans with technique F1"].score == pytest.approx(2 * (1 / 2) * (1 / 3) / (1 / 2 + 1 / 3))
    # Two of the three are met, one of them with its technique.
    assert (made["technique, of spans met"].score, made["technique, of spans met"].items) == (0.5, 2)


def test_of_several_found_stretches_those_that_share_the_most_name_the_technique() -> None:
    gold = [[stretch(0, 10, "doubt")]]
    less, most = stretch(0, 4, "doubt"), stretch(0, 9, "slogans")

    made = {line.measure: line for line in lines(gold, [[less, most]], [[less]])}

    assert (made["technique, of spans met"].score, made["technique, of spans met"].baseline) == (0.0, 1.0)


@pytest.mark.parametrize("written", ["Name_Calling,Labeling", "Name_Calling/Labeling", "name calling labeling"])
def test_a_technique_is_the_same_however_it_is_written(written: str) -> None:
    assert plain_name(written) == "name calling labeling"


def test_set_and_reader_are_read_alike() -> None:
    article = {"spans": [{"start": 1, "end": 5, "technique": "Flag-Waving"}]}
    answers = Answers(techniques=(TechniqueAnswer(1, 5, "flag waving"),))

    assert marked(article) == found_in(answers) == [stretch(1, 5, "flag waving")]


def test_nothing_found_scores_nothing() -> None:
    assert all(line.score == 0.0 for line in lines([[stretch(0, 4, "doubt")]], [[]], [[]]))


def test_a_given_span_in_two_techniques_is_asked_for_two() -> None:
    gold = [[stretch(0, 10, "doubt"), stretch(0, 10, "slogans"), stretch(20, 30, "doubt")]]
    given = [[Span(0, 10), Span(20, 30)]]

    line = given_line(gold, given, [[["Slogans", "Repetition", "Doubt"], ["Doubt", "Slogans"]]], "doubt")

    # Slogans of the first and doubt of the second are right; always saying doubt meets one of each.
    assert (line.score, line.items, line.baseline) == (pytest.approx(2 / 3), 3, pytest.approx(2 / 3))
