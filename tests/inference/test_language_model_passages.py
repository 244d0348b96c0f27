from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from crossread.inference._language_model_passages import passages_of
from crossread.model import Span

TEXT = "The mill burned. Nobody was there, the keeper said. It rained."
SENTENCES = (Span(0, 16), Span(17, 51), Span(52, 62))


def test_passages_are_whole_sentences() -> None:
    passages = passages_of(TEXT, SENTENCES, 52)

    assert [TEXT[start:end] for start, end in passages] == [
        "The mill burned. Nobody was there, the keeper said. ",
        "It rained.",
    ]


def test_a_text_that_is_short_enough_is_one_passage() -> None:
    assert passages_of(TEXT, SENTENCES, 4_000) == [Span(0, len(TEXT))]


def test_a_sentence_that_is_too_long_is_cut() -> None:
    assert passages_of("a" * 25, (Span(0, 25),), 10) == [Span(0, 10), Span(10, 20), Span(20, 25)]


def test_blank_stretches_are_not_asked_about() -> None:
    assert passages_of(" \n \n", (), 2) == []
    assert passages_of("", (), 2) == []


@given(
    st.text(st.sampled_from("ab .\n\x00"), max_size=80),
    st.lists(st.integers(0, 80), max_size=12),
    st.integers(1, 30),
)
def test_no_letter_is_lost_and_no_passage_is_too_long(text: str, cuts: list[int], longest: int) -> None:
    edges = sorted({0, *(cut for cut in cuts if cut < len(text)), len(text)})
    sentences = [Span(start, end) for start, end in pairwise(edges)]

    passages = passages_of(text, sentences, longest)

    assert "".join("".join(text[start:end] for start, end in passages).split()) == "".join(text.split())
    assert all(0 < end - start <= longest for start, end in passages)
    assert passages == sorted(passages)
