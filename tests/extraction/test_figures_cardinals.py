import pytest

from crossread.extraction._figures_cardinals import Run, below_hundred, cardinal
from crossread.extraction._figures_words import number_words_in


def run_of(text: str) -> Run:
    return Run(text, tuple(number_words_in(text)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4 thousand 3 hundred and 21", 4321),
        ("6 crore and two hundred", 60000200),
        ("three lakh crore", 3e12),
        ("twenty-one trillion and three hundred", 21e12 + 300),
        ("two hundred and two thousand", 202000),
        ("one million two thousand two hundred", 1002200),
        ("322 hundred", 32200),
        ("three dozens", 36),
        ("nine hundred ninety-nine", 999),
        ("hundred thousand", 100000),
    ],
)
def test_the_whole_amount_is_read(text: str, value: float) -> None:
    run = run_of(text)

    amount = cardinal(run, 0)

    assert amount is not None
    assert (amount.value, amount.after) == (value, len(run.words))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3 hundred and 2 hundred", 300),
        ("two million and five", 2e6),
        ("two hundred and 21", 200),
        ("one two three", 1),
        ("423 0000", 423),
        ("2015 hundred", 2015),
    ],
)
def test_another_count_is_left_to_itself(text: str, value: float) -> None:
    amount = cardinal(run_of(text), 0)

    assert amount is not None
    assert amount.value == value


def test_digits_are_not_below_a_hundred_in_words() -> None:
    assert below_hundred(run_of("21 men"), 0) is None
    assert cardinal(run_of("several men"), 0) is None
