"""What a person finds of a forecast needs a state and a passage that shows it."""

import pytest

from crossread.comparison import settled
from crossread.errors import BadInput
from crossread.model import Decision, Judgement, Subject
from crossread.testing import document

EARLY = document("The bridge will open by May.", name="early")
LATE = document("On Sunday the bridge\nopened. It rained. It rained.", name="late")
TARGET = f"{EARLY.id}:0-27"


def found(value: str = "met", *, target: str = TARGET, **said: str) -> Judgement:
    given = Judgement(Subject.FORECAST, target, Decision.ACCEPT, "ida", "2031-07-01T00:00:00+00:00", value=value)
    return settled(Judgement(**{**{name: getattr(given, name) for name in given.__slots__}, **said}), [EARLY, LATE])


def test_the_words_of_a_passage_become_its_place_however_their_lines_are_broken() -> None:
    assert found(passage="the bridge opened").passage == f"{LATE.id}:10-27"


def test_a_place_stays_as_it_is() -> None:
    assert found(passage=f"{LATE.id}:10-27").passage == f"{LATE.id}:10-27"


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ({"passage": "it snowed"}, "stand 0 times"),
        ({"passage": "It rained"}, "stand 2 times"),
        ({"passage": "dnone:1-5"}, "no passage of this case"),
        ({"passage": f"{LATE.id}:10-2700"}, "no passage of this case"),
        ({}, "by a passage that shows it"),
        ({"value": "true"}, "no state of a forecast"),
        ({"value": "untestable"}, "say why"),
        ({"value": "moved", "passage": "the bridge opened"}, "has a new due date"),
        ({"value": "moved", "passage": "the bridge opened", "due": "soon"}, "has a new due date"),
        ({"value": "met", "passage": "the bridge opened", "due": "2031"}, "and no other"),
        ({"target": "the bridge"}, "id of no forecast"),
    ],
)
def test_what_is_missing_or_not_there_is_said(said: dict[str, str], problem: str) -> None:
    with pytest.raises(BadInput, match=problem):
        found(**said)


def test_what_cannot_be_tested_needs_a_reason_only_and_what_is_open_again_none() -> None:
    assert found("untestable", why="no date was given").passage == ""
    assert found("open").value == "open"


def test_a_forecast_that_was_moved_has_a_new_date() -> None:
    assert found("moved", passage="the bridge opened", due="../2031-09").due == "../2031-09"
