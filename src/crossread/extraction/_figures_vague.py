"""What vague words count, by the tables of a data file or of a person, and what a person sets beside them."""

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from math import isfinite
from pathlib import Path
from typing import Any

from crossread.errors import BadInput
from crossread.settings import Settings

_TABLES: Mapping[str, Mapping[str, float]] = tomllib.loads(
    (files("crossread.extraction") / "lexicons" / "vague.toml").read_text("utf-8")
)
LEAST = _TABLES["least"]
"""The least that each word can mean."""
_FILE = ".toml"
_EXAMPLE = "'[mine]', and below it 'dozens = 30'"
_WORDS = re.compile(r"[a-z][a-z' -]{0,38}[a-z]")


def vague_counts(settings: Settings) -> Mapping[str, float]:
    """What each vague word counts under the settings; a word that a table of one's own leaves out, the least."""
    counts = _table(settings.vague_table)
    unknown = set(settings.vague_words) - set(counts)
    if unknown:
        raise BadInput(f"{min(unknown)!r} is no vague word; there are {', '.join(counts)}")
    return {**counts, **settings.vague_words}


def counts_told(counts: Mapping[str, float]) -> str:
    """A table in one line, for people to read: "couple 2, dozens 24"."""
    return ", ".join(f"{word} {count:,.15g}" for word, count in counts.items())


def _table(name: str) -> Mapping[str, float]:
    if name in _TABLES:
        return _TABLES[name]
    if not name.endswith(_FILE):
        known = ", ".join(_TABLES)
        raise BadInput(f"there is no table {name!r} of vague words; there are {known}, and files that end in .toml")
    return {**LEAST, **_checked(name, _of_file(Path(name)))}


def _of_file(file: Path) -> dict[str, Any]:
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as problem:
        raise BadInput(f"{file}: {problem.strerror}; name a table of vague words") from problem
    except (ValueError, RecursionError) as problem:
        raise BadInput(f"{file} is no TOML: {problem}; write it like {_EXAMPLE}") from problem
    sections = list(told.values())
    if len(sections) != 1 or not isinstance(sections[0], dict) or not sections[0]:
        raise BadInput(f"{file} is no table of vague words: it needs one section, like {_EXAMPLE}")
    return sections[0]


def _checked(file: str, counts: Mapping[str, Any]) -> Mapping[str, float]:
    for word, count in counts.items():
        if not _WORDS.fullmatch(word):
            raise BadInput(f"{file}: {word!r} is no word; write it in small letters")
        if isinstance(count, bool) or not isinstance(count, int | float) or not isfinite(count) or count < 0:
            raise BadInput(f"{file}: {word} is {count!r}; it can be a number from 0")
    return counts
