import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._times_parts import marked, part_of


@pytest.mark.parametrize(
    ("value", "part", "expected"),
    [
        ("2031-03", "early", "2031-03-01~/2031-03-10~"),
        ("2031-02", "late", "2031-02-21~/2031-02-28~"),
        ("2031", "mid", "2031-05~/2031-08~"),
        ("199X", "late", "1997~/1999~"),
        ("18XX", "early", "1800~/1832~"),
        ("2031-05-12/2031-05-18", "late", "2031-05-16~/2031-05-18~"),
        ("2031-05-17/2031-05-18", "late", "2031-05-17/2031-05-18"),
        ("2031-22", "early", "2031-22"),
        ("2031-05-14", "late", "2031-05-14"),
        ("2031-03", "earlier", "2031-03"),
        ("", "early", ""),
    ],
)
def test_a_part_is_about_a_third(value: str, part: str, expected: str) -> None:
    assert part_of(value, part) == expected


@pytest.mark.parametrize(
    ("value", "mark", "expected"),
    [
        ("2031-03", "~", "2031-03~"),
        ("../2031-03", "?", "../2031-03?"),
        ("2031-03-01~/2031-03-10~", "?", "2031-03-01~/2031-03-10~"),
        ("2031-03-01T10:00:00", "~", "2031-03-01T10:00:00"),
        ("P3D", "~", "P3D"),
        ("2031", "", "2031"),
    ],
)
def test_a_mark_stands_on_every_date(value: str, mark: str, expected: str) -> None:
    assert marked(value, mark) == expected


@given(st.text("0123456789-/X.~", max_size=12))
def test_any_value_is_taken(value: str) -> None:
    assert marked(value, "~") is not None
