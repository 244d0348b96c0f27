"""What one account asserts and the other holds to be doubtful or untrue."""

from crossread.comparison._candidates import Pair
from crossread.comparison._contents import Content
from crossread.comparison._finding import Finding, Grounds
from crossread.comparison._negation import opposed
from crossread.comparison._positions import stand_of
from crossread.model import Polarity, RelationType, Span, Stand

_ALIKE = {Stand.REJECTS: 0.3, Stand.DOUBTS: 0.4}
"""Likeness of meaning and words from which two accounts can be held to speak of one thing; a doubt is often of less."""
_LEAST = 2
"""Words in common besides names below which two accounts speak of one person or place and of nothing else."""
_COVERED = 0.5
"""Share of what is doubted that the other side says, names apart."""
_SCORES = {Stand.REJECTS: 0.7, Stand.DOUBTS: 0.5}


def compare_stances(pair: Pair, grounds: Grounds) -> Finding | None:
    """An account that asserts against another that rejects or doubts the same."""
    if pair.same_voice or any(_is_conditional(side, grounds) for side in (pair.a, pair.b)):
        return None
    stands = _stands(pair)
    against = next((shown for shown in stands if shown in _SCORES), None)
    if against is None or Stand.ASSERTS not in stands:
        return None
    doubted, asserted = (pair.a, pair.b) if stands[0] is against else (pair.b, pair.a)
    if not _speak_of_one_thing(pair, against, (doubted, asserted)):
        return None
    reason = "; ".join(_in_words(content, shown) for content, shown in zip((pair.a, pair.b), stands, strict=True))
    basis = [(content, span) for content in (pair.a, pair.b) for span in _shown(content)]
    return Finding.on(RelationType.CONTRADICTS, reason, _SCORES[against], *basis)


def _speak_of_one_thing(pair: Pair, against: Stand, sides: tuple[Content, Content]) -> bool:
    """Whether what one asserts is what the other doubts; a rejected claim is the same claim, a doubt can be of less."""
    doubted, asserted = sides
    shared, is_claim = len(doubted.said & asserted.said), pair.same_claim and against is Stand.REJECTS
    alike = pair.same_claim or pair.meaning >= _ALIKE[against]
    return alike and shared >= _LEAST and (is_claim or shared >= _COVERED * len(doubted.said))


def _is_conditional(content: Content, grounds: Grounds) -> bool:
    """Whether it says what would be, and nothing of what is."""
    return any(
        content.words(mark.span).split()[0].lower() in grounds.lexicon.conditions for mark in content.restrictions
    )


def _stands(pair: Pair) -> tuple[Stand, Stand]:
    """Where each account stands to what the first statement says."""
    polarity = pair.b.statement.polarity
    if opposed(pair.a, pair.b):
        polarity = Polarity.POSITIVE if polarity is Polarity.NEGATIVE else Polarity.NEGATIVE
    return stand_of(pair.a, pair.a.statement.polarity), stand_of(pair.b, polarity)


def _in_words(content: Content, shown: Stand) -> str:
    document = content.document
    said = f"{document.outlet or document.title or document.name} {shown} it"
    by = _stance_words(content)
    return f"{said}: “{content.words(by)}”" if by else said


def _shown(content: Content) -> tuple[Span, ...]:
    """The words by which a document shows its own stance, and what is said."""
    own = _stance_words(content)
    return (*((own,) if own else ()), *content.statement.spans)


def _stance_words(content: Content) -> Span | None:
    return content.reporter.span or content.fabrication
