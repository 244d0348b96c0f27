import pytest

from crossread.reading._dates import edtf, first_date, moment


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2031-03-04", "2031-03-04"),
        ("2031-03-04T10:20:30+01:00", "2031-03-04"),
        ("4 March 2031", "2031-03-04"),
        ("Monday, 4th March, 2031", "2031-03-04"),
        ("Mon Mar 4 2031", "2031-03-04"),
        ("March 4, 2031 10:20 am", "2031-03-04"),
        ("Sept. 4, 2031", "2031-09-04"),
        ("04.03.2031", "2031-03-04"),
        ("27-07-2031", "2031-07-27"),
        ("07/27/2031", "2031-07-27"),
        ("March 2031", "2031-03"),
        ("2031-03", "2031-03"),
        ("2031", "2031"),
        ("2031-03-01/2031-03-04", "2031-03-01/2031-03-04"),
    ],
)
def test_dates_in_the_usual_forms_become_edtf(value: str, day: str) -> None:
    assert edtf(value) == day


@pytest.mark.parametrize("value", ["", "last spring", "3/4/2031", "30 February 2031", "99.99.2031", "1 2 3", "9" * 200])
def test_what_is_no_date_or_could_be_two_stays_empty(value: str) -> None:
    assert edtf(value) == ""


def test_the_first_of_several_dates_counts() -> None:
    match = first_date("updated 5 March 2031, published 2031-03-04")

    assert match is not None
    assert match[0] == "5 March 2031"


@pytest.mark.parametrize(
    ("value", "moment_"),
    [
        ("2031-03-04T10:20:30+01:00", "2031-03-04T10:20:30+01:00"),
        (" 2031-03-04T10:20:30Z", "2031-03-04T10:20:30+00:00"),
        ("4 March 2031", "2031-03-04"),
        ("2031-03-04T99", "2031-03-04"),
        ("last spring", ""),
    ],
)
def test_a_moment_keeps_its_time_of_day(value: str, moment_: str) -> None:
    assert moment(value) == moment_
