import pytest

from crossread.linking._named import Named
from crossread.linking._owned import owned
from crossread.model import DocumentId, EntityId, EntityType

BODY, PLACE, STATE = EntityType.ORGANISATION, EntityType.PLACE, EntityType.STATE


def named(document: str, name: str, kind: EntityType = BODY) -> Named:
    by_name = any(word[0].isupper() for word in name.split())
    return Named(DocumentId(document), EntityId(f"{document}{name}"), kind, (name,), (), (), by_name)


@pytest.mark.parametrize("mentioned", [[], [named("2", "Orlania", STATE)], [named("2", "Varn", PLACE)]])
def test_a_described_body_is_the_one_that_another_text_tells_by_a_name(mentioned: list[Named]) -> None:
    (proposal,) = owned([named("1", "health ministry of Orlania"), named("2", "health ministry"), *mentioned])

    assert (proposal.first, proposal.second) == (0, 1)
    assert proposal.reason == "part of name: health ministry~health ministry of Orlania; no other is named in the case"


@pytest.mark.parametrize(
    "others",
    [
        [named("2", "health ministry"), named("2", "Varnia", STATE)],
        [named("2", "health ministry"), named("2", "Orlania", STATE), named("2", "Varnia", STATE)],
        [named("2", "health ministry"), named("1", "health ministry of Varnia")],
        [named("2", "ministry")],
    ],
)
def test_a_described_body_that_may_be_anothers_stays_alone(others: list[Named]) -> None:
    assert not list(owned([named("1", "health ministry of Orlania"), *others]))
