"""Reads conflicting accounts of one matter and lays the contest open; it gives no verdict.

>>> import crossread
>>> contest = crossread.contest(["accounts/"])           # doctest: +SKIP
>>> print(contest.view("claims"))                       # doctest: +SKIP
"""

from importlib import import_module
from typing import TYPE_CHECKING

from crossread.errors import BadInput, CrossreadError, Skip, Stop
from crossread.settings import Settings

if TYPE_CHECKING:
    from crossread.case import Case, Contest, contest, read
    from crossread.pipeline import Instruments

_LATE = {
    "Case": "crossread.case",
    "Contest": "crossread.case",
    "Instruments": "crossread.pipeline",
    "contest": "crossread.case",
    "read": "crossread.case",
}

__all__ = [
    "BadInput",
    "Case",
    "Contest",
    "CrossreadError",
    "Instruments",
    "Settings",
    "Skip",
    "Stop",
    "contest",
    "read",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import the working parts when they are first asked for: `import crossread` alone stays quick."""
        if name not in _LATE:
            raise AttributeError(f"module 'crossread' has no attribute {name!r}")
        return getattr(import_module(_LATE[name]), name)
