from typing import Any

import pytest

from crossread.evaluation._figures_gold import Annotated, GoldFigure
from crossread.evaluation._figures_matching import Matched, holder_is_right, matched, plain_figures
from crossread.model import Figure, Span
from crossread.testing import capture

TEXT = "A shell killed at least 31 people and 12 were wounded, the Harbour Council (H.C.) said."


def gold(words: str, low: int | None, high: int | None, *category: str, **more: Any) -> GoldFigure:
    """The annotated figure of these words."""
    start = TEXT.index(words)
    return GoldFigure(start, start + len(words), low=low, high=high, category=category, event="shell", **more)


def figure(words: str, low: float | None, high: float | None, category: str, holder: str = "") -> Figure:
    """The figure read at these words."""
    start = TEXT.index(words)
    return Figure(start, start + len(words), low, high, "", "count", "", category, holder=holder)


def matches(golds: list[GoldFigure], figures: list[Figure]) -> list[Matched]:
    """What stands for what."""
    return [*matched(Annotated(capture(TEXT), tuple(golds)), figures)]


def test_value_and_category_make_a_figure_right() -> None:
    killed, hurt = gold("31", 31, None, "killed"), gold("12", 12, 12, "injured")

    found = matches([killed, hurt], [figure("at least 31 people", 31, None, "killed"), figure("12", 12, 12, "killed")])

    assert [one.is_right for one in found] == [True, False]


def test_any_of_several_categories_is_right_and_arrests_are_detentions() -> None:
    either, held = gold("31", 31, 31, "killed", "injured"), gold("12", 12, 12, "detained")

    found = matches([either, held], [figure("31", 31, 31, "injured"), figure("12", 12, 12, "arrested")])

    assert all(one.is_right for one in found)


def test_casualties_are_right_where_either_harm_is() -> None:
    either, dead = gold("31", 31, 31, "killed", "injured"), gold("12", 12, 12, "killed")

    found = matches([either, dead], [figure("31", 31, 31, "casualties"), figure("12", 12, 12, "casualties")])

    assert [one.is_right for one in found] == [True, False]


def test_a_harm_where_none_is_annotated_is_wrong_and_other_figures_are_not_asked() -> None:
    found = matches([], [figure("31", 31, 31, "killed"), figure("12", 12, 12, "votes")])

    assert [(one.gold, one.is_right) for one in found] == [(None, False)]


def test_what_is_optional_counts_neither_way() -> None:
    assert matches([gold("31", 31, None, "killed", optional=True)], [figure("31", 1, 1, "killed")]) == []
    assert matches([gold("31", 31, None, "killed", optional=True)], []) == []


def test_a_figure_that_was_not_read_is_missed() -> None:
    (missed,) = matches([gold("31", 31, None, "killed")], [])

    assert missed.read is None
    assert not missed.is_right


@pytest.mark.parametrize(
    ("holder", "own_voice", "right"),
    [
        ("the Harbour Council", False, True),
        ("Harbour Council of Orl", False, True),
        ("Pilots of Lorn", False, False),
        ("Harbour Crew", False, True),
        ("the author", False, False),
        ("the author", True, True),
    ],
)
def test_the_holder_is_one_that_the_text_names(holder: str, *, own_voice: bool, right: bool) -> None:
    named = tuple(Span(TEXT.index(name), TEXT.index(name) + len(name)) for name in ("Harbour Council", "H.C."))
    wanted = gold("31", 31, None, "killed", holder=named, own_voice=own_voice)
    match = Matched(wanted, figure("31", 31, None, "killed", holder))

    assert holder_is_right(Annotated(capture(TEXT), (wanted,)), match) is right


def test_nobody_holds_what_was_not_read() -> None:
    assert not holder_is_right(Annotated(capture(TEXT), ()), Matched(gold("31", 31, None, "killed"), None))


def test_the_plain_method_takes_a_number_before_a_word_for_harm() -> None:
    found = plain_figures(Annotated(capture("31 people were killed, two hurt. 1,200 boats sank; four died."), ()))

    assert [(one.low, one.category) for one in found] == [(31, "killed"), (4, "killed")]
