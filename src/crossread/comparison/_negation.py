"""What one statement says and the other says is not so."""

from crossread.comparison._candidates import Pair
from crossread.comparison._contents import Content
from crossread.comparison._finding import Finding, Grounds
from crossread.model import Polarity, RelationType, Span

_LIKE, _LIKE_IN_CLAIM = 0.5, 0.4
"""Alike enough that a denial is of what the other says; less will do inside one claim."""
_DENIAL, _ANTONYM = 0.7, 0.5
_COVERED = 0.5
_OPEN = frozenset({"whether", "if", "to", "how", "why", "what", "who", "when", "where"})


def compare_polarity(pair: Pair, grounds: Grounds) -> Finding | None:
    """A denial against what it denies, or a word against its opposite."""
    if pair.likeness < (_LIKE_IN_CLAIM if pair.same_claim else _LIKE) or not (pair.same_claim or pair.one_event):
        return None
    return _denial(pair) or (_opposites(pair, grounds) if pair.one_event else None)


def _one_is_negative(pair: Pair) -> bool:
    return pair.a.statement.polarity is not pair.b.statement.polarity


def opposed(one: Content, other: Content) -> bool:
    """Whether one statement's own words deny what the other's say, whoever holds them, and are much the same else.

    A staged event is one that did not happen.
    """
    if 2 * len(one.stems & other.stems) < min(len(one.stems), len(other.stems)):
        return False
    is_negated = _reached(one, other) is not None or _reached(other, one) is not None
    return is_negated is not ((one.fabrication is None) is not (other.fabrication is None))


def _denial(pair: Pair) -> Finding | None:
    """Opposed when exactly one side is negative, by the stance of who holds it or by a negation in its words."""
    by_stance = _one_is_negative(pair)
    is_told = _may_be_of_one_place(pair) and _says_what_is(pair.a) and _says_what_is(pair.b)
    by_words = (_reached(pair.a, pair.b) or _reached(pair.b, pair.a)) if is_told else None
    if by_stance == (by_words is not None) or (by_stance and not pair.same_claim):
        return None
    denies_first = pair.a.statement.polarity is Polarity.NEGATIVE if by_stance else _reached(pair.a, pair.b) is not None
    denier, held = (pair.a, pair.b) if denies_first else (pair.b, pair.a)
    if by_stance and (held.negations or not _says_what_is(denier) or not _is_covered(denier, held)):
        return None
    shown = by_words or (denier.cue or denier.statement.spans)[0]
    basis = [(denier, shown), (held, held.statement.spans[0])]
    ordered = basis if denies_first else basis[::-1]
    return Finding.on(RelationType.CONTRADICTS, f"denied by one: “{denier.words(shown)}”", _DENIAL, *ordered)


def _says_what_is(content: Content) -> bool:
    """Whether a content is so or not so: "whether …" and "to answer …" are neither."""
    return content.statement.words.split(maxsplit=1)[0].lower() not in _OPEN


def _is_covered(denier: Content, held: Content) -> bool:
    """Whether the other side says at least half of what is denied."""
    return len(denier.stems & held.stems) >= _COVERED * len(denier.stems)


def _may_be_of_one_place(pair: Pair) -> bool:
    """Whether one side names no place that the other leaves out."""
    here, there = ({place.entity for place in side.places} for side in (pair.a, pair.b))
    return here <= there or there <= here


def _reached(denier: Content, other: Content) -> Span | None:
    """A negation of one whose next word the other says without one."""
    said = other.stems - _denied(other)
    return next((mark.span for mark in denier.negations if mark.about and mark.about[0] in said), None)


def _denied(content: Content) -> set[str]:
    return {stem for mark in content.negations for stem in mark.about}


def _opposites(pair: Pair, grounds: Grounds) -> Finding | None:
    for stem, span in pair.a.opposable.items():
        against = grounds.lexicon.antonyms[stem] & pair.b.opposable.keys()
        both = stem in pair.b.stems or not against.isdisjoint(pair.a.stems)
        negated = stem in _denied(pair.a) or not against.isdisjoint(_denied(pair.b))
        if against and not both and not negated and not _one_is_negative(pair):
            other = pair.b.opposable[min(against)]
            reason = f"{pair.a.words(span)} against {pair.b.words(other)}"
            return Finding.on(RelationType.CONTRADICTS, reason, _ANTONYM, (pair.a, span), (pair.b, other))
    return None
