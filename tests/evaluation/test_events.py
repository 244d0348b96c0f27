import pytest

from crossread.evaluation._events import asked, lines
from crossread.extraction import Factuality
from crossread.model import Certainty, Polarity


def event(certainty: str | None, polarity: str | None) -> dict[str, str | None]:
    """An event as the set marks it."""
    return {"certainty": certainty, "polarity": polarity}


def test_events_of_which_the_set_says_nothing_are_not_asked_for() -> None:
    told = event("CERTAIN", "NEG")

    assert list(asked({"events": [event(None, None), event("UNDERSPECIFIED", "POS"), told]})) == [told]


def test_both_questions_are_counted_by_class() -> None:
    gold = [event("CERTAIN", "POS"), event("CERTAIN", "NEG"), event("POSSIBLE", "POS"), event("POSSIBLE", "POS")]
    found = [
        Factuality(),
        Factuality(Certainty.CERTAIN, Polarity.NEGATIVE),
        Factuality(Certainty.POSSIBLE, Polarity.NEGATIVE),
        Factuality(Certainty.UNKNOWN),
    ]

    made = {line.measure: line for line in lines(gold, found)}

    # Certain: both and no other. Possible: one of two, none wrongly. Negative: the one, and one wrongly.
    assert (made["certain F1"].score, made["certain F1"].items) == (1.0, 2)
    assert made["possible F1"].score == pytest.approx(2 / 3)
    assert made["certainty macro F1"].score == pytest.approx((1 + 2 / 3) / 2)
    assert made["negative F1"].score == pytest.approx(2 / 3)
    assert made["positive F1"].score == pytest.approx(4 / 5)
    # All certain: 2 right, 2 wrong. All positive: 3 right, 1 wrong.
    assert made["certainty macro F1"].baseline == pytest.approx((2 / 3) / 2)
    assert made["polarity macro F1"].baseline == pytest.approx((6 / 7) / 2)
