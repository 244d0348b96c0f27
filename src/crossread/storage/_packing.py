"""How values lie in a case file: as compressed JSON."""

import zlib
from pathlib import Path
from typing import TypeVar

import msgspec

from crossread.storage._file import damaged

Value = TypeVar("Value")
LEVEL = 3
"""Compression: higher levels save little and cost much."""


def pack(value: object) -> bytes:
    """The value as compressed JSON."""
    return zlib.compress(msgspec.json.encode(value), LEVEL)


def unpack(packed: bytes, kind: type[Value], path: Path) -> Value:
    """The value of this kind in compressed JSON; raises `CaseDamaged` where there is none."""
    try:
        return msgspec.json.decode(zlib.decompress(packed), type=kind)
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise damaged(path, f"a {kind.__name__.lower()} in it cannot be read") from error
