"""Two things of one name: each account means the one that it mentions."""

from crossread.comparison._accounts import accounts_of, known_names, meant_in
from crossread.model import CaseEntity, EntityId, EntityType, Linked, Passage, Reading
from crossread.testing import document


def test_a_name_that_two_things_share_means_the_one_that_the_account_mentions() -> None:
    texts = [document(f"{name} saw Halun.", name=name) for name in ("Ana", "Ida")]
    halun = [
        CaseEntity(EntityId(one.name), "Halun", EntityType.PLACE, mentions=(Passage(one.id, 8, 13),)) for one in texts
    ]
    accounts = accounts_of([Reading(one) for one in texts], Linked(tuple(halun), (), (), ()))
    known = known_names(halun)
    by_id = {one.id: one for one in known.values()}

    assert [meant_in(accounts[one.id], known, by_id)["halun"] for one in texts] == halun
