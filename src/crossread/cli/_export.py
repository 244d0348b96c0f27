"""The ledgers of a contest as files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from crossread.cli._inputs import Heard, heard, inputs, opened
from crossread.cli._settings import settings
from crossread.settings import Settings

if TYPE_CHECKING:
    from crossread.presentation import Format


@click.command()
@inputs
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Folder for the tables, made if missing; older tables in it are replaced.",
)
@click.option("--format", type=click.Choice(["csv", "parquet"]), default="csv", show_default=True)
@click.option("--bom", is_flag=True, help="Begin CSV with a byte order mark, for spreadsheets that want one.")
@heard
@settings
def export(
    inputs: tuple[str, ...], *, folder: Path, format: "Format", bom: bool, heard: Heard, settings: Settings
) -> None:
    """Write every ledger as a table, each row with its account, passage and position.

    Claims, positions, relations, figures, times, names, words, sources and all others; docs/exports.md explains every
    table and column. Parquet needs the extra `parquet`.

    \b
    crossread export strike.crossread --to ledgers/
    crossread export accounts/ --to ledgers/ --format parquet
    """  # noqa: D301
    with opened(inputs, settings) as case:
        written = case.compare(without=heard.without, as_of=heard.as_of).export(folder, format=format, bom=bom)
    click.echo(f"{len(written)} tables in {folder.resolve()}")
