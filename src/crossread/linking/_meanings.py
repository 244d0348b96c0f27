"""What the words for kinds of bodies mean, whatever language they are of."""

from functools import cache, lru_cache

from crossread.linking._lexicon import lexicon
from crossread.linking._spelling import Part, parts_of


def meanings_of(part: Part) -> frozenset[str]:
    """What a word of a name means, if it is one for a kind of body or what bodies do."""
    return lexicon().meanings.get(part.plain) or _by_spelling().get(part.folded, frozenset())


@cache
def _by_spelling() -> dict[str, frozenset[str]]:
    """The meanings of all ways to spell these words in Latin letters."""
    found: dict[str, frozenset[str]] = {}
    for word, meanings in lexicon().meanings.items():
        for part in parts_of(word):
            found[part.folded] = found.get(part.folded, frozenset()) | meanings
    return found


@lru_cache(maxsize=50_000)
def akin_to(part: Part) -> frozenset[str]:
    """What a word of a body's name nearly means, which is enough to look for it, and no more."""
    words = {part.plain, *meanings_of(part)}
    kinds = (lexicon().akin.get(word, frozenset()) for word in words)
    return _akin_by_spelling().get(part.folded, frozenset()).union(*kinds)


@cache
def _akin_by_spelling() -> dict[str, frozenset[str]]:
    """The same for all ways to spell these words in Latin letters."""
    found: dict[str, frozenset[str]] = {}
    for word, kinds in lexicon().akin.items():
        for part in parts_of(word):
            found[part.folded] = found.get(part.folded, frozenset()) | kinds
    return found
