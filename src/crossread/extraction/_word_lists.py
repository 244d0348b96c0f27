"""The word lists that stand beside the code, section by section."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def word_list(name: str) -> dict[str, Any]:
    """The word list of this name, as its file gives it."""
    return tomllib.loads((files("crossread.extraction") / "lexicons" / f"{name}.toml").read_text("utf-8"))


@cache
def words_of(name: str, section: str) -> frozenset[str]:
    """One section of a word list."""
    return frozenset(word_list(name)[section])
