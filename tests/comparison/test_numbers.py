from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._numbers import Interval, interval, is_part, period, population, topic
from crossread.model import Figure, Scope


def figure(low=9.0, high=9.0, *, unit="count", period="", **about):
    return Figure(
        0, 1, low, high, unit=unit, scope=Scope(period=period), **{"modifier": "", "counted": "boats", **about}
    )


@pytest.mark.parametrize(
    ("low", "high", "modifier", "expected"),
    [
        (9, 9, "", (9, 9)),
        (9, None, "at least", (9, inf)),
        (None, 9, "up to", (-inf, 9)),
        (100, 100, "around", (90, 110.00000000000001)),
        (100, 100, "nearly", (90, 100)),
        (7, 12, "between", (7, 12)),
    ],
)
def test_a_figure_means_what_its_bounds_and_its_modifier_allow(lexicon, low, high, modifier, expected) -> None:
    assert interval(figure(low, high, modifier=modifier), lexicon) == Interval(*expected)


def test_figures_are_of_one_topic_by_category_else_by_what_is_counted() -> None:
    assert topic(figure(category="killed", counted="men")) == topic(figure(category="killed", counted="children"))
    assert topic(figure(counted="fishing boats")) == topic(figure(counted="boat"))
    assert topic(figure(unit="percent")) != topic(figure())


@pytest.mark.parametrize(
    ("counted", "who"),
    [
        ("people", "people"),
        ("school children", "children"),
        ("dead civilians", "civilians"),
        ("", "people"),
        ("wounded", "people"),
        ("workers", "people"),
        ("40 families", "family"),
        ("herd of cows", "cow"),
    ],
)
def test_who_is_counted_is_told_by_the_words(lexicon, counted, who) -> None:
    assert population(figure(category="killed", counted=counted), lexicon) == who


def test_things_are_their_own_population(lexicon) -> None:
    assert population(figure(counted="fishing boats"), lexicon) == "boat"


def test_children_are_part_of_the_people_and_not_the_other_way(lexicon) -> None:
    assert is_part("children", "people", lexicon)
    assert not is_part("people", "children", lexicon)


def test_a_period_in_words_has_no_days() -> None:
    assert period(figure(period="since the war began")) is None
    assert period(figure(period="2031")).days == 365


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.floats(0, 1e9), st.floats(0, 1e9))
def test_overlap_does_not_depend_on_who_is_asked(a, b, c, d) -> None:
    one, other = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))

    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(one)
