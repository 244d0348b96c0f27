from crossread.evaluation._agreed_times import agreed_times, number
from crossread.inference import LexiconReader

DAY = {"timex": "2019-01-04", "value": "2019-01-04"}
SPAN = {"timex": "2019-01", "start": "2019-01-01", "end": "2019-02-01"}


def case(name: str, words: str, agreed: str, kind: str, value: dict[str, str]) -> dict[str, object]:
    """One case with one agreed time."""
    start = words.index(agreed)
    result = {
        "text": agreed,
        "span": [start, start + len(agreed) - 1],
        "type": f"datetimeV2.{kind}",
        "resolution": {"values": [value]},
    }
    return {"id": name, "input": words, "reference": None, "results": [result]}


CASES = [
    case("List-1", "They came on 4 January 2019.", "4 January 2019", "date", DAY),
    case("List-2", "They came in January 2019", "January 2019", "daterange", SPAN),
    case("List-3", "They stayed for an age.", "for an age", "duration", DAY),
]


def test_each_kind_has_the_share_of_its_times_that_are_read() -> None:
    lines = [line for line in agreed_times(CASES, LexiconReader(), ()) if line.measure.endswith("all cases")]

    assert [(line.score, line.items) for line in lines] == [(1, 1), (1, 1), (0, 1)]


def test_cases_that_are_left_out_are_measured_beside_the_others() -> None:
    lines = {line.measure: (line.score, line.items) for line in agreed_times(CASES, LexiconReader(), {3})}

    assert lines["DateTime, length of time, counted cases"] == (0, 0)
    assert lines["DateTime, length of time, all cases"] == (0, 1)


def test_a_case_has_the_number_of_its_name() -> None:
    assert number(CASES[1]) == 2
