import sqlite3
from pathlib import Path

import pytest

from crossread.errors import CaseDamaged, CrossreadError, StorageFailed
from crossread.storage._file import damaged, failures

CASE = Path("a.crossread")


@pytest.mark.parametrize(
    ("name", "error", "words"),
    [
        ("SQLITE_FULL", StorageFailed, "the disk is full; free some space"),
        ("SQLITE_READONLY_DIRECTORY", StorageFailed, "write-protected, and showing a case writes to it too"),
        ("SQLITE_CANTOPEN", StorageFailed, "check that its folder exists"),
        ("SQLITE_BUSY", StorageFailed, "another program has held it"),
        ("SQLITE_IOERR_WRITE", StorageFailed, "the disk refused"),
        ("SQLITE_NOLFS", StorageFailed, "the database says NOLFS"),
        ("SQLITE_CORRUPT", CaseDamaged, "go back to a copy"),
        ("SQLITE_NOTADB", CaseDamaged, "go back to a copy"),
    ],
)
def test_each_failure_of_the_database_says_what_to_do(name: str, error: type[CrossreadError], words: str) -> None:
    problem = sqlite3.OperationalError("unable")
    problem.sqlite_errorname = name

    with pytest.raises(error, match=words), failures(CASE):
        raise problem


def test_what_is_damaged_is_told_on_one_line() -> None:
    assert "damaged (*** in database main *** Page 6)" in str(damaged(CASE, "*** in database main ***\nPage 6"))


def test_other_errors_pass_through() -> None:
    with pytest.raises(KeyError), failures(CASE):
        raise KeyError
