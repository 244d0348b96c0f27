"""What vague words count, by the tables of a data file and what a person sets beside them."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files

from crossread.errors import BadInput
from crossread.settings import Settings

_TABLES: Mapping[str, Mapping[str, float]] = tomllib.loads(
    (files("crossread.extraction") / "lexicons" / "vague.toml").read_text("utf-8")
)
LEAST = _TABLES["least"]
"""The least that each word can mean."""


def vague_counts(settings: Settings) -> Mapping[str, float]:
    """What each vague word counts under the settings."""
    if settings.vague_table not in _TABLES:
        raise BadInput(f"there is no table {settings.vague_table!r} of vague words; there are {', '.join(_TABLES)}")
    unknown = set(settings.vague_words) - set(LEAST)
    if unknown:
        raise BadInput(f"{min(unknown)!r} is no vague word; there are {', '.join(LEAST)}")
    return {**_TABLES[settings.vague_table], **settings.vague_words}
