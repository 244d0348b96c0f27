"""Which language a text is in, told offline."""

import re
from functools import cache
from typing import Protocol

SAMPLE = 4000
"""Characters that are looked at."""
ENGLISH = frozenset(
    {"and", "as", "at", "by", "for", "from", "has", "is", "it", "of", "on", "said", "that", "the", "to", "was", "which"}
)
SHARE = 0.15
"""Share of these words above which a text is English; other languages have a few of them, none so many."""
LIKELY = 0.7
"""Probability below which the language stays open."""
_WORD = re.compile(r"[^\W\d_]+")


class Identifier(Protocol):
    """Tells languages."""

    def classify(self, text: str) -> tuple[str, float]:
        """The language and how sure."""
        ...


def language_of(text: str) -> str:
    """ISO 639-1; empty where it cannot be told."""
    sample = text[:SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    if not words:
        return ""
    common = sum(word in ENGLISH for word in words) / len(words)
    # The identifier takes 75 MB and most of a second to load, so plain English is told without it.
    if common >= SHARE and "the" in words:
        return "en"
    language, probability = _identifier().classify(sample)
    # In the Latin script a few names are enough to mislead; other scripts leave little to choose from.
    return language if probability >= LIKELY or not "".join(words).isascii() else ""


@cache
def _identifier() -> Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 -- loaded for other languages only

    identifier: Identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return identifier
