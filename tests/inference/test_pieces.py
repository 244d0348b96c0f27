import pytest

from crossread.inference._pieces import LONGEST_WORD, UNKNOWN, Pieces, gaps_before, shape_of
from crossread.inference._weights import SHIPPED
from crossread.inference._words import words_in


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return Pieces((SHIPPED / "tokenizer.json").read_bytes())


def test_every_word_has_a_piece_and_none_too_many(pieces: Pieces) -> None:
    plain, control, long = pieces.of(["Ministry", "\x00", "xq" * 40])

    assert len(plain) == 1
    assert control == (UNKNOWN,)
    assert 1 <= len(long) <= LONGEST_WORD


def test_the_letter_case_that_lower_casing_loses_is_told() -> None:
    words = ["“", "1990s", "word", "A", "NATO", "Word", "McDuff"]

    assert [shape_of(word) for word in words] == [0, 1, 2, 3, 4, 5, 6]


def test_gaps_tell_space_line_and_paragraph_apart() -> None:
    text = "One two.\nThree\n\nfour"

    assert gaps_before(text, words_in(text)) == [3, 1, 0, 2, 3]
