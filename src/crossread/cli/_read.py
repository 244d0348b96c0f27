"""Reading texts one by one."""

import sys

import click

from crossread.cli._inputs import as_json, inputs, opened
from crossread.cli._settings import settings
from crossread.errors import BadInput
from crossread.settings import Settings


@click.command()
@inputs
@as_json
@settings
def read(inputs: tuple[str, ...], *, as_json: bool, settings: Settings) -> None:
    """Read texts: who says what, on whose word, how surely, with which figures and times.

    With --json, one object a line per document, by docs/schema/reading.schema.json. What could not be taken in is
    told on standard error; where that is everything, the exit code is 2.

    \b
    crossread read accounts/ --json > readings.jsonl
    """  # noqa: D301
    from crossread import presentation
    from crossread.cli._tables import gap_as_text, reading_as_text

    with opened(inputs, settings) as case:
        readings, gaps = case.read(), case.gaps
    for gap in gaps:
        click.echo(gap_as_text(gap), err=True)
    if gaps and not readings:
        raise BadInput("nothing could be read; name texts that hold something to read")
    if as_json:
        out = sys.stdout.buffer
        for reading in readings:
            out.write(presentation.encode(reading) + b"\n")
        return
    for reading in readings:
        click.echo(reading_as_text(reading))
