import pytest

from crossread.engines import Embedded, Engine, Made
from crossread.errors import Skip, Stop
from crossread.model import Gap


def halved(number: int) -> int:
    if number % 2:
        raise Skip(f"{number} is odd")
    if number > 100:
        raise Stop("too large to go on")
    return number // 2


@pytest.fixture
def engine() -> Engine:
    return Embedded()


def test_items_made_and_gaps_are_together_all_the_items_given(engine: Engine) -> None:
    made = engine.map(halved, range(5))

    assert made == Made((0, 1, 2), (Gap("1", "1 is odd"), Gap("3", "3 is odd")))


def test_stop_ends_the_run(engine: Engine) -> None:
    with pytest.raises(Stop, match="too large"):
        engine.map(halved, [2, 102])
