from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._figures_numbers import number_of, numbers_in


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


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 21 July 2016 dozens fled", [21, 2016, 24]),
        ("killing two hundred and 21 fled", [200, 21]),
        ("worth 3 million and 21 houses", [3000000, 21]),
        ("between one hundred and two hundred", [100, 200]),
        ("a limit of 10,000, which", [10000]),
        ("minus five degrees, -3.5 at night", [-5, -3.5]),
        ("plus or minus 4 points", [4]),
        ("tested negative three times", [3]),
        ("a loss of negative 3 percent", [-3]),
        ("five out of three", [5, 3]),
        ("At one point two men entered", [1, 2]),
        ("killing two and a third man was hurt", [2, pytest.approx(1 / 3)]),
        ("the twenty-first village", []),
        ("the first, the second", []),
        ("five in six days", [5, 6]),
        ("3 in 2018", [3, 2018]),
        ("four of them", [4]),
    ],
)
def test_what_stands_beside_a_number_is_no_part_of_it(text: str, values: list[float]) -> None:
    assert [number.value for number in numbers_in(text)] == values


@pytest.mark.parametrize("text", ["this one is", "the one that fell", "no one came", "Which one?"])
def test_one_that_stands_for_a_thing_named_before_is_no_number(text: str) -> None:
    assert list(numbers_in(text)) == []


@pytest.mark.parametrize("text", ["one of the houses", "that one of its trucks"])
def test_one_that_counts_is_a_number(text: str) -> None:
    assert [number.value for number in numbers_in(text)] == [1]


def test_vague_words_count_what_the_table_says() -> None:
    (dozens, tens) = numbers_in("dozens of men, tens of thousands of men", {"dozens": 12, "tens": 10})

    assert (dozens.value, tens.value) == (12, 10000)
    assert dozens.is_open


@pytest.mark.parametrize("text", ["he scores between two", "who scores twice"])
def test_a_scorer_is_no_number(text: str) -> None:
    assert not any(number.is_open for number in numbers_in(text))


@pytest.mark.parametrize(
    "word", ["hundred ", "million ", "two and a ", "1,", "1 000 ", "twenty-", "half a ", "0" * 1000]
)
def test_hostile_texts_end(word: str) -> None:
    assert all(number.start < number.end for number in numbers_in(word * (200_000 // len(word))))


@given(st.integers(0, 10**9))
def test_english_grouping_is_read_back(number: int) -> None:
    assert number_of(f"{number:,}") == number


@given(st.text(max_size=100))
def test_numbers_stand_in_order_inside_any_text(text: str) -> None:
    numbers = list(numbers_in(text))

    assert all(0 <= number.start < number.end <= len(text) for number in numbers)
    assert all(one.end <= other.start for one, other in pairwise(numbers))
