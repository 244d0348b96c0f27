"""Where accounts exclude each other in when, or in which order, things happened."""

import pytest

from crossread.comparison._clashes import clashes_of
from crossread.comparison._happenings import happenings_of
from crossread.comparison._happenings_joined import events_of
from crossread.model import ClashKind


@pytest.fixture
def clashes(case, lexicon):
    """The clashes of these accounts, each with the words of its two sides."""

    def of(*tellers):
        held = case(*tellers)
        told = list(
            events_of(list(happenings_of(held.accounts.values(), held.linked.entities, lexicon)), held.linked, lexicon)
        )
        texts = {teller.document.id: teller.document.text for teller in tellers}
        return [
            (one.kind, *(texts[side.document][side.start : side.end] for side in (one.a, one.b)), one.reason)
            for one in clashes_of(told, held.accounts, lexicon)
        ]

    return of


def _burst(teller, day, value, who=("dam", "tarn")):
    teller.happens("burst", "burst", who, value=value, by=day)


def test_one_event_on_two_days_is_a_clash_of_times(tell, clashes) -> None:
    one, other = tell("The dam at Tarn burst on Sunday."), tell("The dam at Tarn burst on Monday.")
    _burst(one, "Sunday", "2031-05-04")
    _burst(other, "Monday", "2031-05-05")

    assert clashes(one, other) == [
        (ClashKind.TIME, "burst on Sunday", "burst on Monday", "2031-05-04 against 2031-05-05")
    ]


def test_events_weeks_apart_or_with_one_name_in_common_or_of_one_account_are_two(tell, clashes) -> None:
    one, late = tell("The dam at Tarn burst on Sunday."), tell("The dam at Tarn burst in autumn, on 5 October.")
    _burst(one, "Sunday", "2031-05-04")
    _burst(late, "5 October", "2031-10-05")
    elsewhere = tell("The dam at Ennor burst on Monday.")
    _burst(elsewhere, "Monday", "2031-05-05", who=("dam", "ennor"))

    assert clashes(one, late, elsewhere) == []


@pytest.mark.parametrize(("value", "found"), [("2031-05-06", 1), ("2031-05-08", 0)])
def test_with_one_name_only_the_days_must_be_next_to_each_other(tell, clashes, value, found) -> None:
    one, other = tell("The dam burst on Sunday."), tell("The dam burst on that day.")
    _burst(one, "Sunday", "2031-05-04", who=("dam",))
    _burst(other, "that day", value, who=("dam",))

    assert len(clashes(one, other)) == found


def test_opposite_orders_are_a_clash_with_both_passages(tell, clashes) -> None:
    one = tell("The guards fled after the dam burst.", published="2031-05-06")
    other = tell("The guards fled before the dam burst.", published="2031-05-06")
    for teller in (one, other):
        teller.happens("fled", "flee", ["guards", "dam"], value="2031-05-06~")
        teller.happens("burst", "burst", ["guards", "dam"], value="2031-05-06~")
    one.orders_events("after", "burst", "fled")
    other.orders_events("before", "fled", "burst")

    [(kind, a, b, _)] = clashes(one, other)

    assert kind is ClashKind.ORDER
    assert {a, b} == {"fled after the dam burst", "fled before the dam burst"}


def test_days_go_against_an_order_in_words(tell, clashes) -> None:
    one = tell("The guards fled after the dam burst.", published="2031-05-06")
    other = tell("The guards fled on Sunday; the dam burst on Monday.", published="2031-05-06")
    one.happens("fled", "flee", ["guards", "dam"], value="2031-05-06~")
    one.happens("burst", "burst", ["guards", "dam"], value="2031-05-06~")
    one.orders_events("after", "burst", "fled")
    other.happens("fled", "flee", ["guards", "dam"], value="2031-05-04", by="Sunday")
    other.happens("burst", "burst", ["guards", "dam"], value="2031-05-05", by="Monday")

    [(kind, *sides, _)] = clashes(one, other)

    assert kind is ClashKind.ORDER
    assert set(sides) == {"fled after the dam burst", "fled on Sunday; the dam burst on Monday"}


def test_one_order_told_twice_is_no_clash(tell, clashes) -> None:
    one, other = (tell(f"The guards fled after the dam burst{end}", published="2031-05-06") for end in ".!")
    for teller in (one, other):
        teller.happens("fled", "flee", ["guards", "dam"], value="2031-05-06~")
        teller.happens("burst", "burst", ["guards", "dam"], value="2031-05-06~")
        teller.orders_events("after", "burst", "fled")

    assert clashes(one, other) == []


@pytest.mark.parametrize(
    ("words", "value", "found"),
    [
        (("missile", "depot", "Guard"), "2031-05-06", 1),
        (("missile", "depot", "Guard"), "2031-05-07", 0),
        (("missile", "depot"), "2031-05-06", 0),
    ],
)
def test_with_nobody_named_the_same_must_be_beside_both(tell, clashes, words, value, found) -> None:
    one, other = tell("A strike came on Sunday."), tell("A strike came on that day.")
    for teller, day, when in ((one, "Sunday", "2031-05-04"), (other, "that day", value)):
        teller.sets_beside(teller.happens("strike", "strike", value=when, by=day), *words)

    assert len(clashes(one, other)) == found
