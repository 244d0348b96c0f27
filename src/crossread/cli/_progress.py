"""A bar on a terminal; nothing where the output is piped."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from crossread.pipeline import Progress as Told
from crossread.pipeline import silent


@contextmanager
def watching() -> Iterator[Told]:
    """Progress shown on standard error while the block runs, if somebody is there to see it."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield silent
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description:<9}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bars:
        yield _Bars(bars)


class _Bars:
    """One bar a step; the number captured is the total of what will be read."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}
        self._captured = 0

    def __call__(self, step: str, done: int) -> None:
        self._captured += done if step == "captured" else 0
        if step not in self._tasks:
            for task in self._bars.tasks:  # what came before is over once the next step begins
                self._bars.update(task.id, total=task.completed)
            self._tasks[step] = self._bars.add_task(step, total=self._captured if step == "read" else None)
        self._bars.advance(self._tasks[step], done)
