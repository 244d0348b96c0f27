from rich.progress import Progress

from crossread.cli._progress import _Bars, watching
from crossread.pipeline import silent


def test_a_step_is_over_when_the_next_begins() -> None:
    bars = Progress()
    told = _Bars(bars)

    for _ in range(3):
        told("captured", 1)
    told("read", 2)

    captured, read = bars.tasks
    assert (captured.completed, captured.total) == (3, 3)
    assert (read.completed, read.total) == (2, 3)


def test_nothing_is_shown_where_nobody_watches() -> None:
    with watching() as told:
        assert told is silent
