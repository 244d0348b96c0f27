"""Which of two events comes first, by the words of a text."""

import pytest
from tests.extraction.happening import told


@pytest.mark.parametrize(
    ("word", "first", "then"), [("after", "broke", "fled"), ("before", "fled", "broke"), ("while", "", "")]
)
def test_a_clause_comes_before_or_after_the_one_that_it_hangs_on(word: str, first: str, then: str) -> None:
    text = f"They fled {word} it broke"
    tree = {
        "They": ("PRON", "nsubj", "fled"),
        "fled": ("VERB", "root", "fled"),
        word: ("SCONJ", "mark", "broke"),
        "it": ("PRON", "nsubj", "broke"),
        "broke": ("VERB", "advcl", "fled"),
    }

    orders = told(text, tree).orders

    words = [tuple(text[span.start : span.end] for span in (one.first, one.then, one.span)) for one in orders]
    assert words == ([(first, then, word)] if first else [])


def test_a_deed_behind_after_comes_first() -> None:
    text = "They fled after the explosion"
    tree = {
        "They": ("PRON", "nsubj", "fled"),
        "fled": ("VERB", "root", "fled"),
        "after": ("ADP", "case", "explosion"),
        "the": ("DET", "det", "explosion"),
        "explosion": ("NOUN", "obl", "fled"),
    }

    found = told(text, tree)

    assert [text[one.first.start : one.first.end] for one in found.orders] == ["explosion"]
    assert {one.kind for one in found.events} == {"flee", "explode"}
