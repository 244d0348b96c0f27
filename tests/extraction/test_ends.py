"""Contents that break off."""

import pytest
from tests.extraction.said import parsed, place, with_tree, words_of

from crossread.extraction._drafts import Draft
from crossread.extraction._ends import ended, whole, within_sentence
from crossread.extraction._quotations import quotations_in
from crossread.extraction._trees import trees_of

TEXT = "guild said that dam broke at old mill, claimed Ada"
TREE = {
    "guild": ("NOUN", "nsubj", "said"),
    "said": ("VERB", "root", "said"),
    "that": ("SCONJ", "mark", "broke"),
    "dam": ("NOUN", "nsubj", "broke"),
    "broke": ("VERB", "ccomp", "said"),
    "at": ("ADP", "case", "mill"),
    "old": ("ADJ", "amod", "mill"),
    "mill": ("NOUN", "obl", "broke"),
}


def content(words: str, *, cue: str = "said") -> list[str]:
    document = with_tree(parsed(TEXT), TREE)
    draft = ended(trees_of(document), Draft(cue=(place(TEXT, cue),), content=(place(TEXT, words),)))
    return words_of(TEXT, draft.content)


@pytest.mark.parametrize("words", ["that dam broke at", "that dam broke at old"])
def test_a_content_that_breaks_off_is_taken_on_to_the_end_of_its_clause(words: str) -> None:
    assert content(words) == ["that dam broke at old mill"]


@pytest.mark.parametrize("words", ["that dam broke at old mill", "that dam broke"])
def test_a_content_that_ends_with_a_whole_phrase_stays(words: str) -> None:
    assert content(words) == [words]


def test_a_content_is_not_taken_on_into_its_own_cue() -> None:
    assert content("that dam broke at", cue="old") == ["that dam broke at "]


def test_a_draft_without_content_stays() -> None:
    document = with_tree(parsed(TEXT), TREE)
    draft = Draft(cue=(place(TEXT, "said"),))

    assert ended(trees_of(document), draft) == draft


def test_words_that_were_passed_over_are_part_of_the_content() -> None:
    document = with_tree(parsed(TEXT), TREE)
    cut = Draft(cue=(place(TEXT, "said"),), content=(place(TEXT, "that dam"), place(TEXT, "old mill")))

    assert words_of(TEXT, whole(trees_of(document), cut).content) == ["that dam broke at old mill"]


def test_a_clause_between_marks_stays_out_of_the_content() -> None:
    text = "The dam, so old, broke, said Ada."
    cut = Draft(cue=(place(text, "said"),), content=(place(text, "The dam"), place(text, "broke")))

    assert whole(trees_of(parsed(text)), cut) == cut


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ("Ada said it broke. Nobody came.", "it broke. Nobody came", ["it broke."]),
        ("Nobody came. It broke, Ada said.", "Nobody came. It broke", ["It broke"]),
        ("“Nobody came. It broke,” Ada said.", "“Nobody came. It broke,”", ["“Nobody came. It broke,”"]),
        ("Nobody came. Ada said so.", "Nobody came", ["Nobody came"]),
    ],
)
def test_an_unquoted_content_ends_with_its_sentence(text: str, words: str, kept: list[str]) -> None:
    document = parsed(text)
    draft = Draft(cue=(place(text, "said"),), content=(place(text, words),))

    inside = within_sentence(document, quotations_in(document), draft)

    assert [one.strip() for one in words_of(text, inside.content)] == kept
