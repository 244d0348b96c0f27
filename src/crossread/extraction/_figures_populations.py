"""Who is counted: civilians, fighters, children, women, medics, journalists, police or aid workers."""

import re

from crossread.extraction._figures_words import LEXICON

_WHO = {word: who for who, words in LEXICON["populations"].items() for word in words.split()}
_ARMED = frozenset(LEXICON["words"]["armed"].split())
_ARE = re.compile(
    r"\s(?:are|is|was|were)\s(?:all\s|mainly\s|mostly\s|an?\s)?(?P<who>[a-z]+)(?!\s(?:and|or)\s)(?=[\s.,;:])"
)
_WORD = re.compile(r"[^\W\d_]+")


def population_of(counted: str) -> str:
    """The kind of people that the words for the counted name first; empty for people of any kind, and for things."""
    said = [word.lower() for word in _WORD.findall(counted)]
    found = next((_WHO[word] for word in said if word in _WHO), "")
    if found == "police" and not _ARMED.isdisjoint(said):
        return "fighters"
    return "aid workers" if not found and _is_aiding(said) else found


def population_said(text: str, end: int) -> str:
    """The kind of people that they are said to be behind the words for them: "25 of the dead were children"."""
    said = _ARE.match(text, end)
    return _WHO.get(said["who"], "") if said else ""


def _is_aiding(said: list[str]) -> bool:
    return not {"aid", "humanitarian", "relief"}.isdisjoint(said) and not {"worker", "workers", "staff"}.isdisjoint(
        said
    )
