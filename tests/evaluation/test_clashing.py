import pytest

from crossread.evaluation._clashing import Account, Pairing, lines, pairs

TOLD = (Account("Orm Daily", "2031-05-07", "It burst."), Account("Sill Herald", "2031-05-07", "It held."))


def test_recall_is_of_each_kind_and_precision_of_all() -> None:
    given = [Pairing(str(at), TOLD, clash) for at, clash in enumerate(("time", "time", "order", ""))]

    time, order, right = lines(given, [frozenset({"time"}), frozenset(), frozenset({"order"}), frozenset({"time"})])

    assert (time.score, time.items) == (0.5, 2)
    assert (order.score, order.items) == (1.0, 1)
    assert right.score == pytest.approx(2 / 3)


def test_the_pairs_are_of_every_kind() -> None:
    given = pairs()

    assert {one.clash for one in given} == {"time", "order", ""}
    assert len({one.id for one in given}) == len(given)
