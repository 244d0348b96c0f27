"""Tales that we invented, in which every person and the speaker of every quotation is marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossread.evaluation._marked import SPEECH, Marked, marked_in

_PRONOUNS = frozenset({
    "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his", "she", "her",
    "hers", "they", "them", "their", "theirs",
})  # fmt: skip
_TITLES = frozenset(
    ["mr.", "mrs.", "miss", "ms.", "dr.", "sir", "lady", "lord", "madame", "captain", "mr", "mrs", "dr"]
)


@dataclass(frozen=True, slots=True)
class Tale:
    """A tale, whom its words mean, what is spoken in it by whom, and with which verbs."""

    id: str
    text: str
    people: Sequence[Marked]
    quotations: Sequence[Marked]
    cues: Sequence[Marked]


def tale(written: str, name: str = "") -> Tale:
    """Read what is marked."""
    text, found = marked_in(written, SPEECH)
    return Tale(name, text, found["{"], found["["], found["^"])


def tales_in(folder: Path) -> list[Tale]:
    """The tales of a folder, by name."""
    return [tale(path.read_text(encoding="utf-8"), path.stem) for path in sorted(folder.glob("*.txt"))]


def as_record(told: Tale) -> dict[str, Any]:
    """A tale as the set of novels has its texts."""
    quotes = [{"start": one.start, "end": one.end, "speaker": one.label} for one in told.quotations]
    mentions = [
        {"start": one.start, "end": one.end, "chain": one.label, "form": _form(told.text[one.start : one.end])}
        for one in told.people
    ]
    return {"id": told.id, "text": told.text, "quotes": quotes, "mentions": mentions}


def _form(words: str) -> str:
    """A pronoun, a name (every word large, titles apart), or a description."""
    if words.lower() in _PRONOUNS:
        return "PRON"
    own = [word for word in words.split() if word.lower() not in _TITLES]
    return "PROP" if own and all(word[0].isupper() for word in own) else "NOM"
