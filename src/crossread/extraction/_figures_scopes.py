"""What figures that belong together tell of each other's scope: in one breath, or in a headline and below it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crossread.extraction._figures_parts import are_beside
from crossread.extraction._figures_words import LEXICON
from crossread.model import Figure, Scope

_HARMS = frozenset(LEXICON["harm"])
_JOINED = re.compile(r"[^.;:!?\n\"“”]{0,60}")
_NEW_CLAUSE = re.compile(r"(?<!\w)(?:but|in|near|on|at|that|when|where|which|while|who)(?!\w)", re.IGNORECASE)
_HEADLINE = 250
"""Characters at the beginning of a text, or of one of its blocks, that can be its headline."""
_LEAD = 4
"""Figures after one in a headline that may say the same with more words."""


def with_shared_scopes(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, those of one breath with one scope, and those of a headline with the scope of what they repeat."""
    told = [*figures]
    for at in range(1, len(told)):
        if _are_of_one_breath(text, told[at - 1], told[at]):
            told[at - 1 : at + 1] = _shared(told[at - 1], told[at])
    for at, figure in enumerate(told):
        if figure.start < _HEADLINE and figure.category in _HARMS:
            told[at] = _as_repeated(figure, told[at + 1 : at + 1 + _LEAD])
    yield from told


def _are_of_one_breath(text: str, one: Figure, other: Figure) -> bool:
    """Such as "killing 4 people and wounding 12": nothing new begins between them."""
    if not {one.category, other.category} <= _HARMS or other.start < one.end:
        return False
    if one.category == other.category:
        return are_beside(text, one, other)
    between = _JOINED.fullmatch(text, one.end, other.start)
    return between is not None and not _NEW_CLAUSE.search(between[0])


def _shared(one: Figure, other: Figure) -> tuple[Figure, Figure]:
    """Both with what either says; where both say something, they keep it."""
    first = _filled(one.scope, other.scope)
    return replace(one, scope=first), replace(other, scope=_filled(other.scope, one.scope))


def _as_repeated(figure: Figure, later: Sequence[Figure]) -> Figure:
    same = (one for one in later if (one.category, one.low) == (figure.category, figure.low))
    repeated = next(same, None)
    return replace(figure, scope=_filled(figure.scope, repeated.scope)) if repeated else figure


def _filled(scope: Scope, other: Scope) -> Scope:
    return Scope(scope.place or other.place, scope.period or other.period, scope.who or other.who)
