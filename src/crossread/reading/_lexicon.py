"""The words by which lines of a page are told apart, read from `layout.toml`."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases that are looked for at the beginning of a line, as the whole of it, or inside it."""

    phrases: tuple[str, ...]

    def begin(self, line: str) -> bool:
        """Whether the line begins with one of them, ending where a word ends."""
        low = line[:80].casefold().lstrip(MARKS)
        return low.startswith(self.phrases) and any(
            low.startswith(phrase) and not low[len(phrase) : len(phrase) + 1].isalpha() for phrase in self.phrases
        )

    def are(self, line: str) -> bool:
        """Whether the line is one of them and nothing else."""
        return len(line) <= LONGEST_PHRASE and line.casefold().strip(MARKS + ".:!?…>»") in self.phrases

    def stand_in(self, line: str) -> bool:
        """Whether one of them stands anywhere in the line."""
        low = line.casefold()
        return any(phrase in low for phrase in self.phrases)


MARKS = " \t\u00a0*_#>[(|•·-–—"
LONGEST_PHRASE = 60


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the lines of pages begin with, hold, or are."""

    furniture: Phrases
    furniture_starts: Phrases
    furniture_opens: Phrases
    furniture_holds: Phrases
    byline_starts: Phrases
    byline_trades: Phrases
    related: Phrases
    caption_starts: Phrases
    caption_credits: Phrases
    addendum_starts: Phrases
    notes: tuple[str, ...]
    closes: tuple[str, ...]
    tails: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """The lexicon of the package."""
    data = tomllib.loads(files("crossread.reading").joinpath("layout.toml").read_text("utf-8"))
    return Lexicon(
        furniture=_phrases(data["furniture"]["whole"]),
        furniture_starts=_phrases(data["furniture"]["starts"]),
        furniture_opens=_phrases(data["furniture"]["opens"]),
        furniture_holds=_phrases(data["furniture"]["holds"]),
        byline_starts=_phrases(data["byline"]["starts"]),
        byline_trades=_phrases(data["byline"]["trades"]),
        related=_phrases(data["related"]["prompts"]),
        caption_starts=_phrases(data["caption"]["starts"]),
        caption_credits=_phrases(data["caption"]["credits"]),
        addendum_starts=_phrases(data["addendum"]["starts"]),
        notes=tuple(data["addendum"]["notes"]),
        closes=tuple(data["addendum"]["closes"]),
        tails=tuple(data["run_on"]["tails"]),
    )


def _phrases(words: Iterable[str]) -> Phrases:
    return Phrases(tuple(word.casefold() for word in words))
