"""Prints docs/exports.md: every table and column of an export, so that the manual cannot say something else."""

import sys
from collections.abc import Iterator

from crossread.presentation import SHEETS, TYPES

INTRODUCTION = """# Exports

`crossread export CASE --to FOLDER` writes every ledger as one CSV table, `--format parquet` as Parquet (extra
`parquet`); in Python `contest.export("ledgers/")`. This page is made from the tables themselves (`scripts/fix`); every
export carries it too, in its table `columns`.

Every row that stands in an account begins with the account, the words and where they stand; other columns join the
tables by id. `grounds` gives the passages on which a relation rests, `positions` those on which a claim does, silent
accounts included.

**CSV.** UTF-8; `--bom` puts a byte order mark before it, which some spreadsheets want. A cell whose text begins with
`=`, `+`, `-`, `@` (or the wide forms of these), a tab or a line break has an apostrophe put before it, so that no
spreadsheet runs it; so has one that begins with spaces or apostrophes and then one of these. To have the text back
exactly, take off the first character of a cell that begins with an apostrophe and then so. Numbers stay numbers, below
zero too. An empty cell is an empty text or nothing at all. Spreadsheets cut cells after 32,767 characters and take some
ids for numbers: import columns of ids as text.

**Parquet.** Each column has its type, with nothing (`null`) where there is nothing to say, and its meaning in the
metadata of its field. Texts are unchanged.
"""


def manual() -> str:
    """The manual of all tables in Markdown."""
    return "\n".join([INTRODUCTION, *(line for name in SHEETS for line in section(name))])


def section(name: str) -> Iterator[str]:
    """One table: what a row is, and what its columns hold."""
    yield from (f"## {name}", "", SHEETS[name].meaning, "", "| column | type | meaning |", "|---|---|---|")
    yield from (f"| {one.name} | {TYPES[one.type]} | {one.meaning} |" for one in SHEETS[name].headings)
    yield ""


if __name__ == "__main__":
    sys.stdout.write(manual())
