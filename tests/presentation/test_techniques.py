"""The techniques view: how each account persuades, how firmly it speaks, and where."""

from dataclasses import replace
from functools import partial

import pytest

from crossread.model import Comparison, StyleCount
from crossread.presentation import techniques_view


@pytest.fixture
def comparison(contest) -> Comparison:
    """Loaded language of two accounts in their own voice, a booster in a voice quoted."""
    observer, radio, *_ = (document.id for document in contest.comparison.documents)
    readings = {reading.document.id: reading for reading in contest.readings}
    first = readings[observer].document.passage(readings[observer].sentences[0])
    second = readings[radio].document.passage(readings[radio].sentences[0])
    own = partial(StyleCount, is_technique=True, own_voice=True)
    counts = (
        own(observer, "loaded language", passages=(first,), words=200, rate=5.0, low=0.9, high=27.8),
        own(radio, "loaded language", passages=(second, second), words=100, rate=20.0, low=5.5, high=70.0),
        own(radio, "doubt", passages=(second,), words=100, rate=10.0, low=1.8, high=54.5),
        StyleCount(
            radio,
            "booster",
            is_technique=False,
            own_voice=False,
            passages=(second,),
            words=40,
            rate=25.0,
            low=4,
            high=129,
        ),
    )
    return replace(contest.comparison, styles=counts)


def test_own_voices_and_quoted_ones_stand_in_tables_of_their_own(contest, comparison):
    view = techniques_view(comparison, contest.readings)

    assert [table.title for table in view.tables] == [
        "Techniques: own voice",
        "Boosters, hedges and distance: voices quoted",
    ]
    found = sum(len(reading.techniques) for reading in contest.readings)
    assert view.lead.startswith(f"{found} passage")


def test_accounts_stand_across_with_the_words_that_the_rates_are_out_of(contest, comparison):
    table = techniques_view(comparison, contest.readings).tables[0]

    assert table.columns == ("What", "1 Vale Observer (200 words)", "2 Radio Orrin (100 words)")
    assert [row[0].text for row in table.rows] == ["loaded language", "doubt"]


def test_a_count_has_its_rate_and_interval_and_opens_its_passages(contest, comparison):
    observer, radio = techniques_view(comparison, contest.readings).tables[0].rows[0][1:]

    assert (observer.text, radio.text) == ("1; 5.0 (0.9 to 27.8)", "2; 20.0 (5.5 to 70.0)")
    assert (len(observer.passages), len(radio.passages)) == (1, 2)
    assert radio.note == "Radio Orrin: loaded language, 2 passages in 100 words"


def test_what_an_account_does_not_do_is_shown_as_silence(contest, comparison):
    observer = techniques_view(comparison, contest.readings).tables[0].rows[1][1]

    assert (observer.text, observer.mark) == ("–", "silent")


def test_an_account_in_which_none_was_found_stands_there_with_what_may_be(contest, comparison):
    third = contest.comparison.documents[2].id
    none = StyleCount(third, "any technique", True, True, (), 300, 0.0, 0.0, 12.6)  # noqa: FBT003

    table = techniques_view(replace(comparison, styles=(*comparison.styles, none)), contest.readings).tables[0]

    assert [row[0].text for row in table.rows] == ["loaded language", "doubt"]
    assert table.columns[3].endswith("(300 words)")


def test_nothing_found_is_told_with_the_upper_end_of_its_interval(contest, comparison):
    observer, radio, *_ = (document.id for document in contest.comparison.documents)
    passage = comparison.styles[1].passages[0]
    counts = (
        StyleCount(observer, "any technique", True, True, (), 300, 0.0, 0.0, 12.6),  # noqa: FBT003
        StyleCount(radio, "any technique", True, True, (passage,), 100, 10.0, 1.8, 54.5),  # noqa: FBT003
    )

    table = techniques_view(replace(comparison, styles=counts), contest.readings).tables[0]

    assert [cell.text for cell in table.rows[0]] == ["any technique", "0 (up to 12.6)", "1; 10.0 (1.8 to 54.5)"]


def test_without_any_there_is_no_table(contest):
    assert techniques_view(contest.comparison, contest.readings).tables == ()
