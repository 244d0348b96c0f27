"""What became of figures."""

from collections.abc import Callable
from typing import Any

import pytest

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._versions_alignment import aligned
from crossread.comparison._versions_figures import figure_changes
from crossread.model import Change, Fate


@pytest.fixture
def became(lexicon: Lexicon) -> Callable[[Any, Any], list[Change]]:
    def compare(older: Any, newer: Any) -> list[Change]:
        return list(figure_changes(older.reading, newer.reading, aligned(older.reading, newer.reading), lexicon))

    return compare


@pytest.mark.parametrize(
    ("before", "after", "fate"),
    [
        (("12 people", 12, 12, ""), ("12 people", 12, 12, ""), Fate.KEPT),
        (("12 people", 12, 12, ""), ("at least 12 people", 12, None, "at least"), Fate.SOFTENED),
        (("around 12 people", 12, 12, "around"), ("12 people", 12, 12, ""), Fate.FIRMED),
        (("12 people", 12, 12, ""), ("20 people", 20, 20, ""), Fate.CHANGED),
        (("44 people", 44, 44, ""), ("more than 40 people", 40, None, "more than"), Fate.SOFTENED),
        (("more than 40 people", 40, None, "more than"), ("44 people", 44, 44, ""), Fate.FIRMED),
        (("44 people", 44, 44, ""), ("more than 4 people", 4, None, "more than"), Fate.CHANGED),
        (("at least 12 people", 12, None, "at least"), ("at least 20 people", 20, None, "at least"), Fate.CHANGED),
        (("up to 12 people", None, 12, "up to"), ("at least 12 people", 12, None, "at least"), Fate.CHANGED),
    ],
)
def test_a_figure_is_weighed_by_its_number_and_the_room_around_it(
    before: tuple[Any, ...], after: tuple[Any, ...], fate: Fate, tell: Callable[..., Any], became: Callable[..., Any]
) -> None:
    older, newer = (
        tell(f"The dam killed {one[0]} in Tarn.", name=name) for one, name in ((before, "old"), (after, "new"))
    )
    for teller, (words, low, high, modifier) in ((older, before), (newer, after)):
        teller.counts(words, low, high, modifier=modifier)

    (change,) = became(older, newer)

    assert change.fate is fate
    assert change.reason == ("" if fate is Fate.KEPT else f"“{before[0]}” → “{after[0]}”")


def test_a_figure_goes_on_in_the_sentence_that_was_reworded_before_any_other(
    tell: Callable[..., Any], became: Callable[..., Any]
) -> None:
    older = tell("Nine killed. The burst of the dam above Tarn killed 12 people.", name="old")
    newer = tell("The burst of the dam above Tarn killed a score. Another dam killed two.", name="new")
    older.counts("Nine", 9, 9)
    older.counts("12", 12, 12)
    newer.counts("a score", 20, 20)
    newer.counts("two", 2, 2)

    told = {change.reason for change in became(older, newer)}

    assert told == {"“12” → “a score”", "“Nine” → “two”"}


def test_figures_of_other_things_appear_and_vanish(tell: Callable[..., Any], became: Callable[..., Any]) -> None:
    older, newer = tell("12 were killed.", name="old"), tell("40 were hurt.", name="new")
    older.counts("12", 12, 12)
    newer.counts("40", 40, 40, category="injured")

    told = became(older, newer)

    assert [change.fate for change in told] == [Fate.VANISHED, Fate.APPEARED]


def test_another_reading_of_the_same_words_is_no_change(tell: Callable[..., Any], became: Callable[..., Any]) -> None:
    older, newer = tell("12 were killed.", name="old"), tell("12 were killed.", name="new")
    older.counts("12", 12, 12)
    newer.counts("12", 12, None)

    (change,) = became(older, newer)

    assert change.fate is Fate.KEPT
