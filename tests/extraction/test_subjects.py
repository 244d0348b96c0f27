"""Sources mended by the tree of the sentence."""

import pytest
from tests.extraction.said import parsed, place, with_tree, words_of

from crossread.extraction._drafts import Draft
from crossread.extraction._subjects import sourced
from crossread.extraction._trees import trees_of

TEXT = "The Guild, which keeps nine dams in Orla, said that it broke"
TREE = {
    "The": ("DET", "det", "Guild"),
    "Guild": ("PROPN", "nsubj", "said"),
    "which": ("PRON", "nsubj", "keeps"),
    "keeps": ("VERB", "acl:relcl", "Guild"),
    "nine": ("NUM", "nummod", "dams"),
    "dams": ("NOUN", "obj", "keeps"),
    "in": ("ADP", "case", "Orla"),
    "Orla": ("PROPN", "obl", "keeps"),
    "said": ("VERB", "root", "said"),
    "that": ("SCONJ", "mark", "broke"),
    "it": ("PRON", "nsubj", "broke"),
    "broke": ("VERB", "ccomp", "said"),
}
WHOLE = "The Guild, which keeps nine dams in Orla"


def mended(text: str, tree: dict[str, tuple[str, str, str]], *, source: str = "", content: str = "it broke") -> Draft:
    trees = trees_of(with_tree(parsed(text), tree))
    who = (place(text, source),) if source else ()
    return sourced(trees, Draft(who, (place(text, "said"),), (place(text, content),)))


@pytest.mark.parametrize("source", ["", "The", "which keeps nine dams", "nine dams", "The Guild, which keeps nine"])
def test_a_source_in_pieces_of_the_subject_becomes_the_subject(source: str) -> None:
    assert words_of(TEXT, mended(TEXT, TREE, source=source).source) == [WHOLE]


@pytest.mark.parametrize("source", ["The Guild", WHOLE])
def test_a_source_that_ends_with_its_head_or_with_the_subject_stays(source: str) -> None:
    assert words_of(TEXT, mended(TEXT, TREE, source=source).source) == [source]


def test_what_only_tells_of_the_subject_is_no_content() -> None:
    trees = trees_of(with_tree(parsed(TEXT), TREE))
    both = (place(TEXT, "nine dams in Orla"), place(TEXT, "it broke"))

    draft = sourced(trees, Draft((place(TEXT, "The Guild"),), (place(TEXT, "said"),), both))

    assert words_of(TEXT, draft.content) == ["it broke"]


def test_without_a_subject_in_the_tree_the_sentence_opens_with_the_source() -> None:
    text = "One miner, speaking softly for fear of floods, said it broke."
    tree = {"miner": ("NOUN", "dep", "miner"), "said": ("VERB", "root", "said")}

    assert words_of(text, mended(text, tree).source) == ["One miner, speaking softly for fear of floods"]


@pytest.mark.parametrize("text", ["It rained and it stormed and said it broke.", "In Orla said it broke."])
def test_an_opening_that_names_nobody_is_no_source(text: str) -> None:
    assert mended(text, {"said": ("VERB", "root", "said")}).source == ()


def test_a_subject_of_another_sentence_is_no_source() -> None:
    text = "A miner fell. Then said it broke."
    tree = {"miner": ("NOUN", "nsubj", "said"), "said": ("VERB", "root", "said")}

    assert mended(text, tree).source == ()


def test_a_cue_without_a_reporting_verb_leaves_the_source_alone() -> None:
    trees = trees_of(with_tree(parsed(TEXT), TREE))
    draft = Draft((place(TEXT, "The"),), (place(TEXT, "keeps"),), (place(TEXT, "it broke"),))

    assert sourced(trees, draft) == draft


SHARED = "The mayor denied it but said it broke"
SHARING = {
    "mayor": ("NOUN", "nsubj", "denied"),
    "The": ("DET", "det", "mayor"),
    "denied": ("VERB", "root", "denied"),
    "it": ("PRON", "obj", "denied"),
    "said": ("VERB", "conj", "denied"),
    "broke": ("VERB", "ccomp", "said"),
}


@pytest.mark.parametrize("relation", ["conj", "advcl", "xcomp"])
def test_a_verb_that_goes_on_from_another_shares_its_subject(relation: str) -> None:
    tree = SHARING | {"said": ("VERB", relation, "denied")}

    assert words_of(SHARED, mended(SHARED, tree, content="broke").source) == ["The mayor"]


def test_a_passive_does_not_speak_for_the_subject_above() -> None:
    text = "The mayor denied it but was said it broke"
    tree = SHARING | {"was": ("AUX", "aux:pass", "said")}

    assert mended(text, tree, content="broke").source == ()
