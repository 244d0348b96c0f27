from hypothesis import given
from hypothesis import strategies as st

from crossread.inference._scales import PLAIN, Scale


def test_what_is_not_scaled_is_said_as_it_is() -> None:
    assert PLAIN.cue.of(0.73) == 0.73


def test_a_reader_that_is_too_sure_is_made_less_so() -> None:
    assert Scale(slope=0.5).of(0.9) == 0.75
    assert Scale(shift=-1.0).of(0.5) == 0.2689


@given(st.floats(0, 1), st.floats(0, 1))
def test_what_is_likelier_stays_so(one: float, other: float) -> None:
    scale = Scale(0.6, -0.3)

    assert (scale.of(one) <= scale.of(other)) == (one <= other) or scale.of(one) == scale.of(other)
