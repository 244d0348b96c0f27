"""A judgement needs something that it is on."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.errors import NotFound
from crossread.linking import link_names, require_target
from crossread.model import Decision, EntityType, Judgement, Reading, StandIn, Subject

MakeReading = Callable[..., Reading]


@pytest.fixture
def told(reading: MakeReading) -> Reading:
    """Norland, and the White Castle that stands for it."""
    made = reading(
        "Norland denied it. The White Castle said so in Halun.",
        {"Norland": (EntityType.STATE, ("White Castle",)), "Halun": (EntityType.PLACE, ())},
    )
    state, *others = made.entities
    stands = StandIn("White Castle", "stands for it: the seat of government for the state")
    return replace(made, entities=(replace(state, aliases=(), stand_ins=(stands,)), *others))


def judged(subject: Subject, target: str, decision: Decision = Decision.REJECT) -> Judgement:
    return Judgement(subject, target, decision, "ida", "2031-04-01T10:00:00Z")


@pytest.mark.parametrize(
    ("subject", "target"),
    [
        (Subject.MERGE, "Norland = White Castle"),
        (Subject.MERGE, "norland = the white castle"),
        (Subject.PLACE, "Halun"),
    ],
)
def test_what_the_documents_name_can_be_judged(subject: Subject, target: str, told: Reading) -> None:
    require_target(judged(subject, target), [told])


@pytest.mark.parametrize(
    ("subject", "target", "says"),
    [
        (Subject.MERGE, "Norland = Sudmark", "no name in this case is 'Sudmark';"),
        (Subject.MERGE, "Norland", "is written"),
        (Subject.MERGE, "Norland = ", "is written"),
        (Subject.PLACE, "Norland", "no place of this case"),
        (Subject.RELATION, "~", "no relation"),
        (Subject.SPEAKER, "", "no attribution"),
        (Subject.FORECAST, "Norland", "no forecast"),
    ],
)
def test_what_is_not_there_cannot_be_judged(subject: Subject, target: str, says: str, told: Reading) -> None:
    with pytest.raises(NotFound, match=says):
        require_target(judged(subject, target), [told])


def test_a_stand_in_is_taken_out_and_put_back(told: Reading) -> None:
    def named(*judgements: Judgement) -> list[tuple[str, int, int]]:
        found = link_names([told], judgements)
        return [(one.name, len(one.mentions), len(one.merges)) for one in found if one.type is EntityType.STATE]

    rejected = judged(Subject.MERGE, "Norland = White Castle")
    undone = judged(Subject.MERGE, "Norland = White Castle", Decision.UNDO)

    assert named() == [("Norland", 2, 1)]
    assert named(rejected) == [("Norland", 1, 0), ("White Castle", 1, 0)]
    assert named(rejected, undone) == named()
