"""Forms of one word."""

import pytest

from crossread.extraction._events_words import plain_verb
from crossread.extraction._lemmas import irregular, lemma_of


@pytest.mark.parametrize(
    "forms",
    [
        "strike strikes struck striking",
        "fire fires fired firing",
        "kill kills killed killing",
        "hit hits hitting",
        "carry carries carried carrying",
        "die dies died dying",
        "need needs needed needing",
        "flee flees fled fleeing",
    ],
)
def test_all_forms_of_a_verb_have_one_lemma(forms: str) -> None:
    assert len({lemma_of(form, is_verb=True) for form in forms.split()}) == 1


@pytest.mark.parametrize("forms", ["quake quakes", "Man men", "city cities", "church churches", "crisis crises"])
def test_one_and_many_of_a_thing_have_one_lemma(forms: str) -> None:
    assert len({lemma_of(form, is_verb=False) for form in forms.split()}) == 1


@pytest.mark.parametrize(("word", "other"), [("boss", "bos"), ("bus", "bu"), ("fire", "firm"), ("gas", "ga")])
def test_different_nouns_have_different_lemmas(word: str, other: str) -> None:
    assert lemma_of(word, is_verb=False) != lemma_of(other, is_verb=False)


def test_what_ends_like_a_form_and_is_none_stays_as_it_is() -> None:
    assert lemma_of("red", is_verb=True) == "red"
    assert lemma_of("sing", is_verb=True) == "sing"


def test_forms_that_no_ending_tells_have_one_table_for_lemmas_and_for_events() -> None:
    assert irregular("verbs")["gassed"] == plain_verb("gassed") == "gas"
    assert irregular("nouns")["crises"] == "crisis"
