import pytest

from crossread.extraction._figures_measures import Measured, compounded, measured
from crossread.extraction._figures_numbers import numbers_in


def measures(text: str) -> list[Measured]:
    return list(compounded(text, measured(text, numbers_in(text))))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("5 feet 2 inches", 5 + 2 / 12, "foot"),
        ("thirteen dollars and forty-five cents", 13.45, "USD"),
        ("US$115", 115, "USD"),
        ("EUR5bn", 5e9, "EUR"),
        ("10 euros", 10, "EUR"),
        ("500 Syrian pounds", 500, "SYP"),
        ("10kmph", 10, "km/h"),
        ("100t", 100, "tonne"),
        ("$ 10 dollars", 10, "USD"),
        ("2.3m displaced people", 2.3e6, "count"),
        ("1.2 m inhabitants", 1.2e6, "count"),
        ("40m euros", 4e7, "EUR"),
        ("4m high", 4, "m"),
        ("a 2.3 m wall", 2.3, "m"),
    ],
)
def test_a_number_has_its_unit(text: str, value: float, unit: str) -> None:
    (one,) = measures(text)

    assert (one.number.value, one.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("a 500-pound bomb", "lb"),
        ("500 pounds of explosives", "lb"),
        ("weighing some 12 pounds", "lb"),
        ("a 500-pound fine", "GBP"),
        ("2,000 pounds of public money", "GBP"),
        ("it cost 12 pounds", "GBP"),
    ],
)
def test_pounds_are_a_weight_where_something_is_weighed(text: str, unit: str) -> None:
    (one,) = measures(text)

    assert one.unit == unit


def test_a_sign_belongs_to_one_number() -> None:
    assert [one.unit for one in measures("10 rmb 20 usd")] == ["CNY", "USD"]


def test_two_measures_that_are_no_parts_of_one_stay_two() -> None:
    assert [one.unit for one in measures("5 feet 20 inches, 3 km 2 kg")] == ["foot", "inch", "km", "kg"]
