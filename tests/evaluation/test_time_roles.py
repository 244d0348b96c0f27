from crossread.evaluation._time_roles import lines, matched
from crossread.model import Time, TimeRole, TimeType

GOLD = [
    {"start": 0, "end": 4, "value": "2031", "type": "date", "role": "event"},
    {"start": 10, "end": 14, "value": "2030", "type": "date", "role": "publication"},
    {"start": 20, "end": 24, "value": "2029", "type": "date", "role": "deadline"},
]
OURS = [
    Time(0, 4, "2031", TimeType.DATE, TimeRole.EVENT),
    Time(8, 14, "2030", TimeType.RELATIVE, TimeRole.PUBLICATION),
]


def test_each_annotated_time_has_the_one_that_overlaps_it() -> None:
    assert [time for _, time in matched(GOLD, OURS)] == [*OURS, None]


def test_shares_are_counted_over_all_annotated_times() -> None:
    measured = {line.measure: (round(line.score, 2), line.items) for line in lines(list(matched(GOLD, OURS)))}

    assert measured["found"] == (0.67, 3)
    assert measured["role right"] == (0.67, 3)
    assert measured["type right"] == (0.33, 3)
    assert measured["value right"] == (0.67, 3)
    assert measured["role right: deadline"] == (0, 1)
    assert measured["role right: utterance"] == (0, 0)
