from crossread.comparison._nearness import neighbouring_places, persons_in, related_names
from crossread.model import CaseEntity, EntityId, EntityType


def test_places_named_in_one_breath_are_neighbours(tell, case) -> None:
    one = tell("It struck Tolm, a village near Ostra. Vell is far away from all of that, on the other side of the bay.")
    for place in ("Tolm", "Ostra", "Vell"):
        one.names(place, place.lower(), EntityType.PLACE)

    near = neighbouring_places(case(one).accounts.values())

    assert near == {frozenset(("tolm", "ostra"))}


def test_things_with_a_word_in_common_belong_together() -> None:
    army, state, guards = (
        CaseEntity(EntityId(name), name, EntityType.STATE) for name in ("Veldian army", "Veldia", "Harbour Guards")
    )

    assert related_names([army, state, guards]) == {frozenset(("Veldian army", "Veldia"))}


def test_a_word_that_everything_shares_relates_nothing() -> None:
    councils = [CaseEntity(EntityId(f"{n}"), f"Council {n}", EntityType.ORGANISATION) for n in range(1000)]

    assert related_names(councils) == frozenset()


def test_what_is_called_after_a_person_counts_as_his() -> None:
    leader = CaseEntity(EntityId("leader"), "Adan Vell", EntityType.PERSON, ("President Vell",))
    forces = CaseEntity(EntityId("forces"), "Vells forces", EntityType.ORGANISATION)
    guards = CaseEntity(EntityId("guards"), "Harbour Guards", EntityType.ORGANISATION)

    assert persons_in([leader, forces, guards]) == {"leader", "forces"}
