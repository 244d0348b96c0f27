"""Another day, another hour or another place for what is told in the same words."""

from datetime import datetime, timedelta

from crossread.comparison._candidates import Pair
from crossread.comparison._finding import Finding, Grounds
from crossread.model import RelationType

_LIKE = 0.5
"""Alike enough to be told of one event: below this, another day is another event."""
_ONE_EVENT = 7
"""Days by which accounts of one event can differ; further apart they tell of two."""
_ROUGHLY = timedelta(minutes=30)
"""Within this two accounts may give one time roughly."""
_SCORE = 0.4


def compare_whereabouts(pair: Pair, grounds: Grounds) -> Finding | None:
    """The only day, hour or place of each side, where the two differ."""
    if pair.likeness < _LIKE or not pair.same_claim:
        return None
    return _days(pair) or _clocks(pair) or _places(pair, grounds)


def _days(pair: Pair) -> Finding | None:
    if len(pair.a.dates) != 1 or len(pair.b.dates) != 1:
        return None
    (one, one_span), (other, other_span) = pair.a.dates[0], pair.b.dates[0]
    if not 0 < one.apart(other) <= _ONE_EVENT:
        return None
    reason = f"{pair.a.words(one_span)} ({one.first}) against {pair.b.words(other_span)} ({other.first})"
    return Finding.on(RelationType.CONTRADICTS, reason, _SCORE, (pair.a, one_span), (pair.b, other_span))


def _clocks(pair: Pair) -> Finding | None:
    """Two times of the clock, compared in UTC, so far apart that they are not one time told roughly."""
    if len(pair.a.clocks) != 1 or len(pair.b.clocks) != 1:
        return None
    (one, one_span), (other, other_span) = pair.a.clocks[0], pair.b.clocks[0]
    if not _ROUGHLY < abs(one - other) <= timedelta(days=_ONE_EVENT):
        return None
    reason = f"{pair.a.words(one_span)} ({_in_utc(one)}) against {pair.b.words(other_span)} ({_in_utc(other)})"
    return Finding.on(RelationType.CONTRADICTS, reason, _SCORE, (pair.a, one_span), (pair.b, other_span))


def _in_utc(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _places(pair: Pair, grounds: Grounds) -> Finding | None:
    if len(pair.a.places) != 1 or len(pair.b.places) != 1:
        return None
    one, other = pair.a.places[0], pair.b.places[0]
    both = frozenset((one.entity, other.entity))
    if len(both) == 1 or both in grounds.neighbours or both in grounds.names:
        return None
    if one.preposition != other.preposition or one.preposition not in grounds.lexicon.prepositions:
        return None
    reason = f"{pair.a.words(one.span)} against {pair.b.words(other.span)}"
    return Finding.on(RelationType.CONTRADICTS, reason, _SCORE, (pair.a, one.span), (pair.b, other.span))
