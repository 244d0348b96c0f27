import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._words import stem, stems_of, words_in
from crossread.model import Span
from crossread.testing import document


@pytest.mark.parametrize(
    "forms",
    [
        ("strike", "strikes", "striking"),
        ("attack", "attacks", "attacked", "attacking"),
        ("deny", "denies", "denied"),
        ("stop", "stopped", "stopping"),
        ("village", "villages", "village's"),
        ("stage", "staged", "staging"),
    ],
)
def test_the_forms_of_one_word_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("process", "procession"), ("mass", "mast"), ("bus", "bu"), ("his", "hi")])
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_words_are_found_at_their_places() -> None:
    harbour = document("At dawn the harbour's gates weren’t open.")

    words = list(words_in(harbour, Span(8, 41)))

    assert [harbour[word.span] for word in words] == ["the", "harbour's", "gates", "weren’t", "open"]
    assert [word.form for word in words][3] == "weren't"


def test_a_span_is_not_left() -> None:
    harbour = document("before inside after")

    assert [word.form for word in words_in(harbour, Span(7, 13))] == ["inside"]


def test_stems_of_a_name_are_a_set() -> None:
    assert stems_of("Guards of the Harbour Guards") == {stem("guards"), "of", "the", stem("harbour")}


@given(st.text())
def test_every_word_of_any_text_lies_where_it_says(text: str) -> None:
    told = document(text)

    for word in words_in(told, Span(0, len(text))):
        assert told[word.span].lower().replace("’", "'") == word.form
