"""Quality measured on annotated sets."""

from pathlib import Path

import click

from crossread.cli._inputs import threads


@click.command()
@click.argument("sets", nargs=-1, metavar="[SET…]")
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=Path("../shared"),
    show_default=True,
    help="Folder that holds data/ and gold/.",
)
@click.option(
    "--json", "out", type=click.Path(dir_okay=False, path_type=Path), help="Also write the scores to this file."
)
@click.option(
    "--weights",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    help="Folder of a network that was rebuilt.",
)
@threads
def evaluate(sets: tuple[str, ...], data: Path, out: Path | None, weights: Path | None, threads: int) -> None:
    """Measure the reading on annotated sets, per class, beside published scores and a plain baseline.

    Without names all sets are run; `crossread evaluate list` names them.

    \b
    crossread evaluate polnear gold --data ../shared --json scores.json
    """  # noqa: D301
    from crossread import presentation
    from crossread.cli._tables import print_table
    from crossread.evaluation import SETS, measure

    if sets == ("list",):
        for name, one in SETS.items():
            click.echo(f"{name:<13}{one.about}")
        return
    scores = []
    for score in measure(sets or SETS, data, threads=threads, weights=weights):
        print_table(score.table())
        scores.append(score)
    if out:
        out.write_bytes(presentation.encode(scores) + b"\n")
        click.echo(f"scores: {out.resolve()}")
