import pytest

from crossread.extraction._figures_parts import are_beside, with_shared_harms
from crossread.model import Figure


def figure(text: str, words: str, counted: str, category: str = "") -> Figure:
    """The figure of these words."""
    start = text.index(words)
    return Figure(start, start + len(words), 1, 1, "", "count", counted, category)


def harms(text: str, *told: tuple[str, str, str]) -> list[str]:
    """The categories of figures after they have been shared."""
    return [one.category for one in with_shared_harms(text, [figure(text, *one) for one in told])]


def test_the_parts_of_the_killed_are_killed() -> None:
    text = "It killed 44 villagers including 11 women nine children and one medic."
    parts = [("11 women", "women", ""), ("nine children", "children", ""), ("one medic", "medic", "")]

    assert harms(text, ("44 villagers", "villagers", "killed"), *parts) == ["killed"] * 4


@pytest.mark.parametrize("led", ["including", "among them"])
def test_those_included_among_the_killed_are_killed_whatever_stands_between(led: str) -> None:
    text = f"It killed 44 villagers in the hills of Orl, {led} 11 women."

    assert harms(text, ("44 villagers", "villagers", "killed"), ("11 women", "women", "")) == ["killed", "killed"]


def test_what_is_said_of_the_last_of_several_is_said_of_all() -> None:
    text = "30 sailors and 39 islanders had been killed."

    assert harms(text, ("30 sailors", "sailors", "forces"), ("39 islanders", "islanders", "killed")) == [
        "forces",
        "killed",
    ]
    assert harms(text, ("30 sailors", "men", ""), ("39 islanders", "islanders", "killed")) == ["killed", "killed"]


@pytest.mark.parametrize(
    ("text", "other", "counted"),
    [
        ("It killed 44 villagers and 12 boats.", "12 boats", "boats"),
        ("It killed 44 villagers while 12 women slept.", "12 women", "women"),
        ("It killed 44 villagers. 12 women slept.", "12 women", "women"),
    ],
)
def test_things_and_people_told_of_apart_share_nothing(text: str, other: str, counted: str) -> None:
    assert harms(text, ("44 villagers", "villagers", "killed"), (other, counted, ""))[1] == ""


def test_figures_that_overlap_are_not_beside_each_other() -> None:
    text = "12 of 30 men"

    assert not are_beside(text, figure(text, "12 of 30 men", "men"), figure(text, "30 men", "men"))
