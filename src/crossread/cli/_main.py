"""The commands, gathered; what goes wrong becomes one line on standard error and an exit code."""

import os
import sys
from itertools import chain

import click

from crossread.cli._cases import add, judge, new, remove
from crossread.cli._contest import compare, report, show, versions
from crossread.cli._demo import demo
from crossread.cli._evaluate import evaluate
from crossread.cli._export import export
from crossread.cli._read import read
from crossread.cli._schema import schema
from crossread.errors import BadInput, CrossreadError

EXIT_FAILED, EXIT_BAD_INPUT, EXIT_INTERRUPTED = 1, 2, 130


_GROUPS = {
    "Read a folder of texts": (demo, report, show, compare, versions, export, read),
    "Keep a case": (new, add, judge, remove),
    "Measure and program": (evaluate, schema),
}
"""The commands by what they are for, those that come first first."""


class _ByPurpose(click.Group):
    """Lists its commands under what they are for, with the whole first sentence of each."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the lists."""
        for purpose, commands in _GROUPS.items():
            with formatter.section(purpose):
                formatter.write_dl([(one.name or "", one.get_short_help_str(limit=200)) for one in commands])


@click.group(cls=_ByPurpose, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="crossread")
def crossread() -> None:
    """Reads conflicting accounts of one matter and lays the contest open: who claims what, on whose word, and what
    the others say to that. It gives no verdict; every answer opens at the exact words that it rests on.

    \b
    crossread demo                               the bundled example, as a report
    crossread report accounts/ -o contest.html   a folder of texts, as a report
    crossread show claims accounts/              the claims, on the terminal
    crossread new strike.crossread               a case that is kept, with judgements

    Exit codes: 0 done, 1 could not go on, 2 bad input.
    """  # noqa: D205, D301 -- click prints it as it stands


for command in chain.from_iterable(_GROUPS.values()):
    crossread.add_command(command)


def main() -> None:
    """Run the command line; errors of ours are one line that says what, where and what now."""
    try:
        crossread(standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as problem:
        problem.show()
        sys.exit(EXIT_BAD_INPUT)
    except click.Abort:
        sys.exit(EXIT_INTERRUPTED)
    except BrokenPipeError:
        _drop_output()  # whoever read it has gone; there is nobody to tell
        sys.exit(EXIT_FAILED)
    except OSError as problem:
        where = problem.filename or "the output"
        click.echo(f"crossread: {where}: {problem.strerror or problem}; check that it can be written to", err=True)
        _drop_output()
        sys.exit(EXIT_FAILED)
    except CrossreadError as problem:
        click.echo(f"crossread: {problem}", err=True)
        sys.exit(EXIT_BAD_INPUT if isinstance(problem, BadInput) else EXIT_FAILED)


def _drop_output() -> None:
    """Send what still waits to be written nowhere: the interpreter would fail on it on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
