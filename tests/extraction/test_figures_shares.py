import pytest

from crossread.extraction._figures_cardinals import Amount, Run, cardinal
from crossread.extraction._figures_shares import ratio, share, with_point, with_share
from crossread.extraction._figures_words import number_words_in


def run_of(text: str) -> Run:
    return Run(text, tuple(number_words_in(text)))


def first(run: Run) -> Amount:
    return cardinal(run, 0) or Amount(0, 0)


@pytest.mark.parametrize(
    ("text", "value", "scale"),
    [
        ("half of them", 0.5, 1),
        ("a third of them", 1 / 3, 1),
        ("three quarters", 0.75, 1),
        ("one-eighth", 0.125, 1),
        ("¾ of it", 0.75, 1),
        ("half a dozen", 6, 12),
        ("quarter million", 250000, 1e6),
        ("two thirds of a million", 2e6 / 3, 1e6),
    ],
)
def test_a_share_is_of_one_or_of_a_scale(text: str, value: float, scale: float) -> None:
    part = share(run_of(text), 0)

    assert part is not None
    assert (part.value, part.scale) == (pytest.approx(value), scale)


@pytest.mark.parametrize("text", ["third man", "quarter of an hour", "two third parties", "two men"])
def test_what_only_looks_like_a_share_is_none(text: str) -> None:
    assert share(run_of(text), 0) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("five and a quarter", 5.25),
        ("one million and a half", 1.5e6),
        ("five and a half million", 5.5e6),
        ("one billion and a half million", 1.0005e9),
        ("four-and-a-half", 4.5),
        ("twenty and three fifths", 20.6),
        ("two and a third of the others", 2),
        ("two and half of the others", 2),
    ],
)
def test_a_part_behind_and_is_added_where_it_is_of_the_same(text: str, value: float) -> None:
    run = run_of(text)

    assert with_share(run, first(run)).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("two hundred point zero three", 200.03), ("nine point nought four", 9.04), ("five point seventy-one", 5.71)],
)
def test_digits_spoken_after_point_are_a_fraction(text: str, value: float) -> None:
    run = run_of(text)

    assert with_point(run, 0, first(run)).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("two in five", 0.4), ("1 in twenty-one", 1 / 21), ("one out of every 3", 1 / 3), ("6 out of 10", 0.6)],
)
def test_so_many_of_so_many_is_a_share(text: str, value: float) -> None:
    run = run_of(text)

    part = ratio(run, 0, first(run))

    assert part is not None
    assert part.value == pytest.approx(value)


@pytest.mark.parametrize("text", ["five in six days", "12 out of 50 villages", "five out of three", "one in 2018"])
def test_more_than_all_a_time_and_two_counts_are_no_share(text: str) -> None:
    run = run_of(text)

    assert ratio(run, 0, first(run)) is None
