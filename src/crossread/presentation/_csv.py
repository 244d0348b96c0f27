"""Tables as CSV that a spreadsheet shows and never runs."""

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from crossread.presentation._sheet import Heading, Value

_RUN = re.compile(r"['\s]*[=+\-@＝＋－＠]|'*[\t\r\n]")
"""How a text begins that a spreadsheet would take for a formula, an apostrophe before it or not."""


def write_csv(path: Path, headings: Sequence[Heading], rows: Iterable[Sequence[Value]], *, bom: bool = False) -> None:
    """Write one table; text that begins like a formula gets an apostrophe before it, numbers stay numbers."""
    encoding = "utf-8-sig" if bom else "utf-8"
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        out = csv.writer(file)
        out.writerow([heading.name for heading in headings])
        out.writerows([_cell(value) for value in row] for row in rows)


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return f"{value:.0f}"
        case str():
            return f"'{value}" if _RUN.match(value) else value
        case _:
            return str(value)
