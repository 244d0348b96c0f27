"""What the forms of one word have in common: "struck" and "strikes", "quake" and "quakes"."""

from collections.abc import Mapping
from functools import cache, lru_cache

from crossread.extraction._word_lists import word_list

_VOWELS = frozenset("aeiouy")
_OFTEN_DOUBLED = frozenset("aeiouylsfz")
"""Letters that stand doubled in a word itself: "killing" is of "kill"."""
_SHORTEST = 3


@lru_cache(maxsize=50_000)
def lemma_of(word: str, *, is_verb: bool) -> str:
    """The same for all forms of a word; where the forms are regular it need not be a word itself."""
    word = word.lower()
    known = irregular("verbs" if is_verb else "nouns").get(word)
    return _bare(known or (_verb(word) if is_verb else _singular(word)))


@cache
def irregular(kind: str) -> Mapping[str, str]:
    """The word of every form that no ending tells, of verbs or of nouns."""
    return {form: base for base, forms in word_list("forms")[kind].items() for form in forms.split()}


def _singular(word: str) -> str:
    if len(word) <= _SHORTEST or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    return word[: -2 if word.endswith(("sses", "xes", "ches", "shes", "zzes")) else -1]


def _verb(word: str) -> str:
    for ending in ("ing", "ed"):
        bare = word.removesuffix(ending)
        is_whole = len(bare) > 1 and not word.endswith("eed") and _VOWELS.intersection(bare)
        if bare != word and is_whole:
            return _undoubled(bare)
    return _singular(word)


def _undoubled(bare: str) -> str:
    is_doubled = len(bare) > _SHORTEST and bare[-1] == bare[-2] and bare[-1] not in _OFTEN_DOUBLED
    return bare[:-1] if is_doubled else bare


def _bare(word: str) -> str:
    """Without what changes or falls away before an ending: "carry" and "carried", "fire" and "firing"."""
    if len(word) > _SHORTEST:
        word = word.removesuffix("e")
    return f"{word[:-1]}i" if len(word) > _SHORTEST and word.endswith("y") else word
