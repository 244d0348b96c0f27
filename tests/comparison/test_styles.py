"""How often each account persuades by a technique, and how firmly it speaks."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._accounts import Account
from crossread.comparison._styles import interval, per_thousand, styles_of
from crossread.model import StyleCount, StyleKind, StyleMark, Technique


@pytest.fixture
def account(tell, case) -> Account:
    """Twelve words, six of them the mayor's; one technique in each voice, one booster."""
    one = tell("Vile bandits clearly burned the mill. The mayor said the vile mill fell.", outlet="The Gull")
    one.hands_on("the vile mill fell", "the mayor")
    (made,) = case(one).accounts.values()
    own, quoted = one.at("Vile bandits"), one.at("the vile mill")
    reading = replace(
        made.reading,
        techniques=(
            Technique(*own, "loaded language", "The Gull", 0.9),
            Technique(*quoted, "loaded language", "the mayor", 0.9),
        ),
        style_marks=(
            StyleMark(*one.at("clearly"), StyleKind.BOOSTER, "The Gull"),
            StyleMark(*one.at("Vile"), StyleKind.SCARE_QUOTES, "The Gull"),
        ),
    )
    return replace(made, reading=reading)


def each(*accounts: Account) -> list[StyleCount]:
    """The counts of single techniques and kinds of mark."""
    return [one for one in styles_of(accounts) if not one.name.startswith("any ")]


def test_all_of_a_kind_are_counted_together_also_where_there_are_none(account: Account) -> None:
    together = [one for one in styles_of([account]) if one.name.startswith("any ")]

    assert [(one.name, one.own_voice, len(one.passages), one.words) for one in together] == [
        ("any technique", True, 1, 9),
        ("any technique", False, 1, 4),
        ("any mark", True, 2, 9),
        ("any mark", False, 0, 4),
    ]
    assert together[3].low == 0.0 < together[3].high


def test_an_accounts_own_voice_is_counted_apart_from_those_it_quotes(account: Account) -> None:
    own, quoted, booster, _ = each(account)

    assert [(one.name, one.own_voice, one.words) for one in (own, quoted)] == [
        ("loaded language", True, 9),
        ("loaded language", False, 4),
    ]
    assert (booster.name, booster.is_technique, booster.own_voice) == ("booster", False, True)


def test_a_count_has_its_passages_and_its_rate_per_1_000_words_of_that_voice(account: Account) -> None:
    own, quoted, *_ = each(account)

    assert [account.document[passage.span] for passage in (*own.passages, *quoted.passages)] == [
        "Vile bandits",
        "the vile mill",
    ]
    assert (own.rate, quoted.rate) == (111.11, 250.0)
    assert own.low < own.rate < own.high


def test_words_in_a_content_inside_another_are_quoted_once(tell, case) -> None:
    one = tell("The mayor said that guards said the mill fell.", outlet="The Gull")
    one.hands_on("guards said the mill fell", "the mayor")
    one.hands_on("the mill fell", "guards")
    (made,) = case(one).accounts.values()
    technique = Technique(*one.at("mill"), "doubt", "guards")
    accounts = [replace(made, reading=replace(made.reading, techniques=(technique,)))]

    (count,) = each(*accounts)

    assert count.words == 5


def test_the_interval_is_wilsons() -> None:
    assert interval(10, 1000) == (5.44, 18.31)
    assert interval(0, 0) == (0.0, 1000.0)
    assert per_thousand(3, 0) == 0.0


@given(st.integers(0, 500), st.integers(1, 5000))
def test_a_rate_lies_in_its_interval_which_narrows_with_more_words(count: int, words: int) -> None:
    low, high = interval(count, words)
    closer = interval(count * 10, words * 10)

    assert 0 <= low <= min(per_thousand(count, words), 1000) <= high <= 1000
    assert closer[1] - closer[0] <= high - low + 0.02
