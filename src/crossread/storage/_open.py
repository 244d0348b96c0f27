"""Opening and making case files."""

from pathlib import Path

from crossread.errors import BadInput, NotFound
from crossread.storage._file import check_head
from crossread.storage._protocol import Store


def open_case(path: Path, *, create: bool = False) -> Store:
    """The case kept in this file; with `create`, a new one."""
    exists = path.exists() and (path.is_dir() or path.stat().st_size > 0)
    if create and exists:
        raise BadInput(f"{path}: there is something of this name already; choose another name")
    if create and not path.absolute().parent.is_dir():
        raise NotFound(f"{path}: there is no folder {path.absolute().parent}; make it first")
    if not create and not path.exists():
        raise NotFound(f"{path}: there is no such case; check the name, or make one with `crossread new`")
    if not create:
        check_head(path)
    # The database library takes half a second to import: runs without a case file do without.
    from crossread.storage._sqlite import SqliteStore  # noqa: PLC0415

    return SqliteStore(path, create=create)
