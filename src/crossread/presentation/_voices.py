"""Which voice bears which letter in the legend."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from crossread.model import Attribution, Reading

LETTERS = "abcdef"
OTHER = "o"
UNNAMED = ("unspecified", "not said")


@dataclass(frozen=True, slots=True)
class Voice:
    """One entry of the legend: a letter, whose voice it is, and how many statements it has."""

    letter: str
    name: str
    statements: int


def voice_of(attribution: Attribution) -> str:
    """Whose words the content is: the last link of the chain."""
    return (attribution.chain[-1] if attribution.chain else attribution.speaker) or "not said"


def voices_of(readings: Iterable[Reading]) -> tuple[Voice, ...]:
    """The voices heard most, each with its letter, and all others under one."""
    counts = Counter(voice_of(attribution) for reading in readings for attribution in reading.attributions)
    unnamed = sum(counts.pop(name, 0) for name in UNNAMED)
    loudest = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    named = [Voice(letter, name, number) for letter, (name, number) in zip(LETTERS, loudest, strict=False)]
    rest = unnamed + sum(number for _, number in loudest[len(LETTERS) :])
    return (*named, Voice(OTHER, "other voices", rest)) if rest else tuple(named)
