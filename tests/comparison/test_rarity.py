"""How much it says that statements or accounts share a word or a name."""

from collections.abc import Callable
from typing import Any

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._rarity import Weights, in_common
from crossread.model import EntityType


def test_accounts_of_one_matter_have_more_in_common_than_accounts_of_two(
    tell: Callable[..., Any], case: Callable[..., Any], lexicon: Lexicon
) -> None:
    texts = ("The bridge at Orm opened.", "At Orm traders cheered the bridge.", "A strike closed the mill at Tarn.")
    accounts = [tell(text, outlet=outlet) for text, outlet in zip(texts, ("One", "Two", "Three"), strict=True)]
    for account, place in zip(accounts, ("Orm", "Orm", "Tarn"), strict=True):
        account.names(place, place.lower(), EntityType.PLACE)
        account.says(account.document.text.rstrip("."))
    contents = case(*accounts).contents(lexicon)
    common = in_common(contents, Weights.of(contents))
    bridge, cheers, mill = (account.document.id for account in accounts)

    assert common(bridge, cheers) > 0.5 > common(bridge, mill)
    assert round(common(bridge, bridge), 6) == 2


def test_a_word_that_few_statements_have_weighs_more(
    tell: Callable[..., Any], case: Callable[..., Any], lexicon: Lexicon
) -> None:
    account = tell("The bridge opened. The bridge swayed. The bridge closed.", outlet="One")
    for words in ("The bridge opened", "The bridge swayed", "The bridge closed"):
        account.says(words)
    weights = Weights.of(case(account).contents(lexicon))

    assert weights.share(["bridg"], ["bridg", "sway"]) < 0.5
