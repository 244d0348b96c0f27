"""Whether words show that they mean a man or a woman."""

import pytest

from crossread.extraction._genders import differ, gender_of, gender_of_name, style_before


@pytest.mark.parametrize(
    ("word", "gender"), [("Mrs", "feminine"), ("uncle", "masculine"), ("her", "feminine"), ("mayor", ""), ("", "")]
)
def test_styles_pronouns_and_some_nouns_tell(word: str, gender: str) -> None:
    assert gender_of(word) == gender


@pytest.mark.parametrize(
    ("name", "gender"), [("Anna Moor", "feminine"), ("Mr. Moor", "masculine"), ("ANNA MOOR", "feminine"), ("Moor", "")]
)
def test_a_name_tells_by_how_it_begins(name: str, gender: str) -> None:
    assert gender_of_name(name) == gender


@pytest.mark.parametrize(("text", "style"), [("Mrs. Moor", "mrs"), ("the miss Moor", "miss"), ("mayor Moor", "")])
def test_only_a_word_that_tells_is_a_style(text: str, style: str) -> None:
    assert style_before(text, text.index("Moor")) == style


def test_what_tells_nothing_differs_from_nothing() -> None:
    assert differ(["masculine", "", "feminine"])
    assert not differ(["masculine", "", "masculine"])
