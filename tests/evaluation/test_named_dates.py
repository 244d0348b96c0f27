import pytest

from crossread.evaluation._named_dates import named
from crossread.extraction._times_parts import part_of


@pytest.mark.parametrize("whole", ["2031-03", "2031-02", "2031", "199X", "18XX", "2031-05-12/2031-05-18"])
@pytest.mark.parametrize("part", ["early", "mid", "late"])
def test_a_part_is_known_by_its_whole(whole: str, part: str) -> None:
    assert named(part_of(whole, part)) == whole


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2031-05-05~", "2031-05-05"),
        ("2031-05?", "2031-05"),
        ("../2031-06-10~", "../2031-06"),
        ("2031-04-21~/..", "2031-04/.."),
        ("../1996~", "../199X"),
        ("2031-05-06~/2031-05-08~", "2031-05-06/2031-05-08"),
        ("2031-05-05/2031-05-10", "2031-05-05/2031-05-10"),
        ("2031-05-14T06:00:00+03:00", "2031-05-14T06:00:00"),
        ("2031-05-14T06:00:00Z", "2031-05-14T06:00:00"),
        ("P3D", "P3D"),
        ("", ""),
    ],
)
def test_marks_and_offsets_are_left_out(value: str, expected: str) -> None:
    assert named(value) == expected
