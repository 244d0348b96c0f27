from crossread.model import digest


def test_the_same_parts_give_the_same_id_and_their_order_matters() -> None:
    assert digest("a", 1) == digest("a", 1)
    assert digest("a", 1) != digest(1, "a")


def test_parts_do_not_run_into_each_other() -> None:
    assert digest("ab", "c") != digest("a", "bc")


def test_a_lone_surrogate_is_no_obstacle() -> None:
    assert len(digest("\ud800")) == 12
