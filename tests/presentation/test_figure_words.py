"""A figure in words, with whatever loosens it."""

import pytest

from crossread.model import Figure, Scope
from crossread.presentation._figure_words import counted_words, figure_words, scope_words


@pytest.mark.parametrize(
    ("low", "high", "modifier", "unit", "words"),
    [
        (54, 54, "", "count", "54"),
        (31, None, "at least", "count", "at least 31"),
        (31, None, "", "count", "31 or more"),
        (None, 70, "", "count", "up to 70"),
        (None, 70, "fewer than", "count", "fewer than 70"),
        (700, 1200, "between", "count", "between 700 and 1,200"),
        (25, 40, "", "count", "25 to 40"),
        (14, 14, "just", "percent", "just 14 %"),
        (2.5, 2.5, "", "km", "2.5 km"),
        (None, None, "", "count", "an open number"),
        (0, 0, "no", "count", "0 (no)"),
        (24, None, "dozens", "count", "dozens (24 or more)"),
        (2000, None, "several thousand", "count", "several thousand (2,000 or more)"),
        (2, 2, "twice as many", "times", "twice as many (2 times)"),
    ],
)
def test_a_figure_keeps_its_modifier_and_its_open_end(low, high, modifier, unit, words):
    figure = Figure(0, 1, low, high, modifier, unit, counted="people")

    assert figure_words(figure) == words


def test_a_ratio_has_two_sides():
    figure = Figure(0, 1, 3, 3, "", "ratio", counted="deaths", base=1)

    assert (figure_words(figure), counted_words(figure)) == ("3 to 1", "deaths")


def test_a_scope_says_only_what_the_text_says():
    assert scope_words(Scope(place="Tarn", who="the militia")) == "Tarn, by the militia"
    assert scope_words(Scope(period="2031-05-05T03:00:00+03:00/2031-05-06")) == "2031-05-05/2031-05-06"
    assert scope_words(Scope()) == ""


@pytest.mark.parametrize(
    ("counted", "category", "population", "base", "words"),
    [
        ("villagers", "killed", "civilians", None, "villagers (killed, civilians)"),
        ("", "killed", "civilians", None, "killed, civilians"),
        ("", "", "", 90, "of 90"),
        ("children", "killed", "children", None, "children (killed)"),
        ("dead", "killed", "", 5, "dead (killed), of 5"),
        ("", "killed", "", None, "killed"),
        ("raids", "", "", None, "raids"),
    ],
)
def test_what_is_counted_is_told_with_who_it_is(counted, category, population, base, words):
    figure = Figure(0, 1, 3, 3, "", "count", counted, category, population=population, base=base)

    assert counted_words(figure) == words
