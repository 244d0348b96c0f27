import pytest

from crossread.evaluation._tones import lines, tone_at
from crossread.model import ToneAnswer

TARGET = {"start": 10, "end": 20}


def test_the_answer_that_shares_the_most_with_the_target_is_taken() -> None:
    found = [ToneAnswer(8, 13, "negative"), ToneAnswer(13, 20, "positive"), ToneAnswer(30, 60, "neutral")]

    assert tone_at(TARGET, found) == "positive"


def test_of_two_that_share_as_much_the_first_is_taken() -> None:
    assert tone_at(TARGET, [ToneAnswer(10, 15, "negative"), ToneAnswer(15, 20, "positive")]) == "negative"


def test_where_nothing_is_answered_the_tone_is_neutral() -> None:
    assert tone_at(TARGET, []) == tone_at(TARGET, [ToneAnswer(0, 10, "negative")]) == "neutral"


def test_classes_weigh_the_same_whatever_their_size() -> None:
    gold = ["neutral", "neutral", "neutral", "positive", "negative"]
    ours = ["neutral", "neutral", "positive", "positive", "neutral"]

    made = {line.measure: line for line in lines(gold, ours, ["neutral"] * 5)}

    # Neutral: right 2, wrong 1, missed 1: 4/6. Positive: right 1, wrong 1: 2/3. Negative: 0.
    assert made["neutral F1"].score == pytest.approx(2 / 3)
    assert made["positive F1"].score == pytest.approx(2 / 3)
    assert made["negative F1"].score == 0.0
    assert made["macro F1"].score == pytest.approx(4 / 9)
    assert made["accuracy"].score == pytest.approx(3 / 5)
    # Always neutral: right 3, wrong 2, so 6/8 of a third.
    assert made["macro F1"].baseline == pytest.approx(0.25)
    assert [made[f"{tone} F1"].items for tone in ("positive", "neutral", "negative")] == [1, 3, 1]
