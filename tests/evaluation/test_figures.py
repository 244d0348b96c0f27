import pytest

from crossread.evaluation._figures import Item, Read, counts, lines

RIGHT = Item("killed", is_gold=True, is_read=True, value=True, holder=True, event=True)
OTHERS = Item("killed", is_gold=True, is_read=True, value=True)
MISSED = Item("injured", is_gold=True, is_read=False)
MADE_UP = Item("injured", is_gold=False, is_read=True)


def test_only_what_has_all_that_is_needed_is_right() -> None:
    items = [RIGHT, OTHERS, MISSED, MADE_UP]

    found = {needed: counts(items, needed) for needed in (("value",), ("value", "holder", "event"))}

    assert [(one.right, one.wrong, one.missed) for one in found.values()] == [(2, 1, 1), (1, 2, 2)]


def test_the_lines_give_all_tuples_each_harm_and_the_contests() -> None:
    read = Read((RIGHT, OTHERS, MISSED, MADE_UP), (RIGHT, MISSED), ledgers=(True, False), pairs=(True,))

    made = {line.measure: line for line in lines("develop", read)}

    assert made["develop: value and category F1"].score == pytest.approx(2 / 3)
    assert made["develop: value and category F1"].baseline == pytest.approx(2 / 3)
    assert made["develop: with holder and event F1"].score == pytest.approx(1 / 3)
    assert made["develop: with holder and event F1"].baseline is None
    assert made["develop: killed F1"].score == 1.0
    assert made["develop: injured F1"].score == 0.0
    assert "develop: missing F1" not in made
    assert made["develop: ledgers said to disagree, precision"].score == pytest.approx(1 / 2)
    assert made["develop: figures said to contradict, precision"].items == 1
