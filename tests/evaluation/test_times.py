import pytest

from crossread.evaluation._times import GoldTime, agrees, matches, score_times, timex_value
from crossread.model import Time, TimeRole, TimeType

TEXT = "It fell on Tuesday and must rise by Friday."


def time(value: str, start: int = 0, end: int = 4, anchor: str = "") -> Time:
    """A time of this value."""
    return Time(start, end, value, TimeType.DATE, TimeRole.EVENT, anchor)


@pytest.mark.parametrize(
    ("ours", "timex"),
    [
        ("2031-05-14", "2031-05-14"),
        ("2031-05-12/2031-05-18", "2031-W20"),
        ("2031-05-17/2031-05-18", "2031-W20-WE"),
        ("2031-05-12/2031-05-14", "2031-05-12/2031-05-14"),
        ("2031-35", "2031-Q3"),
        ("2031-22", "2031-SU"),
        ("2031-40", "2031-H1"),
        ("199X", "199"),
        ("../2031-05-16", "2031-05-16"),
        ("2027/..", "2027"),
        ("P1D", "PT24H"),
        ("2031-05-14T10:35:00", "2031-05-14T10:35"),
    ],
)
def test_a_value_is_written_as_timeml_writes_it(ours: str, timex: str) -> None:
    assert timex_value(time(ours)) == timex


@pytest.mark.parametrize(
    ("gold", "ours"),
    [
        ("2031-05-14TMO", time("2031-05-14")),
        ("2031-W7", time("2031-02-10/2031-02-16")),
        ("1949-XX", time("1949")),
        ("PT24H", time("P1D")),
        ("PAST_REF", time("../2031-05")),
        ("FUTURE_REF", time("2031-05-14/..")),
        ("PRESENT_REF", time("2031-05-14", anchor="published 2031-05-14")),
    ],
)
def test_notations_of_one_time_agree(gold: str, ours: Time) -> None:
    assert agrees(gold, ours)


@pytest.mark.parametrize(
    ("gold", "ours"),
    [
        ("2031-05-14", time("2031-05-13")),
        ("P3M", time("P3Y")),
        ("PAST_REF", time("2031-05-14")),
        ("PRESENT_REF", time("../2031-05", anchor="published 2031-05-14")),
        ("2031", time("")),
    ],
)
def test_other_times_do_not_agree(gold: str, ours: Time) -> None:
    assert not agrees(gold, ours)


def test_a_predicted_time_is_matched_once() -> None:
    gold = [GoldTime(0, 4, "2031", "DATE"), GoldTime(2, 6, "2031", "DATE")]

    assert len(list(matches(gold, [time("2031", 1, 5)]))) == 1


def test_scores_count_overlap_exact_words_and_values() -> None:
    gold = [
        GoldTime(11, 18, "2031-05-13", "DATE"),
        GoldTime(36, 42, "2031-05-16", "DATE"),
        GoldTime(0, 2, "2031", "DATE"),
    ]
    read = [time("2031-05-13", 11, 18), time("../2031-05-17", 33, 42), time("2031", 23, 27)]

    score = score_times([gold], [(TEXT, read)])

    assert (score.gold, score.predicted, score.relaxed, score.strict, score.valued) == (3, 3, 2, 2, 1)
    assert (score.relaxed_f1, score.strict_f1, score.value_f1) == pytest.approx((2 / 3, 2 / 3, 1 / 3))


def test_nothing_to_find_scores_nothing() -> None:
    assert score_times([[]], [("", [])]).relaxed_f1 == 0.0
