"""What every command that reads accounts shares: its arguments, its case, its progress."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crossread.errors import BadInput
from crossread.settings import Settings

if TYPE_CHECKING:
    from crossread.case import Case

THREADS = "CROSSREAD_THREADS"

inputs = click.argument("inputs", nargs=-1, required=True, metavar="FILE|FOLDER|CASE…")
as_json = click.option("--json", "as_json", is_flag=True, help="Write JSON (see docs/schema/) to standard output.")
page_file = click.option(
    "-o", "--out", type=click.Path(dir_okay=False, path_type=Path), default=Path("crossread-report.html"),
    show_default=True, help="File for the report; one that is there is replaced.",
)  # fmt: skip
case_file = click.argument("case", type=click.Path(path_type=Path), metavar="CASE")


def threads(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that says how many processor threads the networks may use."""
    return click.option(
        "--threads", type=click.IntRange(1, 256), default=Settings().threads, show_default=True, envvar=THREADS,
        help="Processor threads for the networks.",
    )(command)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heard:
    """Who is heard in a comparison: all but those switched off, up to a day where one is named."""

    without: tuple[str, ...] = ()
    as_of: str = ""


def heard(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say who is heard."""

    @wraps(command)
    def told(*args: Any, without: tuple[str, ...], as_of: str, **others: Any) -> Any:
        return command(*args, heard=Heard(without, as_of), **others)

    dated = click.option(
        "--as-of", default="", metavar="DATE", help="Hear only what was published by then; the rest is not yet told."
    )(told)  # fmt: skip
    return click.option(
        "--without", multiple=True, metavar="SOURCE", help="Switch an account or a source off; may be given again."
    )(dated)


@contextmanager
def opened(paths: Sequence[str], settings: Settings) -> Iterator["Case"]:
    """The case file that was named, or a case in memory with the files and folders that were."""
    from crossread import storage
    from crossread.case import Case
    from crossread.cli._progress import watching
    from crossread.pipeline import Instruments

    with watching() as progress:
        instruments = Instruments(settings, progress=progress)
        single = Path(paths[0])
        is_case = len(paths) == 1 and storage.is_case(single)
        with Case.open(single, instruments) if is_case else Case.of(paths, instruments) as case:
            if not is_case:
                _require_texts(case)
            yield case


def _require_texts(case: "Case") -> None:
    """Refuse sources of which none could be taken in, each with its reason: an empty answer would look like one."""
    from crossread.cli._tables import gap_as_text

    if not case.documents:
        for gap in case.gaps:
            click.echo(gap_as_text(gap), err=True)
        raise BadInput("nothing could be read; name texts that hold something to read")


def reviewer() -> str:
    """Whose name a judgement carries when none is given: the user's login name."""
    return os.environ.get("USER") or os.environ.get("USERNAME") or "unnamed"  # noqa: TID251 -- the edge reads it
