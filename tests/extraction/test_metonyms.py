"""Capitals that act, and capitals in which something is."""

from collections.abc import Callable

import pytest

from crossread.extraction._metonyms import placed, stand_ins
from crossread.extraction._name_spans import name_spans
from crossread.extraction._parsed import Parsed
from crossread.model import EntityType

Parse = Callable[..., Parsed]


@pytest.mark.parametrize(
    "text",
    [
        "Lima claimed that it was so.",
        "He quarrelled with Lima last year.",
        "They were sent by Lima today.",
        "Nobody believed Lima’s claims.",
        "According to Lima it was so.",
    ],
)
def test_a_capital_that_acts_is_its_state(parse: Parse, text: str) -> None:
    parsed = parse(text)
    (name,) = name_spans(parsed)

    assert placed(parsed, name).type is EntityType.STATE


@pytest.mark.parametrize(
    "text",
    [
        "They met in Lima today.",
        "The road to Lima was closed.",
        "The Lima suburbs were quiet.",
        "Lima’s suburbs were quiet.",
        "The streets of central Lima",
    ],
)
def test_a_capital_in_which_something_is_stays_a_place(parse: Parse, text: str) -> None:
    parsed = parse(text)
    (name,) = name_spans(parsed)
    place = placed(parsed, name)

    assert place.type is EntityType.PLACE
    assert place.known is not None
    assert place.known.name == "Lima"


def test_the_tree_of_a_sentence_tells_that_a_capital_acts(parse: Parse) -> None:
    parsed = parse("Lima lately quarrelled.", relations={"Lima": "nsubj"})
    (name,) = name_spans(parsed)

    assert placed(parsed, name) == name


def test_other_names_are_handed_on(parse: Parse) -> None:
    parsed = parse("In Peru", places=["Peru"])
    (name,) = name_spans(parsed)

    assert placed(parsed, name) is name


def test_a_capital_or_people_that_stands_for_its_state_says_why(parse: Parse) -> None:
    parsed = parse("Lima claimed that Peruvian troops left. They met in Lima.")
    names = [placed(parsed, name) for name in name_spans(parsed)]

    told = {one.name: one.reason for one in stand_ins(parsed, names)["Peru"]}

    assert told == {
        "Lima": "stands for it: the capital acts or speaks for the state",
        "Peruvian": "stands for it: the people, or what is theirs, for the state",
    }


def test_a_capital_that_is_only_a_place_stands_for_nothing(parse: Parse) -> None:
    parsed = parse("There was an explosion in Lima.")

    assert not stand_ins(parsed, [placed(parsed, name) for name in name_spans(parsed)])
