import pytest

from crossread.comparison._places import meant_by
from crossread.model import CaseEntity, EntityId, EntityType


def thing(name: str, kind: EntityType = EntityType.PLACE) -> CaseEntity:
    """A thing of the case."""
    return CaseEntity(EntityId(name), name, kind)


KNOWN = {one.name.casefold(): one for one in (thing("Ostra"), thing("Vell"), thing("Veldia", EntityType.STATE))}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Ostras", "Ostra"),
        ("Veldias Ostra", "Ostra"),
        ("Rural Vell", "Vell"),
        ("Northern Veldia", None),
        ("Veldias", None),
        ("Port Kall", "Port Kall"),
    ],
)
def test_names_that_ran_into_each_other_mean_the_place_in_them(name: str, meant: str | None) -> None:
    found = meant_by(thing(name), KNOWN)

    assert (found.name if found else None) == meant


def test_what_is_no_place_means_none() -> None:
    assert meant_by(thing("Ostra Council", EntityType.ORGANISATION), KNOWN) is None
