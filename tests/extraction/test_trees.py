"""What hangs on a word."""

from tests.extraction.said import parsed, with_tree

from crossread.extraction._trees import trees_of

TREE = {
    "old": ("ADJ", "amod", "dam"),
    "dam": ("NOUN", "nsubj", "broke"),
    "broke": ("VERB", "root", "broke"),
    "dawn": ("NOUN", "obl", "broke"),
    "at": ("ADP", "case", "dawn"),
}


def test_the_words_under_a_word_are_a_stretch_of_the_text() -> None:
    document = with_tree(parsed("old dam broke at dawn"), TREE)
    trees = trees_of(document)

    assert document.words(trees.words_under(1)) == "old dam"
    assert document.words(trees.words_under(2)) == "old dam broke at dawn"


def test_a_word_is_found_by_its_relation() -> None:
    trees = trees_of(with_tree(parsed("old dam broke at dawn"), TREE))

    assert trees.child(2, "nsubj") == 1
    assert trees.child(2, "ccomp") is None
