"""The contract for programs, written out."""

import json
from pathlib import Path

import click


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def schema(folder: Path) -> None:
    """Write the JSON Schemas of what `read --json` and `compare --json` give.

    \b
    crossread schema docs/schema
    """  # noqa: D301
    from crossread import presentation

    folder.mkdir(parents=True, exist_ok=True)
    for name in presentation.CONTRACT:
        path = folder / f"{name}.schema.json"
        path.write_text(json.dumps(presentation.schema(name), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        click.echo(path)
