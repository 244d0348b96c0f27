"""The words by which English refers to works and to the bodies behind findings."""

import re
import tomllib
from importlib.resources import files

_LEXICON: dict[str, str] = tomllib.loads(
    (files("crossread.extraction") / "lexicons" / "citations.toml").read_text("utf-8")
)


def any_of(words: list[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=len, reverse=True))


WORKS, PACTS, BODIES = (_LEXICON[key].split() for key in ("works", "pacts", "bodies"))
FINDINGS, AUXILIARIES, ENDS = (_LEXICON[key].split() for key in ("findings", "auxiliaries", "ends"))
PUBLISHED, LINKED, CREDITED = (_LEXICON[key].split("|") for key in ("published", "linked", "credited"))

_CAPITALISED = r"[A-Z](?:[\w’'&-]|\.(?=\w)|(?<=\b[A-Z])\.){0,30}"
NAME = rf"(?:[Tt]he\s)?{_CAPITALISED}(?:\s(?:(?:of|for|and|the|in|on(?!\s\w{{3,6}}day))\s){{0,2}}{_CAPITALISED}){{0,8}}"
"""A run of capitalised words, as names of bodies are written."""

AUTHOR = re.compile(r"\sby\s(?P<name>[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{0,30}){0,4})$")
"""A name after "by" at the end."""
