"""The same thing said: more surely, with a condition, with more in it, or just so."""

from crossread.comparison._candidates import Pair
from crossread.comparison._contents import Content
from crossread.comparison._finding import Finding, Grounds
from crossread.model import Certainty, RelationType, Span

_LIKE = 0.45
_SAME = 0.65
_CONTAINED = 0.8
"""Share of one side's words that stand in the other."""
_LONGER = 1.5
_LEAST = 3
"""Words in common below which nothing is said twice."""
_FIRM = (Certainty.CERTAIN, Certainty.PROBABLE)


def compare_nuance(pair: Pair, _: Grounds) -> Finding | None:
    """What is left to say of two statements that do not part in any fact."""
    if pair.likeness < _LIKE or pair.a.statement.polarity is not pair.b.statement.polarity:
        return None
    if pair.same_voice and pair.a.stems == pair.b.stems:
        return None
    shared = len(pair.a.stems & pair.b.stems)
    return _qualified(pair) or (_contained(pair) or _same(pair) if shared >= _LEAST and _agree(pair) else None)


def _agree(pair: Pair) -> bool:
    """Whether the two can be of one day, and neither gives a number where the other gives another."""
    numbers = [{(figure.low, figure.high) for figure in side.figures} for side in (pair.a, pair.b)]
    lows = [{low for low, _ in told} for told in numbers]
    return pair.is_near_in_time and (not all(lows) or not lows[0].isdisjoint(lows[1]))


def _qualified(pair: Pair) -> Finding | None:
    for narrow, flat in ((pair.a, pair.b), (pair.b, pair.a)):
        shown = _loosened(narrow, flat)
        if shown is not None:
            whole = flat.statement.spans[0]
            basis = ((narrow, shown), (flat, whole))
            reason = f"“{narrow.words(shown)}” against a flat statement"
            return Finding.on(RelationType.QUALIFIES, reason, pair.likeness, *basis, turned=narrow is pair.b)
    return None


def _loosened(narrow: Content, flat: Content) -> Span | None:
    """The word by which one side holds back on what the other says outright."""
    for marks, others in ((narrow.hedges, flat.hedges), (narrow.restrictions, flat.restrictions)):
        if marks and not others:
            return next((mark.span for mark in marks if mark.about and mark.about[0] in flat.stems), None)
    hesitant = narrow.statement.certainty not in _FIRM and flat.statement.certainty in _FIRM
    return narrow.cue[0] if hesitant and narrow.cue else None


def _contained(pair: Pair) -> Finding | None:
    for more, less in ((pair.a, pair.b), (pair.b, pair.a)):
        shared = len(more.stems & less.stems)
        if shared >= _CONTAINED * len(less.stems) and len(more.stems) >= _LONGER * len(less.stems):
            basis = [(more, span) for span in more.statement.spans] + [(less, span) for span in less.statement.spans]
            reason = f"holds {shared} of the other's {len(less.stems)} words, and more"
            return Finding.on(RelationType.ENTAILS, reason, pair.likeness, *basis, turned=more is pair.b)
    return None


def _same(pair: Pair) -> Finding | None:
    if pair.likeness < _SAME:
        return None
    basis = [(side, span) for side in (pair.a, pair.b) for span in side.statement.spans]
    shared = len(pair.a.stems & pair.b.stems)
    return Finding.on(RelationType.SAME, f"{shared} words in common, no difference found", pair.likeness, *basis)
