"""Words by which one account parts from the others."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import log, sqrt

from crossread.model import DocumentId, Habit, LabelUse

_PRIOR = 10.0
"""Uses that the whole case lends each account before its own are counted: rare words need more to stand out."""
_TWICE = 2
"""Uses of a word by one account from which it can be its habit."""
_SEVERAL = 2
_TELLING = 0.5
"""Standard deviations below which the others say a word about as often: two of three times against three of six."""


def habits_of(uses: Sequence[LabelUse], voices: Mapping[DocumentId, str]) -> list[Habit]:
    """What each account calls the thing more often than the others do: words that take sides first, then by score.

    Only an account's own voice counts, without what it holds at a distance, and only words that it uses at least
    twice; a plain name is no habit, but is counted with all that the account calls the thing.
    """
    words: dict[DocumentId, Counter[str]] = defaultdict(Counter)
    names = {use.word for use in uses if use.is_name}
    coloured = {use.word for use in uses if use.polarity != "neutral"}
    for use in uses:
        if use.holder in ("", voices[use.document]) and not (use.quoted or use.so_called):
            words[use.document][use.word] += 1
    if len(words) < _SEVERAL:
        return []
    habits = (replace(one, is_coloured=one.label in coloured) for one in _habits(words) if one.label not in names)
    return sorted(habits, key=lambda one: (not one.is_coloured, -one.score, one.label, one.document))


def _habits(words: Mapping[DocumentId, Counter[str]]) -> Iterator[Habit]:
    total = Counter[str]()
    for counted in words.values():
        total.update(counted)
    for document, counted in words.items():
        rest = total.total() - counted.total()
        for word, count in counted.items():
            score = _log_odds(count, counted.total(), total[word], total.total())
            if count >= _TWICE and score >= _TELLING:
                yield Habit(document, word, count, counted.total(), total[word] - count, rest, round(score, 3))


def _log_odds(count: int, of: int, everywhere: int, of_all: int) -> float:
    """How surely an account uses a word more than the others do (Monroe, Colaresi and Quinn 2008)."""
    prior = _PRIOR * everywhere / of_all
    own, others = count + prior, everywhere - count + prior
    own_rest, others_rest = of + _PRIOR - own, of_all - of + _PRIOR - others
    if own_rest <= 0 or others_rest <= 0:
        return 0.0
    return (log(own / own_rest) - log(others / others_rest)) / sqrt(1 / own + 1 / others)
