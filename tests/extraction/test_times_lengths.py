import pytest

from crossread.extraction._times_lengths import counted, duration, length_of, unit_of
from crossread.extraction._times_patterns import FORMS
from crossread.extraction._times_values import parts_of


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("three days", "P3D"),
        ("two and a half years", "P2Y6M"),
        ("one and half hours", "PT1H30M"),
        ("half a year", "P6M"),
        ("half an hour", "PT30M"),
        ("a couple of days", "P2D"),
        ("several weeks", "PXW"),
        ("a decade", "P10Y"),
        ("two weekends", "P4D"),
        ("a fortnight", "P2W"),
        ("two centuries", "P200Y"),
        ("two years and three months", "P2Y3M"),
        ("a day and 12 hours", "P1DT12H"),
        ("two hours, 15 minutes", "PT2H15M"),
        ("three days and two years", "P3D"),
        ("all month", "P1M"),
    ],
)
def test_a_length_is_read(words: str, length: str) -> None:
    match = FORMS["lasting"].match(words)

    assert match is not None
    assert length_of(parts_of(match)) == length


def test_a_count_without_a_number_is_open() -> None:
    assert counted({"all": "days", "n": None, "v": "many"}) == "X"
    assert duration("X", "decade") == "PXY"
    assert unit_of("centurie") == "century"
