"""Reading texts one by one."""

import sys

import click

from crossread.cli._inputs import as_json, inputs, opened, threads


@click.command()
@inputs
@as_json
@threads
def read(inputs: tuple[str, ...], *, as_json: bool, threads: int) -> None:
    """Read texts: who says what, on whose word, how surely, with which figures and times.

    With --json, one object a line per document, by docs/schema/reading.schema.json.

    \b
    crossread read accounts/ --json > readings.jsonl
    """  # noqa: D301
    from crossread import presentation
    from crossread.cli._tables import reading_as_text

    with opened(inputs, threads) as case:
        readings = case.read()
    if as_json:
        out = sys.stdout.buffer
        for reading in readings:
            out.write(presentation.encode(reading) + b"\n")
        return
    for reading in readings:
        click.echo(reading_as_text(reading))
