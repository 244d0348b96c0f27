"""A judgement needs something that it is on."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.errors import BadInput, NotFound
from crossread.linking import link_names, require_target
from crossread.linking._targets import wrong_value
from crossread.model import Decision, EntityType, Judgement, ListedPlace, Reading, StandIn, Subject

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


@pytest.mark.parametrize(
    ("subject", "target", "value", "says"),
    [
        (Subject.MERGE, "Norland = White Castle", "bogus", "'bogus' is given as value, and a merge has none"),
        (Subject.PLACE, "Halun", "bogus", "'bogus' is no listed place"),
    ],
)
def test_a_value_that_a_proposal_cannot_have_is_refused(
    subject: Subject, target: str, value: str, says: str, told: Reading
) -> None:
    with pytest.raises(BadInput, match=says):
        require_target(replace(judged(subject, target), value=value), [told])


def test_a_relation_has_one_of_the_types_a_speaker_a_name_and_a_forecast_a_state_when_accepted() -> None:
    for subject, value, says in (
        (Subject.RELATION, "bogus", "is no type of a relation; there are same, entails, contradicts"),
        (Subject.RELATION, "updates", ""),
        (Subject.SPEAKER, "?!", "is no name"),
        (Subject.SPEAKER, "Ada Moor", ""),
        (Subject.FORECAST, "met", "only a forecast that is accepted has one"),
    ):
        assert says in (wrong_value(replace(judged(subject, "it"), value=value)) or "")


def test_a_listed_place_is_a_value(told: Reading) -> None:
    listed = ListedPlace("geonames:7", "Halun", ("Halun",), "NL", 1.0, 2.0, 9)

    require_target(replace(judged(Subject.PLACE, "Halun"), value=listed.id), [told], [listed])


def test_a_stand_in_is_taken_out_and_put_back(told: Reading) -> None:
    def named(*judgements: Judgement) -> list[tuple[str, int, int]]:
        found = link_names([told], judgements)
        return [(one.name, len(one.mentions), len(one.merges)) for one in found if one.type is EntityType.STATE]

    rejected = judged(Subject.MERGE, "Norland = White Castle")
    undone = judged(Subject.MERGE, "Norland = White Castle", Decision.UNDO)

    assert named() == [("Norland", 2, 1)]
    assert named(rejected) == [("Norland", 1, 0), ("White Castle", 1, 0)]
    assert named(rejected, undone) == named()
