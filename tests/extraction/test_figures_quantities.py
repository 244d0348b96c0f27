import pytest

from crossread.extraction._figures_quantities import quantities_in


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "modifier"),
    [
        ("killed at least 31 men", "at least 31", 31, None, "at least"),
        ("killed more than a hundred men", "more than a hundred", 100, None, "more than"),
        ("killed over 6,000 men", "over 6,000", 6000, None, "over"),
        ("killed up to 50 men", "up to 50", None, 50, "up to"),
        ("killed as many as 1300 men", "as many as 1300", None, 1300, "as many as"),
        ("killed no more than 12 men", "no more than 12", None, 12, "no more than"),
        ("killed around two million men", "around two million", 2000000, 2000000, "around"),
        ("killed just 14 men", "just 14", 14, 14, "just"),
        ("killed at least some 300 men", "at least some 300", 300, None, "at least"),
        ("killed 20 or more men", "20 or more", 20, None, "or more"),
        ("killed dozens of men", "dozens", 24, None, "dozens"),
        ("killed between 700 and 1,200 men", "between 700 and 1,200", 700, 1200, "between"),
        ("killed two or three men", "two or three", 2, 3, ""),
        ("killed 20 to 30 men", "20 to 30", 20, 30, ""),
        ("killed two to three million men", "two to three million", 2000000, 3000000, ""),
        ("killed 31 men", "31", 31, 31, ""),
        ("killed 500 to well over 1000 men", "500 to well over 1000", 500, None, ""),
        ("killed from 500 to nearly 1,000 men", "from 500 to nearly 1,000", 500, 1000, "from"),
        ("killed more than 40 and fewer than 60 men", "more than 40 and fewer than 60", 40, 60, "between"),
        ("killed at most 60 but at least 40 men", "at most 60 but at least 40", 40, 60, "between"),
        ("killed at least several hundred men", "at least several hundred", 200, None, "at least several hundred"),
        ("killed thirty-odd men", "thirty-odd", 30, 30, "odd"),
        ("killed 50-plus men", "50-plus", 50, None, "plus"),
        ("killed almost all 40 men", "almost all 40", 40, 40, "almost"),
        ("killed as few as 12 men", "as few as 12", None, 12, "as few as"),
        ("killed 5k-20k men", "5k-20k", 5000, 20000, ""),
    ],
)
def test_modifiers_and_ranges_bound_a_number(
    text: str, words: str, low: float | None, high: float | None, modifier: str
) -> None:
    (quantity,) = quantities_in(text)

    assert text[quantity.start : quantity.end] == words
    assert (quantity.low, quantity.high, quantity.modifier) == (low, high, modifier)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("a zone 15-20 km wide", 15, 20, "km"),
        ("just 14 per cent", 14, 14, "percent"),
        ("up 12% on the year", 12, 12, "percent"),
        ("worth $1.5 billion", 1.5e9, 1.5e9, "USD"),
        ("worth US$ 3bn", 3e9, 3e9, "USD"),
        ("worth £10m", 1e7, 1e7, "GBP"),
        ("worth 20 euros", 20, 20, "EUR"),
        ("worth 12,34,567 rupees", 1234567, 1234567, "INR"),
        ("between five and 10 tonnes", 5, 10, "tonne"),
        ("a third of it", 0.333333, 0.333333, "share"),
        ("a 10-kilometre stretch", 10, 10, "km"),
        ("over half of it", 0.5, None, "share"),
        ("2.3m people", 2.3e6, 2.3e6, "count"),
        ("one in five of them", 0.2, 0.2, "share"),
        ("a fall to minus 3 per cent", -3, -3, "percent"),
    ],
)
def test_a_unit_makes_a_measure(text: str, low: float, high: float | None, unit: str) -> None:
    (quantity,) = quantities_in(text)

    assert (quantity.low, quantity.high) == (pytest.approx(low), pytest.approx(high))
    assert quantity.unit == unit


@pytest.mark.parametrize(
    "text", ["rose from 20 to 30", "fell to 20 from 30", "scored 3-1", "up 25 % to 34,500 tonnes", "call 222-3333-44"]
)
def test_a_change_a_score_and_a_telephone_number_are_no_ranges(text: str) -> None:
    assert all(quantity.low == quantity.high for quantity in quantities_in(text))


def test_over_with_a_small_number_word_is_a_preposition() -> None:
    (quantity,) = quantities_in("he presided over two meetings")

    assert (quantity.low, quantity.high, quantity.modifier) == (2, 2, "")


def test_or_more_than_bounds_the_number_after_it() -> None:
    one, other = quantities_in("it was 12 or more than 194")

    assert (one.high, other.low, other.high) == (12, 194, None)


def test_bounds_that_leave_nothing_between_them_stay_two() -> None:
    one, other = quantities_in("more than 40 and less than 10")

    assert (one.low, one.high, other.low, other.high) == (40, None, None, 10)


def test_bounds_of_two_units_stay_two() -> None:
    assert len(list(quantities_in("more than 40 km and less than 60 kg"))) == 2


@pytest.mark.parametrize("text", ["1 to " * 3000, "$" * 100_000, "at least " * 10_000, "one " * 20_000])
def test_hostile_texts_end(text: str) -> None:
    assert sum(1 for _ in quantities_in(text)) <= len(text)
