import pytest

from crossread.evaluation import Counts, Line, Score
from crossread.evaluation._scores import exact


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
