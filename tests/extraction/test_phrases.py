"""Where phrases and clauses end."""

import pytest
from tests.extraction.said import parsed

from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import clause_after, phrase_after, phrase_before, possessor_before
from crossread.model import Span


def at(document: Parsed, word: str) -> int:
    return document.token_index(document.text.index(word))


@pytest.mark.parametrize(
    ("text", "first", "phrase"),
    [
        ("the old dam in the hills, they say", "old", "old dam in the hills"),
        ("the old dam has broken", "old", "old dam"),
        ("the old dam that broke", "old", "old dam"),
        ("the old dam (in the hills)", "old", "old dam"),
    ],
)
def test_a_phrase_ends_at_a_mark_a_verb_or_a_joining_word(text: str, first: str, phrase: str) -> None:
    document = parsed(text)

    assert document.words(phrase_after(document, at(document, first))) == phrase


def test_a_phrase_ends_at_a_word_that_it_is_told_to_stop_at() -> None:
    document = parsed("the theft by the guild")

    assert document.words(phrase_after(document, 1, stops=frozenset({"by"}))) == "theft"


def test_a_clause_runs_to_the_end_of_its_sentence() -> None:
    document = parsed("They say that the dam, built of clay, broke. It rained.")

    assert document.words(clause_after(document, at(document, "the dam"))) == "the dam, built of clay, broke"


def test_a_phrase_is_followed_back_to_where_it_begins() -> None:
    document = parsed("Yesterday, the old guild was blamed.")

    assert document.words(phrase_before(document, at(document, "was"))) == "the old guild"


@pytest.mark.parametrize(
    ("text", "noun", "owner"),
    [
        ("They heard Norland’s claims.", "claims", "Norland’s"),
        ("They heard the old guild’s claims.", "claims", "the old guild’s"),
        ("They heard his claims.", "claims", "his"),
        ("They heard loud claims.", "claims", ""),
    ],
)
def test_the_owner_of_a_saying_stands_before_it(text: str, noun: str, owner: str) -> None:
    document = parsed(text)

    assert document.words(possessor_before(document, at(document, noun))) == owner


def test_behind_the_last_word_there_is_no_clause() -> None:
    document = parsed("It rained.")

    assert clause_after(document, 9) == Span(0, 0)
