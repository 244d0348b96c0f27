import pytest

from crossread.linking._abbreviations import Abbreviations, taken_up

NAMES = ["Union of River Farmers", "ORLHARB", "Orlan Harbour Board"]


@pytest.mark.parametrize(
    ("query", "exact", "made"),
    [
        ("URF", [1.0, 0, 0], [1.0, 0, 0]),
        ("FRU", [0.5, 0, 0], [0, 0, 0]),
        ("URF Varn", [0.5, 0, 0], [0, 0, 0]),
        ("ORHABO", [0, 0, 0], [0, 0, 1.0]),
        ("Orlan Harbour", [0, 0, 0], [0, 1.0, 0]),
    ],
)
def test_a_short_name_is_made_of_the_beginnings_of_words(query: str, exact: list[float], made: list[float]) -> None:
    found = Abbreviations(NAMES).signs(query)

    assert [sign.tolist() for sign in found] == [exact, made]


def test_letters_that_no_word_begins_with_are_not_taken_up() -> None:
    assert taken_up("orx", ("orlan", "harbour")) == 0


def test_the_words_left_out_count_against_a_short_name() -> None:
    assert taken_up("ohb", ("orlan", "harbour", "board", "varn")) == 0.75
