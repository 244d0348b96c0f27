from crossread.inference._name_types import told_by_noun


def test_the_last_noun_makes_a_type_narrower() -> None:
    assert told_by_noun("organisation", ["Third", "Hill", "Brigade"]) == "armed group"
    assert told_by_noun("place", ["Northtown", "Airport"]) == "facility"
    assert told_by_noun("organisation", ["Army", "of", "Hope"]) == "armed group"


def test_a_person_stays_a_person() -> None:
    assert told_by_noun("person", ["Emily", "Post"]) == "person"
