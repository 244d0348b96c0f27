"""Writings to which somebody puts a name."""

from tests.extraction.said import parsed, with_tree, words_of

from crossread.extraction._drafts import Draft
from crossread.extraction._signing import signings_in
from crossread.extraction._trees import trees_of

SIGNED = {
    "mayors": ("NOUN", "nsubj", "signed"),
    "signed": ("VERB", "root", "signed"),
    "a": ("DET", "det", "letter"),
    "letter": ("NOUN", "obj", "signed"),
    "demanding": ("VERB", "acl", "letter"),
    "peace": ("NOUN", "obj", "demanding"),
}
ASIDE = SIGNED | {"paper": ("NOUN", "appos", "letter")}
BOUGHT = {
    word.replace("signed", "bought"): (pos, relation, head.replace("signed", "bought"))
    for word, (pos, relation, head) in SIGNED.items()
}


def found(text: str, tree: dict[str, tuple[str, str, str]]) -> list[Draft]:
    return list(signings_in(trees_of(with_tree(parsed(text), tree))))


def test_whoever_signs_a_writing_says_what_it_says() -> None:
    text = "mayors signed a letter demanding peace"

    (draft,) = found(text, SIGNED)

    assert words_of(text, draft.source) == ["mayors"]
    assert words_of(text, draft.cue) == ["signed"]
    assert words_of(text, draft.content) == ["a letter demanding peace"]


def test_what_is_set_beside_a_writing_is_no_part_of_it() -> None:
    text = "mayors signed a letter demanding peace, paper"

    (draft,) = found(text, ASIDE)

    assert words_of(text, draft.content) == ["a letter demanding peace"]


def test_who_does_something_else_with_a_writing_says_nothing() -> None:
    assert found("mayors bought a letter demanding peace", BOUGHT) == []


def test_a_writing_of_which_nothing_is_told_says_nothing() -> None:
    tree = {word: SIGNED[word] for word in ("mayors", "signed", "a", "letter")}

    assert found("mayors signed a letter", tree) == []
