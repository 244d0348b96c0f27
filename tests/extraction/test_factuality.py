"""Whether what is spoken of is shown to be so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extraction.said import parsed, with_tree

from crossread.extraction import factualities
from crossread.extraction._factuality import Factuality, factuality_at
from crossread.extraction._trees import trees_of
from crossread.model import Answers, Certainty, Polarity, Token
from crossread.testing import capture

Tree = dict[str, tuple[str, str]]
"""For each word its relation and the word that it hangs on."""


def shown(text: str, word: str, tree: Tree) -> tuple[str, str]:
    """How a word is shown to be so."""
    full = {one: ("X", relation, head) for one, (relation, head) in tree.items()}
    trees = trees_of(with_tree(parsed(text), full))
    at = next(at for at, token in enumerate(trees.parsed.tokens) if trees.parsed.words(token.span) == word)
    certainty, polarity = factuality_at(trees, at)
    return certainty.value, polarity.value


@pytest.mark.parametrize(
    ("text", "tree", "expected"),
    [
        ("the dam broke", {"dam": ("nsubj", "broke")}, ("certain", "positive")),
        ("it did not broke", {"not": ("advmod", "broke")}, ("certain", "negative")),
        ("it may have broke", {"may": ("aux", "broke")}, ("possible", "positive")),
        ("it probably broke", {"probably": ("advmod", "broke")}, ("probable", "positive")),
        ("it may not broke", {"may": ("aux", "broke"), "not": ("advmod", "broke")}, ("possible", "negative")),
        ("if it broke", {"if": ("mark", "broke")}, ("unknown", "positive")),
        ("no dam broke", {"no": ("det", "dam"), "dam": ("nsubj", "broke")}, ("certain", "negative")),
        ("nobody broke it", {"nobody": ("nsubj", "broke")}, ("certain", "negative")),
        ("it no longer broke", {"no": ("advmod", "longer"), "longer": ("advmod", "broke")}, ("certain", "negative")),
        ("it not only broke", {"not": ("advmod", "broke"), "only": ("advmod", "broke")}, ("certain", "positive")),
        ("alleged broke", {"alleged": ("amod", "broke")}, ("possible", "positive")),
    ],
)
def test_small_words_that_hang_on_a_word_deny_it_or_make_it_less_sure(
    text: str, tree: Tree, expected: tuple[str, str]
) -> None:
    assert shown(text, "broke", {**tree, "broke": ("root", "broke")}) == expected


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("she managed to leave", "xcomp", ("certain", "positive")),
        ("she failed to leave", "xcomp", ("certain", "negative")),
        ("she expects to leave", "xcomp", ("probable", "positive")),
        ("she tried to leave", "xcomp", ("possible", "positive")),
        ("she wants to leave", "xcomp", ("unknown", "positive")),
        ("she said to leave", "ccomp", ("certain", "positive")),
        ("she tripled to leave", "xcomp", ("certain", "positive")),
        ("she stopped the leave", "obj", ("certain", "negative")),
    ],
)
def test_a_governing_word_says_whether_what_hangs_on_it_is_so(
    text: str, relation: str, expected: tuple[str, str]
) -> None:
    verb = text.split()[1]

    assert shown(text, "leave", {verb: ("root", verb), "leave": (relation, verb)}) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("manage", ("certain", "negative")),
        ("fail", ("certain", "positive")),
        ("try", ("possible", "negative")),
        ("regret", ("certain", "positive")),
        ("say", ("certain", "positive")),
    ],
)
def test_a_denied_verb_turns_some_contents_and_leaves_others(verb: str, expected: tuple[str, str]) -> None:
    tree = {verb: ("root", verb), "not": ("advmod", verb), "leave": ("ccomp", verb)}

    assert shown(f"she did not {verb} leave", "leave", tree) == expected


def test_words_are_climbed_one_after_another() -> None:
    tree = {"may": ("aux", "try"), "try": ("root", "try"), "stop": ("xcomp", "try"), "work": ("obj", "stop")}

    assert shown("she may try to stop work", "work", tree) == ("possible", "negative")


def test_a_second_verb_shares_the_marks_of_the_first_unless_it_has_a_subject_of_its_own() -> None:
    tree = {"not": ("advmod", "eat"), "eat": ("root", "eat"), "drink": ("conj", "eat")}
    own = {**tree, "he": ("nsubj", "drink")}

    assert shown("she did not eat or drink", "drink", tree) == ("certain", "negative")
    assert shown("she did not eat and he drink", "drink", own) == ("certain", "positive")


def test_what_ends_by_itself_is_its_subject_and_what_is_ended_its_object() -> None:
    alone = {"talks": ("nsubj", "stopped"), "stopped": ("root", "stopped")}
    both = {**alone, "trains": ("obj", "stopped")}

    assert shown("the talks stopped", "talks", alone) == ("certain", "negative")
    assert shown("the talks stopped trains", "talks", both) == ("certain", "positive")
    assert shown("the talks stopped trains", "trains", both) == ("certain", "negative")


def test_words_are_asked_for_by_position_and_those_without_a_tree_are_certain() -> None:
    text = "It broke."
    answers = Answers(tokens=(Token(0, 2, "PRON", 0, "dep"), Token(3, 8, "VERB", 0, "dep")))

    assert factualities(capture(text), answers, [0, 3, 5]) == [Factuality()] * 3


@given(st.lists(st.integers(0, 19), min_size=20, max_size=20))
def test_trees_that_run_in_a_circle_come_to_an_end(heads: list[int]) -> None:
    text = "stop " * 20
    tokens = tuple(Token(5 * at, 5 * at + 4, "VERB", head, "xcomp") for at, head in enumerate(heads))

    (one,) = factualities(capture(text), Answers(tokens=tokens), [0])

    assert one.certainty is Certainty.CERTAIN
    assert one.polarity in Polarity
