"""A case as if some of its sources had never spoken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from crossread.comparison import switched_off
from crossread.errors import NotFound
from crossread.model import Entity, EntityId, EntityType, Reading

Tell = Callable[..., Any]


@pytest.fixture
def accounts(tell: Tell) -> tuple[Reading, Reading]:
    herald = tell("12 died, the Interior Ministry said. 9 died, Arden said.", name="h.txt", outlet="Vale Herald")
    herald.hands_on("12 died", "Interior Ministry", cue="said", source="the Interior Ministry")
    herald.hands_on("9 died", "Arden", cue="said", via=("the Front",))
    herald.counts("12", 12, 12)
    herald.counts("9", 9, 9, holder="Arden")
    radio = tell("12 died, the Vale Herald wrote. 20 died.", name="r.txt", outlet="Radio Orm")
    radio.hands_on("12 died", "Vale Herald", cue="wrote")
    radio.counts("12", 12, 12, holder="Vale Herald")
    radio.counts("20", 20, 20)
    return herald.reading, radio.reading


def numbers(readings: tuple[Reading, ...]) -> list[list[float | None]]:
    return [[figure.low for figure in reading.figures] for reading in readings]


def test_what_a_source_says_and_vouches_for_is_gone(accounts: tuple[Reading, ...]) -> None:
    left = switched_off(accounts, ["the interior ministry"])

    assert numbers(left) == [[9], [12, 20]]
    assert [one.speaker for one in left[0].attributions] == ["Arden"]


def test_events_that_a_source_tells_of_are_gone(tell: Tell) -> None:
    herald = tell("The dam burst, Arden said. The dam stood.", name="h.txt")
    herald.hands_on("The dam burst", "Arden", cue="said")
    herald.happens("burst", "burst", ["dam"])
    herald.happens("stood", "stand", ["dam"])

    [left] = switched_off([herald.reading], ["Arden"])

    assert [event.kind for event in left.events] == ["stand"]


def test_what_comes_through_a_source_is_gone_too(accounts: tuple[Reading, ...]) -> None:
    left = switched_off(accounts, ["Front"])

    assert numbers(left) == [[12], [12, 20]]


def test_an_account_is_gone_with_what_others_have_from_it(accounts: tuple[Reading, ...]) -> None:
    left = switched_off(accounts, ["Vale Herald"])

    assert [reading.document.outlet for reading in left] == ["Radio Orm"]
    assert numbers(left) == [[20]]


@pytest.mark.parametrize("name", ["h.txt", "VALE  HERALD"])
def test_an_account_goes_by_its_file_and_its_outlet(name: str, accounts: tuple[Reading, ...]) -> None:
    assert len(switched_off(accounts, [name])) == 1


def test_a_source_goes_by_every_name_that_the_text_gives_it(accounts: tuple[Reading, ...]) -> None:
    ministry = Entity(EntityId("m"), "Interior Ministry", EntityType.ORGANISATION, ("MoI",))
    herald = replace(accounts[0], entities=(ministry,))

    assert numbers(switched_off((herald,), ["MoI"])) == [[9]]


def test_whoever_is_called_so_by_nobody_is_named(accounts: tuple[Reading, ...]) -> None:
    with pytest.raises(NotFound, match="nobody is called 'the mayor' in these accounts"):
        switched_off(accounts, ["Arden", "the mayor"])


def test_without_sources_everything_stays(accounts: tuple[Reading, ...]) -> None:
    assert switched_off(accounts, [" "]) == accounts
