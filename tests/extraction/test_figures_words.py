import pytest

from crossread.extraction._figures_words import digits_value, number_words_in, part_of_one


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("1,5", 1.5),
        ("1.5", 1.5),
        ("12.000", 12000),
        ("1.111,11", 1111.11),
        ("1,111.11", 1111.11),
        ("40 000", 40000),
        ("12,34,567.89", 1234567.89),
        ("1\u202f234\u202f567.89", 1234567.89),
    ],
)
def test_grouping_tells_decimals_from_thousands(digits: str, value: float) -> None:
    assert digits_value(digits) == pytest.approx(value)


def test_signs_and_slashes_are_parts_of_one() -> None:
    assert (part_of_one("3/4"), part_of_one("¾"), part_of_one("")) == (0.75, 0.75, 0)


@pytest.mark.parametrize("text", ["F-16", "twenty-first", "https://x/12", "v2", "someone", "tent", "B52"])
def test_what_is_inside_a_longer_word_is_left_out(text: str) -> None:
    assert list(number_words_in(text)) == []


@pytest.mark.parametrize(("text", "start"), [("USD115", 3), ("in EUR5bn", 6), ("(31", 1), ("five-a-half", 0)])
def test_digits_after_the_code_of_a_currency_begin_behind_it(text: str, start: int) -> None:
    assert next(number_words_in(text)).start == start


@pytest.mark.parametrize(
    ("text", "value", "scale"), [("10bn", 1e10, 1e9), ("10 bn", 1e10, 1e9), ("2.5million", 2.5e6, 1e6), ("29km", 29, 1)]
)
def test_a_scale_grown_together_with_digits_is_counted_in(text: str, value: float, scale: float) -> None:
    (word,) = number_words_in(text)

    assert (word.value, word.scale) == (value, scale)


def test_groups_after_a_comma_of_the_sentence_are_kept() -> None:
    (word,) = number_words_in("a limit of 10,000, they said")

    assert word.value == 10000
