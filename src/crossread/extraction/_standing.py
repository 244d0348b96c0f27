"""Words by which one side calls what another side calls otherwise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from crossread.extraction._gazetteer import Gazetteer
from crossread.extraction._word_lists import word_list
from crossread.model import EntityType

Tone = Literal["positive", "neutral", "negative"]
TONES: tuple[Tone, ...] = ("negative", "neutral", "positive")


@dataclass(frozen=True, slots=True)
class Standing:
    """What a word that takes sides stands for, and how it colours it."""

    name: str
    type: EntityType
    tone: Tone
    before_nouns: bool = False
    """Whether it colours the noun behind it and is none itself."""


@cache
def standing_words() -> Gazetteer[Standing]:
    """Every word that takes sides, in small letters and with a capital."""
    return Gazetteer.of(
        (form, Standing(kind["name"], EntityType(kind["type"]), tone, before_nouns=before_nouns))
        for kind in word_list("labels")["class"]
        for tone, words, before_nouns in _sides(kind)
        for word in words
        for form in (word, word[:1].upper() + word[1:])
    )


@cache
def called_nouns(*tones: Tone) -> frozenset[str]:
    """The nouns by which somebody or something is called, of these tones."""
    return frozenset(noun for tone in tones for noun in word_list("labels")["noun"][tone])


@cache
def so_called() -> re.Pattern[str]:
    """The words that hold at a distance what follows them, up to where that begins."""
    words = "|".join(word_list("labels")["adjective"]["so_called"])
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)[ “\"‘']{{0,2}}", re.IGNORECASE)


def _sides(kind: dict[str, Any]) -> Iterator[tuple[Tone, list[str], bool]]:
    yield from ((tone, kind[tone], False) for tone in TONES)
    yield "neutral", kind.get("before_nouns", []), True
