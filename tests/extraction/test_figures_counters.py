from collections.abc import Callable, Sequence

import pytest

from crossread.extraction._figures_counters import counters, revisers
from crossread.extraction._parsed import Parsed
from crossread.model import Answers, Span, Token
from crossread.testing import capture

Finder = Callable[[Parsed, Sequence[int]], dict[int, Span]]
VERBS = ("counted", "placed", "put", "killed", "gave", "speaks", "revised", "wounded")
POS = {**dict.fromkeys(VERBS, "VERB"), "It": "PRON", "has": "AUX"}


def counter(text: str, subject: str, verb: str, number: str = "24", find: Finder = counters) -> str:
    """Whoever is found to have counted, where the verb has this subject."""
    places = [text.index(word) for word in text.split()]
    words = text.split()
    at = {word: place for place, word in enumerate(words)}
    tokens = tuple(
        Token(
            start,
            start + len(word),
            POS.get(word, "PROPN" if word[0].isupper() else "NOUN"),
            at[verb] if word == subject else max(place, at[subject]),
            "nsubj" if word == subject else "compound",
        )
        for place, (start, word) in enumerate(zip(places, words, strict=True))
    )
    parsed = Parsed(capture(text), Answers(tokens=tokens, sentences=(Span(0, len(text)),)))
    found = find(parsed, [text.index(number)])
    return parsed.words(*found.values()) if found else ""


@pytest.mark.parametrize(
    ("text", "subject", "verb", "who"),
    [
        ("Harbour Council counted 24 dead", "Council", "counted", "Harbour Council"),
        ("Harbour Council has put its toll at 24", "Council", "put", "Harbour Council"),
        ("Harbour Council placed the toll at 24", "Council", "placed", "Harbour Council"),
        ("Harbour Council put boats at 24", "Council", "put", ""),
        ("Harbour Council killed 24 people", "Council", "killed", ""),
        ("It counted 24 dead", "It", "counted", "It"),
        ("It put the dead of both towns at 24", "It", "put", "It"),
        ("It put the wounded at 24", "It", "put", "It"),
        ("Harbour Council gave an official toll of 24", "Council", "gave", "Harbour Council"),
        ("Harbour Council gave boats to 24", "Council", "gave", ""),
        ("Harbour Council speaks of at least 24", "Council", "speaks", "Harbour Council"),
        ("Harbour Council speaks of hunger and of 24", "Council", "speaks", ""),
    ],
)
def test_the_subject_of_a_verb_of_counting_counted(text: str, subject: str, verb: str, who: str) -> None:
    assert counter(text, subject, verb) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Harbour Council revised the toll of the flood to 24", "Harbour Council"),
        ("Harbour Council revised the law to 24", ""),
        ("Harbour Council put the toll to 24", ""),
    ],
)
def test_the_subject_of_a_verb_that_sets_a_toll_revised_it(text: str, who: str) -> None:
    verb = "put" if "put" in text else "revised"

    assert counter(text, "Council", verb, find=revisers) == who
    assert counter(text, "Council", verb) == ""


def test_another_verb_between_takes_the_number_for_itself() -> None:
    assert counter("Harbour Council counted boats that killed 24", "Council", "counted") == ""


def test_without_a_tree_nobody_counted() -> None:
    text = "Harbour Council counted 24"
    tokens = (Token(0, 7, "PROPN", 0, "dep"), Token(8, 15, "PROPN", 1, "dep"), Token(16, 23, "VERB", 2, "dep"))

    assert counters(Parsed(capture(text), Answers(tokens=tokens, sentences=(Span(0, len(text)),))), [24]) == {}
