import pytest

from crossread.evaluation._agreed_times import agreed_times, days_of
from crossread.inference import LexiconReader


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2019-01-31", ("2019-01-31", "2019-02-01")),
        ("2019-12", ("2019-12-01", "2020-01-01")),
        ("2019-35", ("2019-07-01", "2019-10-01")),
        ("2019", ("2019-01-01", "2020-01-01")),
        ("201X", ("2010-01-01", "2020-01-01")),
        ("2019-01-07/2019-01-13", ("2019-01-07", "2019-01-14")),
        ("2019-01/..", ("2019-01-01", "")),
        ("P3D", ("", "")),
        ("2019-02-30", ("2019-02-30", "")),
    ],
)
def test_a_value_covers_its_days(value: str, days: tuple[str, str]) -> None:
    assert days_of(value) == days


def test_each_kind_has_the_share_of_its_times_that_are_read() -> None:
    day = {"timex": "2019-01-04", "value": "2019-01-04"}
    span = {"timex": "2019-01", "start": "2019-01-01", "end": "2019-02-01"}
    cases = [
        {
            "id": "1",
            "input": "They came on 4 January 2019.",
            "reference": None,
            "results": [result(13, 27, "date", day)],
        },
        {
            "id": "2",
            "input": "They came in January 2019.",
            "reference": None,
            "results": [result(13, 25, "daterange", span)],
        },
        {
            "id": "3",
            "input": "They stayed for an age.",
            "reference": None,
            "results": [result(12, 22, "duration", day)],
        },
    ]

    lines = list(agreed_times(cases, LexiconReader()))

    assert [(line.score, line.items) for line in lines] == [(1, 1), (1, 1), (0, 1)]


def result(start: int, end: int, kind: str, value: dict[str, str]) -> dict[str, object]:
    return {"span": [start, end], "type": f"datetimeV2.{kind}", "resolution": {"values": [value]}}
