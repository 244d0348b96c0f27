"""Which names mean the target of a timeline."""

import pytest

from crossread.evaluation._timelines_targets import is_named, named_by
from crossread.model import CaseEntity, EntityId, EntityType


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("Orla Air", "Orla Air"),
        ("Orla Air", "the Orla Air"),
        ("Ana Kovel", "Kovel"),
        ("Ana Kovel", "Mayor Ana Kovel"),
        ("Brand B2 Kite", "B2"),
        ("Brand B2 Kite", "Kite"),
        ("Brand B2 Kite", "Brand B2"),
        ("Orla Coast Guard", "Orla Cost Guard"),
    ],
)
def test_a_target_goes_by_its_telling_part_and_by_spellings_of_it(target: str, name: str) -> None:
    assert is_named(target, name)


@pytest.mark.parametrize(
    ("target", "name"),
    [("Brand B2 Kite", "Brand"), ("Brand", "Brand B2"), ("Ana Kovel", "Ana"), ("Brand B2", "Brand B3"), ("Orla", "")],
)
def test_a_part_that_its_kin_share_is_not_its_name(target: str, name: str) -> None:
    assert not is_named(target, name)


def test_any_name_of_a_thing_will_do() -> None:
    kovel = CaseEntity(EntityId("kovel"), "the minister", EntityType.PERSON, aliases=("Ana Kovel",))
    other = CaseEntity(EntityId("other"), "the mayor", EntityType.PERSON)

    assert named_by("Ana Kovel", [kovel, other]) == {"kovel"}
