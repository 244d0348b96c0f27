"""The command line."""

from crossread.cli._main import main

__all__ = ["main"]
