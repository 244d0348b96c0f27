import pytest

from crossread.evaluation._agreed_values import agrees, agrees_piecewise, days_of
from crossread.model import Time, TimeRole, TimeType


def time(value: str, kind: TimeType = TimeType.DATE, anchor: str = "") -> Time:
    """A time of ours."""
    return Time(0, 1, value, kind, TimeRole.EVENT, anchor)


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2019-01-31", ("2019-01-31", "2019-02-01")),
        ("2019-12", ("2019-12-01", "2020-01-01")),
        ("2019-35", ("2019-07-01", "2019-10-01")),
        ("2019-41", ("2019-07-01", "2020-01-01")),
        ("2019", ("2019-01-01", "2020-01-01")),
        ("201X", ("2010-01-01", "2020-01-01")),
        ("2019-01-07/2019-01-13", ("2019-01-07", "2019-01-14")),
        ("2019-01/..", ("2019-01-01", "")),
        ("P3D", ("", "")),
        ("2019-02-30", ("2019-02-30", "")),
    ],
)
def test_a_value_covers_its_days(value: str, days: tuple[str, str]) -> None:
    assert days_of(value) == days


@pytest.mark.parametrize(
    ("agreed", "ours", "same"),
    [
        ({"timex": "XXXX-01-04", "value": "2019-01-04"}, "2019-01-04", True),
        ({"timex": "XXXX-01-04", "value": "2019-01-04"}, "2019-01-05", False),
        ({"timex": "(2014-01-01,2018-01-01,P4Y)", "start": "2014-01-01", "end": "2018-01-01"}, "2014/2018", True),
        ({"timex": "2010-X", "end": "2010-01-01", "Mod": "before"}, "../2010", True),
        ({"timex": "2018-X", "start": "2019-01-01", "Mod": "after"}, "2018/..", True),
        (
            {"timex": "XXXX-05", "start": "2018-05-21", "end": "2018-06-01", "Mod": "end"},
            "2018-05-21~/2018-05-31~",
            True,
        ),
        (
            {"timex": "XXXX-05", "start": "2018-05-21", "end": "2018-06-01", "Mod": "end"},
            "2019-05-21~/2019-05-31~",
            False,
        ),
        ({"timex": "2018-W22", "start": "2018-05-28", "end": "2018-05-31"}, "2018-05-28/2018-06-03", True),
        ({"timex": "2018-05-29", "value": "2018-05-29"}, "", False),
    ],
)
def test_days_agree_however_their_ends_are_counted(agreed: dict[str, str], ours: str, same: bool) -> None:  # noqa: FBT001
    assert agrees([agreed], "then", time(ours)) is same


def test_what_is_counted_out_in_months_is_the_month_that_is_reached() -> None:
    agreed = {"timex": "2018-08-17", "value": "2018-08-17"}

    assert agrees([agreed], "two months ago", time("2018-08"))
    assert not agrees([agreed], "last summer", time("2018-08"))


@pytest.mark.parametrize(
    ("agreed", "ours", "anchor", "same"),
    [
        ({"timex": "PT1.5H", "value": "5400"}, "PT1H30M", "", True),
        ({"timex": "P3WE", "value": "518400"}, "P6D", "", True),
        ({"timex": "P3D", "value": "259200"}, "PXD", "", False),
        ({"timex": "(2016-11-08,2016-11-11,P3D)"}, "P3D", "published 2016-11-07", True),
        ({"timex": "(2016-11-08,2016-11-11,P3D)"}, "P3D", "", False),
    ],
)
def test_lengths_agree_in_seconds(agreed: dict[str, str], ours: str, anchor: str, same: bool) -> None:  # noqa: FBT001
    assert agrees([agreed], "then", time(ours, TimeType.DURATION, anchor)) is same


def test_the_ends_of_a_stretch_may_be_read_one_by_one() -> None:
    agreed = [{"timex": "(2018-03-01,2018-05-01,P2M)", "start": "2018-03-01", "end": "2018-05-01"}]

    assert agrees_piecewise(agreed, [time("2018-03"), time("../2018-05")])
    assert not agrees_piecewise(agreed, [time("2018-03")])
    assert not agrees_piecewise(agreed, [time("2018-03"), time("2018-06")])


def test_a_length_and_its_first_day_are_a_stretch() -> None:
    agreed = [{"timex": "(2019-10-08,2019-10-15,P1W)", "start": "2019-10-08", "end": "2019-10-15"}]

    assert agrees_piecewise(agreed, [time("P1W", TimeType.DURATION), time("2019-10-08")])
    assert not agrees_piecewise(agreed, [time("P2W", TimeType.DURATION), time("2019-10-08")])
