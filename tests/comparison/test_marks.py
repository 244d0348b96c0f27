from crossread.comparison._marks import marks_in
from crossread.comparison._words import words_in
from crossread.model import Span
from crossread.testing import document


def marked(lexicon, text, forms):
    told = document(text)
    found = marks_in(list(words_in(told, Span(0, len(text)))), forms, lexicon)
    return [(told[mark.span], len(mark.about)) for mark in found]


def test_a_negation_reaches_a_few_words_and_no_further_clause(lexicon) -> None:
    text = "The guards did not open the heavy sluice. It wasn’t because water rose."

    assert marked(lexicon, text, lexicon.negations) == [("not open", 2), ("wasn’t", 0)]


def test_hedges_and_restrictions_reach_to_the_next_word_that_carries_something(lexicon) -> None:
    text = "Perhaps only the fire was deliberate."

    assert marked(lexicon, text, lexicon.hedges) == [("Perhaps only the fire", 2)]
    assert marked(lexicon, text, lexicon.restrictions) == [("only the fire", 2)]


def test_a_text_of_nothing_but_negations_is_marked_in_one_pass(lexicon) -> None:
    assert len(marked(lexicon, "no " * 50_000, lexicon.negations)) == 50_000
