"""Reading texts one by one."""

import sys

import click

from crossread.cli._inputs import as_json, inputs, opened
from crossread.cli._settings import settings
from crossread.settings import Settings


@click.command()
@inputs
@as_json
@settings
def read(inputs: tuple[str, ...], *, as_json: bool, settings: Settings) -> None:
    """Read texts: who says what, on whose word, how surely, with which figures and times.

    With --json, one object a line per document, by docs/schema/reading.schema.json.

    \b
    crossread read accounts/ --json > readings.jsonl
    """  # noqa: D301
    from crossread import presentation
    from crossread.cli._tables import reading_as_text

    with opened(inputs, settings) as case:
        readings = case.read()
    if as_json:
        out = sys.stdout.buffer
        for reading in readings:
            out.write(presentation.encode(reading) + b"\n")
        return
    for reading in readings:
        click.echo(reading_as_text(reading))
