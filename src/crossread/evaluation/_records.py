"""Annotated sets as they lie on disk."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from crossread.errors import NotFound


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a JSON lines file, one after another; `.gz` is unpacked."""
    present(path)
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        for line in lines:
            yield msgspec.json.decode(line)


def own(within: str) -> Path:
    """Annotations of our own, in the checkout beside the code or that of the current folder: the wheel has none."""
    for folder in (Path(__file__).parents[3], Path.cwd()):
        if (path := folder / "evaluation" / within).exists():
            return path
    raise NotFound(f"evaluation/{within} is not there; run it in a checkout of the project")


def present(path: Path) -> Path:
    """The path of a file that must be there."""
    if not path.is_file():
        raise NotFound(f"the set {path} is not there; name the folder that holds data/ and gold/ with --data")
    return path
