"""The cue right before or behind a quotation."""

import pytest
from tests.extraction.said import parsed, place, with_tree, words_of

from crossread.extraction._drafts import cover_of
from crossread.extraction._heralds import herald_of, namer_of
from crossread.extraction._quotations import quotations_in


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The mayor added: “The dam broke at dawn.”", ["The mayor"], ["added"]),
        ("The mayor said, “The dam broke at dawn.”", ["The mayor"], ["said"]),
        ("“The dam broke at dawn,” said the mayor.", ["the mayor"], ["said"]),
        ("“The dam broke at dawn,” the mayor claimed.", ["the mayor"], ["claimed"]),
    ],
)
def test_a_reporting_verb_beside_a_quotation_is_its_cue(text: str, source: list[str], cue: list[str]) -> None:
    document = parsed(text)
    (quotation,) = quotations_in(document).all

    draft = herald_of(document, quotation, cover_of([]))

    assert draft is not None
    assert (words_of(text, draft.source), words_of(text, draft.cue)) == (source, cue)
    assert draft.content == (quotation.span,)


@pytest.mark.parametrize(
    "text",
    [
        "“The dam broke at dawn.” The mayor said nothing.",
        "The mayor said it rained. “The dam broke at dawn.”",
        "“The dam broke at dawn.”\nThe mayor said it rained.",
        "The house with “The dam broke at dawn” over its door stood.",
        "“The dam broke at dawn” (the mayor said nothing)",
    ],
)
def test_a_verb_of_another_sentence_is_no_cue(text: str) -> None:
    document = parsed(text)

    assert herald_of(document, quotations_in(document).all[0], cover_of([])) is None


def test_a_verb_that_speaks_for_other_words_is_taken() -> None:
    document = parsed("“The dam broke at dawn,” said the mayor.")
    said = place(document.text, "said")

    assert herald_of(document, quotations_in(document).all[0], cover_of([said])) is None


def test_a_verb_between_two_quotations_speaks_for_the_one_that_it_introduces() -> None:
    document = parsed("“Did the dam break at dawn?” the mayor replied, “You know that it did.”")
    asked, answered = quotations_in(document).all

    assert herald_of(document, asked, cover_of([])) is None
    assert herald_of(document, answered, cover_of([])) is not None


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The mayor called the report “a fairy tale”.", ["The mayor"], ["called"]),
        ("There is Ada Moor, who dubbed the dam “a sieve”.", ["who"], ["dubbed"]),
    ],
)
def test_a_verb_of_naming_gives_a_few_quoted_words_to_its_subject(text: str, source: list[str], cue: list[str]) -> None:
    verb = {cue[0]: ("VERB", "root", cue[0]), "report": ("NOUN", "dep", "report"), "dam": ("NOUN", "dep", "dam")}
    document = with_tree(parsed(text), {word: how for word, how in verb.items() if word in text})
    (quotation,) = quotations_in(document).all

    draft = namer_of(document, quotation, cover_of([]))

    assert draft is not None
    assert (words_of(text, draft.source), words_of(text, draft.cue)) == (source, cue)


@pytest.mark.parametrize("text", ["The mayor called, and “a sieve” broke.", "The mayor built “a sieve”."])
def test_a_verb_that_names_nothing_gives_quoted_words_to_nobody(text: str) -> None:
    document = with_tree(parsed(text), {"built": ("VERB", "root", "built")} if "built" in text else {})

    assert namer_of(document, quotations_in(document).all[0], cover_of([])) is None
