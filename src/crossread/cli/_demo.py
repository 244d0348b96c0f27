"""The bundled example."""

from importlib.resources import as_file, files
from pathlib import Path

import click

from crossread.cli._contest import write_page
from crossread.cli._inputs import opened, page_file
from crossread.cli._settings import settings
from crossread.settings import Settings


@click.command()
@page_file
@settings
def demo(out: Path, settings: Settings) -> None:
    """Read the bundled example, seven accounts of one invented dispute, and write its report."""
    from crossread.cli._tables import print_view

    with as_file(files("crossread") / "example") as folder, opened([str(folder)], settings) as case:
        contest = case.compare()
    print_view(contest.view("overview"))
    write_page(contest.report(title="The depot of Deir Halun (an invented example)"), out)
