import pytest

from crossread.comparison._blame import ANY_ACT
from crossread.model import Act, EntityType


def agents(tell, case, lexicon, text, *, doers=("Guards", "Rovers"), act=Act.SAY):
    one = tell(text)
    for doer in doers:
        if doer in text:
            one.names(doer, doer.lower(), EntityType.ARMED_GROUP)
    one.hands_on(text, "somebody", act=act)
    (content,) = case(one).contents(lexicon)
    return [(agent.entity, agent.act) for agent in content.agents]


@pytest.mark.parametrize(
    "text",
    [
        "the Guards shelled the market",
        "the market was shelled by the Guards",
        "an attack carried out by the Guards",
        "a raid on the market by the Guards",
    ],
)
def test_who_struck_is_read_from_either_voice(tell, case, lexicon, text) -> None:
    assert agents(tell, case, lexicon, text) == [("guards", "harm")]


@pytest.mark.parametrize(
    "text",
    [
        "the Guards were shelled in the night",
        "Guards killed in a raid",
        "the market near the Guards burned",
        "shelled by nobody",
        "strikes by a Guards-led force",
    ],
)
def test_who_was_struck_did_not_strike(tell, case, lexicon, text) -> None:
    assert agents(tell, case, lexicon, text) == []


@pytest.mark.parametrize(
    "text", ["they blame the Guards for it", "the Guards are responsible", "the Guards were behind it"]
)
def test_blame_without_a_deed_fits_any_deed(tell, case, lexicon, text) -> None:
    assert agents(tell, case, lexicon, text) == [("guards", ANY_ACT)]


def test_an_accusation_is_against_the_first_who_is_named_in_it(tell, case, lexicon) -> None:
    found = agents(tell, case, lexicon, "the Rovers of hiding behind walls", act=Act.ACCUSE)

    assert found == [("rovers", ANY_ACT)]


def test_kinds_of_deed_are_kept_apart(tell, case, lexicon) -> None:
    found = agents(tell, case, lexicon, "the Guards staged the footage after the Rovers burned the mill")

    assert found == [("guards", "staging"), ("rovers", "damage")]


def test_a_country_before_its_officers_name_did_nothing(tell, case, lexicon) -> None:
    one = tell("an attack by Venn President Ada Orlan on the market")
    one.names("Venn", "venn", EntityType.STATE)
    one.names("Ada Orlan", "orlan", EntityType.PERSON)
    one.says(one.document.text)
    (content,) = case(one).contents(lexicon)

    assert [agent.entity for agent in content.agents] == ["orlan"]
