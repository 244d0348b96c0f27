"""Later passages that may bear on a forecast."""

from collections.abc import Callable
from typing import Any

import pytest

from crossread.comparison._forecasts_bearing import bearing_on
from crossread.comparison._lexicon import Lexicon
from crossread.model import Bearing, Echo, EntityType, Forecast, Statement

PLACE = EntityType.PLACE
Ask = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def ask(tell: Callable[..., Any], case: Callable[..., Any], lexicon: Lexicon) -> Ask:
    """What is proposed for "the bridge will open by May", and why, of these statements of a later account."""

    def put(*said: str, published: str = "2031-06-03", likeness: float = 0.5, ahead: str = "", **dates: str) -> Any:
        early = tell("The bridge at Orm will open by May.", outlet="Orm Daily", published="2031-03-01")
        early.names("Orm", "orm", PLACE)
        early.forecasts.append(Forecast(*early.at("The bridge at Orm will open by May"), "the mayor", "2031-05"))
        late = tell(". ".join((*said, "It rained")) + ".", outlet="Sill Herald", published=published)
        statements = [late.says(words) for words in said]
        for words, value in dates.items():
            late.dates(words.replace("_", " "), value)
        if "Orm" in late.document.text:
            late.names("Orm", "orm", PLACE)
        if ahead:
            late.forecasts.append(Forecast(*late.at(ahead), "the mayor"))
        return _proposed(case, lexicon, early, late, statements, likeness)

    return put


def _proposed(case: Any, lexicon: Lexicon, early: Any, late: Any, statements: list[Statement], likeness: float) -> Any:
    foretold = early.document.passage(early.forecasts[0].span)
    echoes = tuple(Echo(foretold, foretold, one.id, likeness) for one in statements)
    both = case(early, late, echoes=echoes)
    found: dict[Any, tuple[Bearing, ...]] = bearing_on(both.accounts, both.contents(lexicon), both.linked, lexicon)
    return [(late.document[one.passage.span], one.reason) for one in found.get(foretold, ())]


def test_a_later_passage_on_the_same_matter_is_proposed_with_its_reasons(ask: Ask) -> None:
    ((words, reason),) = ask("The bridge at Orm opened on Sunday")

    assert words == "The bridge at Orm opened on Sunday"
    assert reason == "published 94 days later; also names orm; also says “bridge”, “opened”"


def test_the_likeliest_comes_first_and_what_shares_nothing_is_not_proposed(ask: Ask) -> None:
    found = ask("The bridge is wide", "The bridge at Orm opened on Sunday", "Prices rose")

    assert [words for words, _ in found] == ["The bridge at Orm opened on Sunday", "The bridge is wide"]


@pytest.mark.parametrize("published", ["2031-02-01", "2031-03-01", ""])
def test_what_is_not_later_is_not_proposed(ask: Ask, published: str) -> None:
    assert ask("The bridge at Orm opened on Sunday", published=published) == []


def test_a_date_at_or_after_the_due_date_makes_a_passage_later(ask: Ask) -> None:
    ((_, reason),) = ask("The bridge at Orm opened on 4 May", on_4_May="2031-05-04")

    assert reason.startswith("published 94 days later; dated at or after it was due")


def test_what_looks_ahead_itself_says_so_and_what_tells_the_forecast_again_is_left_out(ask: Ask) -> None:
    ((_, reason),) = ask("The bridge will be late", ahead="The bridge will be late", likeness=0.7)

    assert reason.endswith("itself looks ahead")
    assert ask("The bridge at Orm will open by May", ahead="The bridge at Orm will open by May") == []


def test_of_one_account_a_few_are_proposed_and_the_same_words_once(ask: Ask) -> None:
    found = ask(
        "The bridge at Orm opened late", "The bridge opened", "The bridge opened wide", "The bridge opened soon"
    )

    assert len(found) == 2


def test_a_word_or_a_name_alone_is_not_enough_where_the_meaning_is_another(ask: Ask) -> None:
    assert ask("It rained in Orm", "The bridge is wide", likeness=0.2) == []
    assert len(ask("The bridge at Orm is wide", likeness=0.2)) == 1
