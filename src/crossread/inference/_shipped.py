"""Files that the package ships, checked against the manifest beside them before they are used."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from crossread.errors import WeightsDamaged

_MENDING = "reinstall crossread, or rebuild the weights as training/README.md says"


@dataclass(frozen=True, slots=True)
class Shipped:
    """The name that the manifest gives to its files, and what is in each of them."""

    name: str
    files: dict[str, bytes]


def shipped(manifest: Path, *needed: str) -> Shipped:
    """Every file that the manifest names, the needed ones among them, whole and unaltered."""
    try:
        told = json.loads(_contents(manifest))
        name, hashes = str(told["name"]), dict(told["sha256"])
    except (ValueError, KeyError, TypeError) as error:
        raise WeightsDamaged(f"{str(manifest)!r} is damaged: it is no manifest; {_MENDING}") from error
    for file in needed:
        if file not in hashes:
            raise WeightsDamaged(f"{str(manifest)!r} is damaged: it does not name {file}; {_MENDING}")
    return Shipped(name, {file: _checked(manifest.with_name(file), sha256) for file, sha256 in hashes.items()})


def _checked(path: Path, sha256: str) -> bytes:
    contents = _contents(path)
    found = hashlib.sha256(contents).hexdigest()
    if found != sha256:
        raise WeightsDamaged(f"{str(path)!r} is damaged: its SHA-256 is {found}, not {sha256}; {_MENDING}")
    return contents


def _contents(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise WeightsDamaged(f"{str(path)!r} cannot be read ({error.strerror}); {_MENDING}") from error
