"""Words by which one account parts from the others."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._habits import habits_of
from crossread.model import DocumentId, EntityId, LabelUse

GULL, HERON = DocumentId("gull"), DocumentId("heron")
VOICES = {GULL: "The Gull", HERON: "The Heron"}


def uses(document: DocumentId, *labels: str, **how: Any) -> list[LabelUse]:
    return [
        LabelUse(at, at + len(label), EntityId("guards"), label, document=document, **how)
        for at, label in enumerate(labels)
    ]


def test_what_one_says_often_and_the_others_never_comes_first_with_all_its_counts() -> None:
    told = [*uses(GULL, *["bandits"] * 4, "men", "men"), *uses(HERON, "fighters", "fighters", "men", "men")]

    first, *_ = habits_of(told, VOICES)

    assert (first.document, first.label, first.times, first.of) == (GULL, "bandits", 4, 6)
    assert (first.elsewhere, first.of_elsewhere) == (0, 4)
    assert first.score > 1


def test_once_against_never_is_no_habit() -> None:
    assert habits_of([*uses(GULL, "schemer"), *uses(HERON, "dreamer")], VOICES) == []


def test_what_all_say_alike_is_no_habit() -> None:
    assert habits_of([*uses(GULL, "men", "men"), *uses(HERON, "men", "men")], VOICES) == []


def test_one_account_alone_parts_from_nobody() -> None:
    assert habits_of(uses(GULL, "bandits", "bandits"), VOICES) == []


def test_what_others_are_quoted_with_is_not_an_accounts_own_habit() -> None:
    told = [*uses(GULL, *["bandits"] * 3, holder="the mayor"), *uses(HERON, "fighters")]

    assert habits_of(told, VOICES) == []


@pytest.mark.parametrize("held", [{"quoted": True}, {"so_called": True}])
def test_what_an_account_holds_at_a_distance_is_not_its_own_habit(held: dict[str, bool]) -> None:
    assert habits_of([*uses(GULL, *["bandits"] * 3, **held), *uses(HERON, "fighters")], VOICES) == []


def test_a_plain_name_is_counted_but_is_no_habit() -> None:
    told = [
        *uses(GULL, *["Guards"] * 4, is_name=True),
        *uses(GULL, "bandits", "bandits"),
        *uses(HERON, *["fighters"] * 6),
    ]

    habit = next(one for one in habits_of(told, VOICES) if one.document == GULL)

    assert (habit.label, habit.times, habit.of) == ("bandits", 2, 6)


def test_words_that_take_sides_come_before_offices() -> None:
    told = [*uses(GULL, *["president"] * 9), *uses(HERON, "despot", "despot", polarity="negative"), *uses(HERON, "he")]

    assert [(one.label, one.is_coloured) for one in habits_of(told, VOICES)] == [("despot", True), ("president", False)]


@pytest.mark.parametrize("label", ["bandits", "the bandits", "The Bandits", "Those bandits"])
def test_small_words_before_a_label_and_its_capitals_do_not_part_accounts(label: str) -> None:
    told = [*uses(GULL, "bandits", label), *uses(HERON, "fighters", "fighters")]

    assert ("bandits", 2) in [(habit.label, habit.times) for habit in habits_of(told, VOICES)]


@given(st.lists(st.tuples(st.sampled_from([GULL, HERON]), st.sampled_from(["a", "the men", "bandits", "men"]))))
def test_every_habit_was_said_at_least_twice_and_more_than_by_others(said: list[tuple[DocumentId, str]]) -> None:
    told = [use for document, label in said for use in uses(document, label)]

    for habit in habits_of(told, VOICES):
        assert 2 <= habit.times <= habit.of
        assert habit.elsewhere <= habit.of_elsewhere
        assert habit.times * habit.of_elsewhere >= habit.elsewhere * habit.of
