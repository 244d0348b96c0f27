"""Passages by which what was foretold falls due on another day."""

from collections.abc import Callable
from typing import Any

import pytest

from crossread.comparison._forecasts_bearing import bearing_on
from crossread.comparison._forecasts_moved import Moved, moved_by
from crossread.comparison._lexicon import Lexicon
from crossread.model import Echo, EntityType, Forecast, Moves, Time, TimeRole, TimeType

Tell = Callable[..., Any]


def moves(teller: Any, words: str, value: str, moves: Moves, old: str = "") -> None:
    """A time that something is moved to, or by, and the words of the date that it had."""
    kind = TimeType.DURATION if value.startswith("P") else TimeType.RELATIVE
    event = teller.at(old) if old else None
    teller.times.append(Time(*teller.at(words), value, kind, TimeRole.EVENT, "", event, moves))


@pytest.mark.parametrize(
    ("value", "way", "due", "to"),
    [
        ("P1W", "later", "2031-06-03", "2031-06-10"),
        ("P3D", "earlier", "2031-06-03", "2031-05-31"),
        ("P2M", "later", "2031-12-31", "2032-02-29"),
        ("P1Y", "later", "../2031-06-03", ""),
        ("PT36H", "later", "2031-06-03", "2031-06-05"),
        ("PXD", "later", "2031-06-03", ""),
        ("P1W", "later", "2031-06", ""),
        ("P1W", "later", "", ""),
        ("../2031-06-10", "to", "2031-06-03", "2031-06-10"),
        ("2031-07", "to", "", ""),
        ("2031-06-03", "to", "2031-06-03", ""),
        ("2031-06-10T17:00:00", "to", "2031-06-03", "2031-06-10"),
    ],
)
def test_a_passage_gives_the_new_day_or_how_far_it_lies_from_the_old(
    tell: Tell, case: Callable[..., Any], value: str, way: Moves, due: str, to: str
) -> None:
    one = tell("The vote was put off that far.")
    moves(one, "that far", value, way)
    (account,) = case(one).accounts.values()

    moved = moved_by(account, [one.at("The vote was put off that far")], due)

    assert (moved.to if moved else "") == to


@pytest.mark.parametrize(
    ("due", "moved"), [("2031-06-03", Moved("2031-06-10", is_from_due=True)), ("2031-07-01", None)]
)
def test_the_old_day_has_to_be_the_one_on_which_the_forecast_is_due(
    tell: Tell, case: Callable[..., Any], due: str, moved: Moved | None
) -> None:
    one = tell("The vote of 3 June was put off by a week.")
    one.dates("3 June", "2031-06-03")
    moves(one, "a week", "2031-06-10", "to", old="3 June")
    (account,) = case(one).accounts.values()

    assert moved_by(account, [one.at("The vote of 3 June was put off by a week")], due) == moved


def test_a_later_account_that_moves_the_day_is_proposed_with_the_new_one(
    tell: Tell, case: Callable[..., Any], lexicon: Lexicon
) -> None:
    early = tell("The vote at Orm will be held on 3 June.", outlet="Orm Daily", published="2031-05-01")
    early.names("Orm", "orm", EntityType.PLACE)
    early.forecasts.append(Forecast(*early.at("The vote at Orm will be held on 3 June"), "the mayor", "2031-06-03"))
    late = tell("The vote at Orm was put off by a week.", outlet="Sill Herald", published="2031-05-20")
    late.names("Orm", "orm", EntityType.PLACE)
    said = late.says("The vote at Orm was put off by a week")
    moves(late, "a week", "P1W", "later")
    passage = early.document.passage(early.forecasts[0].span)
    both = case(early, late, echoes=(Echo(passage, passage, said.id, 0.95),))

    ((bearing,),) = bearing_on(both.accounts, both.contents(lexicon), both.linked, lexicon).values()

    assert bearing.moves_to == "2031-06-10"
    assert "would move it to 2031-06-10" in bearing.reason


def test_what_the_account_that_foretells_moves_itself_is_proposed_first(
    tell: Tell, case: Callable[..., Any], lexicon: Lexicon
) -> None:
    one = tell("The vote, to be held on 3 June, was put off by a week.")
    one.forecasts.append(Forecast(*one.at("to be held on 3 June"), "the mayor", "2031-06-03"))
    one.dates("3 June", "2031-06-03")
    moves(one, "a week", "2031-06-10", "to", old="3 June")
    alone = case(one)

    ((bearing,),) = bearing_on(alone.accounts, alone.contents(lexicon), alone.linked, lexicon).values()

    assert (bearing.moves_to, bearing.reason) == ("2031-06-10", "moves it to 2031-06-10")
