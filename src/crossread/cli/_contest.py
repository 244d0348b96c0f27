"""The contest of several accounts: compare, show, report."""

import sys
from pathlib import Path

import click

from crossread.cli._inputs import Heard, as_json, heard, inputs, opened, page_file
from crossread.cli._settings import settings
from crossread.settings import Settings


@click.command()
@inputs
@as_json
@heard
@settings
def compare(inputs: tuple[str, ...], *, as_json: bool, heard: Heard, settings: Settings) -> None:
    """Lay the contest of several accounts open.

    With --json, one object for all of them, by docs/schema/comparison.schema.json.

    \b
    crossread compare accounts/
    crossread compare accounts/ --json > contest.json
    """  # noqa: D301
    from crossread import presentation
    from crossread.cli._tables import print_view

    with opened(inputs, settings) as case:
        contest = case.compare(without=heard.without, as_of=heard.as_of)
    if as_json:
        sys.stdout.buffer.write(presentation.encode(contest.comparison) + b"\n")
        return
    for view in ("overview", "claims", "figures", "gaps"):
        print_view(contest.view(view))


@click.command()
@click.argument("view")
@inputs
@as_json
@heard
@settings
def show(view: str, inputs: tuple[str, ...], *, as_json: bool, heard: Heard, settings: Settings) -> None:
    """Show one view of the contest as a table.

    VIEW is one of overview, documents, claims, relations, figures, names, roles, wording, techniques, sources,
    speakers, timeline, forecasts, versions, gaps.

    \b
    crossread show figures accounts/
    crossread show figures accounts/ --without "the interior ministry"
    crossread show timeline accounts/ --as-of 2031-05-04
    crossread show claims strike.crossread --json
    """  # noqa: D301
    from crossread import presentation
    from crossread.cli._tables import print_view

    if view not in presentation.VIEWS:
        raise click.BadParameter(f"{view!r} is none of {', '.join(presentation.VIEWS)}.", param_hint="VIEW")
    with opened(inputs, settings) as case:
        seen = case.compare(without=heard.without, as_of=heard.as_of).view(view)
    if as_json:
        sys.stdout.buffer.write(presentation.encode(seen) + b"\n")
        return
    print_view(seen)


@click.command()
@inputs
@as_json
@settings
def versions(inputs: tuple[str, ...], *, as_json: bool, settings: Settings) -> None:
    """Show what changed where one address was captured more than once.

    Claims, attributions, figures and judgements that appeared, vanished, were softened or firmed, and the words. A
    text says where and when it was captured in its head (url, captured).

    \b
    crossread versions strike.crossread
    crossread versions captures/ --json
    """  # noqa: D301
    from crossread import presentation
    from crossread.cli._tables import print_view

    with opened(inputs, settings) as case:
        contest = case.compare()
    if as_json:
        sys.stdout.buffer.write(presentation.encode(contest.comparison.revisions) + b"\n")
        return
    print_view(contest.view("versions"))


@click.command()
@inputs
@page_file
@click.option("--title", default="", help="Heading of the report; the folder's or case's name if not given.")
@heard
@settings
def report(inputs: tuple[str, ...], out: Path, title: str, heard: Heard, settings: Settings) -> None:
    """Write the contest as one HTML file that works offline, by keyboard and in print.

    \b
    crossread report accounts/ -o contest.html
    """  # noqa: D301
    with opened(inputs, settings) as case:
        page = case.compare(without=heard.without, as_of=heard.as_of).report(
            title=title or Path(inputs[0]).resolve().stem
        )
    write_page(page, out)


def write_page(page: str, out: Path) -> None:
    """Write the report and say where it lies; a file that cannot be written is the user's to mend."""
    try:
        out.write_text(page, encoding="utf-8")
    except OSError as problem:
        raise click.ClickException(
            f"the report could not be written to {out}: {problem.strerror}; name another with --out"
        ) from problem
    click.echo(f"report: {out.resolve()}")
