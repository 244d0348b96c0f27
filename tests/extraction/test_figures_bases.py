import pytest

from crossread.extraction._figures_bases import base_before, base_of, rate_of
from crossread.extraction._figures_quantities import quantities_in


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("a third of the 90 victims", 90),
        ("60% of the 400 detainees", 400),
        ("half of the city's 200,000 inhabitants", 200_000),
        ("three of the five dead", 5),
        ("12 out of 40 hostages", 40),
    ],
)
def test_a_part_has_a_base(text: str, low: float) -> None:
    base = base_of(text, [*quantities_in(text)], 0)

    assert base is not None
    assert base.low == low


@pytest.mark.parametrize(
    "text", ["12 of them and 40 others", "40 of the 12 tents", "3 km of 12 roads", "a third of them"]
)
def test_what_is_no_part_has_none(text: str) -> None:
    assert base_of(text, [*quantities_in(text)], 0) is None


def test_a_part_behind_its_base_has_it_too() -> None:
    text = "Of the 62 dead, 40 were civilians."

    base = base_before(text, [*quantities_in(text)], 1)

    assert base is not None
    assert base.low == 62
    assert base_before("The 62 men, 40 of them", [*quantities_in("The 62 men, 40 of them")], 1) is None


@pytest.mark.parametrize(
    ("text", "counted", "unit"),
    [
        ("4.5 deaths per 1,000 people", "4.5 deaths", "per 1,000"),
        ("12 per 100,000 inhabitants", "12", "per 100,000"),
        ("$50 a day", "$50", "USD per day"),
        ("40 tonnes of coal per year", "40 tonnes of coal", "tonne per year"),
        ("20 people each month", "20 people", "per month"),
    ],
)
def test_a_rate_has_what_it_is_told_of_in_its_unit(text: str, counted: str, unit: str) -> None:
    one, *rest = quantities_in(text)

    rate = rate_of(text, one, len(counted), rest[0] if rest else None)

    assert rate is not None
    assert rate.unit == unit


def test_a_rate_can_be_led_by_what_it_is_told_of() -> None:
    text = "For every soldier killed three civilians died."
    (one,) = quantities_in(text)

    rate = rate_of(text, one, one.end, None)

    assert rate is not None
    assert (rate.unit, rate.end) == ("per soldier", one.end)


@pytest.mark.parametrize("text", ["20 people a day after", "20 people, 30 a day", "20 people and 30 tents"])
def test_a_day_after_is_no_rate(text: str) -> None:
    one, *rest = quantities_in(text)

    assert rate_of(text, one, len("20 people"), rest[0] if rest else None) is None
