"""Prints docs/commands.md: every command's own help, so that the manual cannot say something else."""

import sys

from click.testing import CliRunner

from crossread.cli._main import crossread


def manual() -> str:
    """The manual of all commands in Markdown."""
    parts = ["# Commands", "", "Made from each command's own `--help` (`scripts/fix`).", "", *section([])]
    for name in sorted(crossread.commands):
        parts += [f"## {name}", "", *section([name])]
    return "\n".join(parts)


def section(arguments: list[str]) -> list[str]:
    """The help of one command as a block of text."""
    shown = CliRunner().invoke(crossread, [*arguments, "--help"], prog_name="crossread", terminal_width=100)
    return ["```text", shown.output.strip(), "```", ""]


if __name__ == "__main__":
    sys.stdout.write(manual())
