import pytest

from crossread.evaluation import Counts, Line, Score
from crossread.evaluation._scores import Credit, exact, exact_by_class, f1_line, share


def test_counts_of_hand_made_items() -> None:
    counts = exact(gold=["a", "b", "c"], found=["b", "c", "d", "e"])

    assert counts == Counts(right=2, wrong=2, missed=1)
    assert counts.precision == pytest.approx(0.5)
    assert counts.recall == pytest.approx(2 / 3)
    assert counts.f1 == pytest.approx(4 / 7)


def test_nothing_found_scores_nothing() -> None:
    assert exact(gold=["a"], found=[]).f1 == 0.0


def test_a_score_shows_counts_baseline_and_published_figures() -> None:
    score = Score("toy", "two classes", (Line("cue F1", 0.5, 12, 0.25, "rules 22.8"), Line("loose F1", 0.75, 3)))

    table = score.table()

    assert [cell.text for cell in table.rows[0]] == ["cue F1", "0.500", "12", "0.250", "rules 22.8"]
    assert [cell.text for cell in table.rows[1]] == ["loose F1", "0.750", "3", "", ""]


def test_items_are_counted_under_the_class_that_they_begin_with() -> None:
    counts = exact_by_class(["cue", "source"], gold=[("cue", 1), ("source", 1)], found=[("cue", 1), ("cue", 2)])

    assert counts == {"cue": Counts(right=1, wrong=1, missed=0), "source": Counts(right=0, wrong=0, missed=1)}


def test_a_line_of_f1_stands_beside_the_plain_method_and_says_how_many_there_are_to_find() -> None:
    line = f1_line("cue", Counts(right=1, wrong=0, missed=2), Counts(right=0, wrong=5, missed=3), "rules 22.8")

    assert line == Line("cue F1", 0.5, 3, 0.0, "rules 22.8")


def test_credit_is_added_up_before_it_is_divided() -> None:
    both = Credit(1, 1, 1, 4) + Credit(0, 1, 0, 0)

    # Precision 1/2, recall 1/4.
    assert both.f1 == pytest.approx(1 / 3)


def test_a_share_of_nothing_is_nothing() -> None:
    assert share([True, False, True, False]) == 0.5
    assert share([]) == 0.0
