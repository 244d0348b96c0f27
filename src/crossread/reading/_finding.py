"""From the names that a person gives to the sources that stand behind them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from crossread.errors import NotFound
from crossread.model import Gap
from crossread.reading._media import JSON_LINES, SUFFIXES
from crossread.reading._source import Source
from crossread.settings import Settings

Found = Iterator[Source | Gap]

_OTHER_KIND = (
    f"not of a kind that is taken from a folder ({' '.join(SUFFIXES)}); save it as one of these, "
    "or name the file itself to try it as plain text"
)


def find_sources(paths: Iterable[Path], *, settings: Settings) -> Found:
    """Every source at these paths: files, folders searched through in order, JSON lines record by record.

    A path that is not there raises `NotFound`, before any source is given; what stands in a folder and cannot be taken
    in becomes a gap, and so does a folder with nothing in it.
    """
    named = list(paths)
    for path in named:
        if not os.path.lexists(path):
            raise NotFound(f"{path}: there is no such file or folder; check the name and the folder you are in")
    for path in named:
        root = path.name if path.is_absolute() else str(path)
        if path.is_dir():
            inside = _in_folder(path, root, settings)
            yield next(inside, Gap(root, "nothing is in this folder; name one that holds texts"))
            yield from inside
        else:
            yield from _in_file(path, root, settings)


def _in_folder(folder: Path, name: str, settings: Settings) -> Found:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield Gap(name, f"this folder cannot be opened ({error.strerror}); check its permissions")
        return
    for entry in entries:
        shown = str(Path(name) / entry.name)
        if entry.name.startswith("."):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from _in_folder(entry, shown, settings)
        elif entry.suffix.lower() in SUFFIXES:
            yield from _in_file(entry, shown, settings)
        elif entry.is_dir():
            yield Gap(shown, "a link to a folder, which is not followed; name that folder itself")
        else:
            yield Gap(shown, _OTHER_KIND)


def _in_file(file: Path, name: str, settings: Settings) -> Found:
    if not file.is_file():
        yield Gap(name, "neither a file nor a folder; save it as a file first")
        return
    media_type = SUFFIXES.get(file.suffix.lower(), "")
    if media_type != JSON_LINES:
        yield Source(name, file)
        return
    try:
        yield from _records(file, name, settings.max_source_bytes)
    except OSError as error:
        yield Gap(name, f"cannot be opened ({error.strerror}); check its permissions")


def _records(file: Path, name: str, limit: int) -> Found:
    """One source for each line that is not blank; they are read from the file when they are captured."""
    start = number = 0
    with file.open("rb") as lines:
        while line := lines.readline(limit):
            number += 1
            length, blank = len(line), not line.strip()
            while not line.endswith(b"\n") and (line := lines.readline(limit)):
                length += len(line)
            if not blank:
                yield Source(f"{name}#{number}", file, start, length, media_type=JSON_LINES)
            start += length
    if not start:
        yield Gap(name, "empty; there is nothing to read in it")
