"""How a case file is known, and what its failures mean."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from crossread.errors import CaseDamaged, StorageFailed

APPLICATION = 0x43525244
"""Written into the head of every case file: "CRRD"."""
VERSION = 1
"""Version of the tables; written into the head as well."""
WAIT = 15.0
"""Seconds to wait for another program that writes."""
_MAGIC = b"SQLite format 3\x00"
_HEAD = 100
_BYTES = slice(60, 64), slice(68, 72)
_PROTECTED = "it is write-protected, and showing a case writes to it too; change its permissions, or copy it elsewhere"
_WHY = {
    "FULL": "the disk is full; free some space and run the command again",
    "READONLY": _PROTECTED,
    "PERM": _PROTECTED,
    "CANTOPEN": "it cannot be opened; check that its folder exists and that you may write there",
    "BUSY": "another program has held it for too long; wait or close that, and run the command again",
    "IOERR": "the disk refused; check its space and state, and run the command again",
    "TOOBIG": "a text is larger than a case can hold; split it",
}
_DAMAGED = ("CORRUPT", "NOTADB", "FORMAT", "ERROR", "SCHEMA")


def is_case(path: Path) -> bool:
    """Whether the file says in its head that it is a case."""
    return _head(path)[0] == APPLICATION


def check_head(path: Path) -> None:
    """Raise `CaseDamaged` where the file is no case, or one of a newer version."""
    application, version = _head(path)
    if application != APPLICATION:
        raise CaseDamaged(f"{path}: not a case file; name a case, or make one with `crossread new`")
    if version > VERSION:
        raise CaseDamaged(f"{path}: made by a newer version of Crossread (its tables are {version}); update Crossread")


def damaged(path: Path, where: str) -> CaseDamaged:
    """The error for a case with something wrong in it."""
    told = " ".join(where.split())
    return CaseDamaged(f"{path}: damaged ({told}); go back to a copy of it, or add its documents to a new case")


@contextmanager
def failures(path: Path) -> Iterator[None]:
    """Tell what a failure of the database means for the person who uses it."""
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415 -- takes half a second: only with a case file

    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        name = getattr(getattr(error, "orig", error), "sqlite_errorname", "SQLITE_ERROR").removeprefix("SQLITE_")
        if name.startswith(_DAMAGED):
            raise damaged(path, str(getattr(error, "orig", error))) from error
        why = next((why for start, why in _WHY.items() if name.startswith(start)), f"the database says {name}")
        raise StorageFailed(f"{path}: {why}. What was kept before is unharmed") from error


def _head(path: Path) -> tuple[int, int]:
    """Its application and version; zeros where it is no database."""
    try:
        with path.open("rb") if path.is_file() else BytesIO() as file:
            head = file.read(_HEAD)
    except OSError:
        return 0, 0
    if len(head) < _HEAD or not head.startswith(_MAGIC):
        return 0, 0
    version, application = (int.from_bytes(head[place]) for place in _BYTES)
    return application, version
