from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._figures_numbers import digits_value, number_of, numbers_in


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("31", 31),
        ("1,200", 1200),
        ("12,34,567", 1234567),
        ("1.200.000", 1200000),
        ("1\u00a0200\u00a0000", 1200000),
        ("2.5 million", 2500000),
        ("10bn", 10_000_000_000),
        ("3M", 3_000_000),
        ("40k", 40000),
        ("seven", 7),
        ("twenty-four", 24),
        ("two hundred and thirty-one", 231),
        ("three million", 3000000),
        ("a hundred", 100),
        ("hundred thousand", 100000),
        ("two trillion", 2_000_000_000_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("half a million", 500000),
        ("two and a half million", 2500000),
        ("a million and a half", 1500000),
        ("10 1/2", 10.5),
        ("6½", 6.5),
        ("three quarters", 0.75),
        ("two-thirds", 0.666667),
        ("one in five", 0.2),
    ],
)
def test_a_number_is_read_in_digits_and_in_words(words: str, expected: float) -> None:
    assert number_of(words) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("words", "least"),
    [
        ("several", 2),
        ("a handful", 2),
        ("dozens", 24),
        ("scores", 40),
        ("hundreds", 200),
        ("thousands", 2000),
        ("tens of thousands", 20000),
        ("hundreds of thousands", 200000),
        ("several hundred", 200),
        ("a few thousand", 2000),
    ],
)
def test_a_vague_word_is_the_least_that_it_can_mean(words: str, least: float) -> None:
    (number,) = numbers_in(f"{words} of them")

    assert (number.value, number.is_open) == (least, True)


@pytest.mark.parametrize("words", ["a couple of hundred", "two in a row", "F-16", "21st", "V.1.0", "quickly", ""])
def test_what_is_no_vague_number_is_not_open(words: str) -> None:
    assert not any(number.is_open for number in numbers_in(words))


def test_numbers_of_a_list_stay_apart() -> None:
    assert [number.value for number in numbers_in("Lots 22,24,26 and 31 to 33")][-2:] == [31, 33]


def test_grouping_tells_decimals_from_thousands() -> None:
    assert digits_value("1,5") == 1.5
    assert digits_value("1.5") == 1.5
    assert digits_value("12.000") == 12000


@given(st.integers(0, 10**9))
def test_english_grouping_is_read_back(number: int) -> None:
    assert number_of(f"{number:,}") == number


@given(st.text(max_size=100))
def test_numbers_stand_in_order_inside_any_text(text: str) -> None:
    numbers = list(numbers_in(text))

    assert all(0 <= number.start < number.end <= len(text) for number in numbers)
    assert all(one.end <= other.start for one, other in pairwise(numbers))
