"""Whom a headline gives as its source, in the short ways of headlines: "12 dead: police", "Ministry: 12 dead"."""

import re

from crossread.extraction._figures_words import LEXICON

_SOURCES = frozenset(LEXICON["words"]["sources"].split())
_TELLERS = frozenset(LEXICON["words"]["tellers"].split())
_HEADLINE = 250
"""Characters at the beginning of a text that can be its headline."""
_NEXT = 8
"""Characters of the word behind a source at the end of a headline, which begins with a capital."""
_BEHIND_COLON = re.compile(r"[^.:!?\n]{0,150}:\s(?P<who>[^.:,!?\n]{2,40}?)[.\n]")
_BEFORE_COLON = re.compile(r"(?<![^\s])(?P<who>(?:[A-Z][\w’'-]*\s)?(?:[\w’'-]+\s){0,3}[\w’'-]+):\s$")
_CLAUSE = re.compile(r"[^.:!?\n]{0,150}")
_UNMARKED = re.compile(r"(?<=[\w’']\s)[A-Z][A-Za-z]+(?=\s+[A-Z\d])")


def headline_source(text: str, start: int, end: int) -> str:
    """The source that a headline names for a figure in it; empty where none is named."""
    if start > _HEADLINE:
        return ""
    marked = (_BEFORE_COLON.search(text[:start]), _BEHIND_COLON.match(text, end))
    named = [one["who"] for one in marked if one and not _SOURCES.isdisjoint(one["who"].lower().split())]
    clause = _CLAUSE.match(text, end)
    ending = (one.group() for one in _UNMARKED.finditer(text, end, clause.end() + _NEXT if clause else end))
    return next(iter(named), "") or next((who for who in ending if who.lower() in _TELLERS), "")
