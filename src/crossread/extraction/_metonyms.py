"""Whether a capital's name stands for its state: "Moscow warns" against "in Moscow"."""

from collections.abc import Iterable, Mapping

from crossread.extraction._name_spans import Name
from crossread.extraction._parsed import Parsed
from crossread.extraction._word_lists import words_of
from crossread.extraction._world import Known, Naming
from crossread.model import EntityType, Span, StandIn, Token

_ACTING = frozenset({"nsubj", "nsubj:outer", "obl:agent"})
_REASONS = {
    Naming.CAPITAL: "the capital acts or speaks for the state",
    Naming.SEAT: "the seat of government for the state",
    Naming.PEOPLE: "the people, or what is theirs, for the state",
}


def placed(parsed: Parsed, name: Name) -> Name:
    """The name, or, where a capital is only a place here, the name of that place."""
    if name.known is None or name.known.naming is not Naming.CAPITAL or _acts(parsed, name.span):
        return name
    place = Known(parsed.words(name.span), EntityType.PLACE, Naming.NAME)
    return Name(name.start, name.end, EntityType.PLACE, place)


def stand_ins(parsed: Parsed, names: Iterable[Name]) -> Mapping[str, tuple[StandIn, ...]]:
    """By state the capitals, seats and peoples whose names stand for it in this text, each with the reason."""
    found: dict[str, dict[str, StandIn]] = {}
    for name in names:
        if name.known is not None and name.type is EntityType.STATE and name.known.naming in _REASONS:
            words = " ".join(parsed.words(name.span).split())
            reason = f"stands for it: {_REASONS[name.known.naming]}"
            told = found.setdefault(name.known.name, {})
            told.setdefault(words, StandIn(words, reason, is_people=name.known.naming is Naming.PEOPLE))
    return {state: tuple(told.values()) for state, told in found.items()}


def _acts(parsed: Parsed, span: Span) -> bool:
    at = parsed.token_index(span.start)
    before = _word(parsed, at - 1)
    behind = _after(parsed, span)
    owned = _word(parsed, parsed.token_index(behind.start) + 1) if behind and _is_possessive(parsed, behind) else ""
    if before == "to" and _word(parsed, at - 2) == "according":
        return True
    if {owned, _text(parsed, behind)} & words_of("roles", "places_of"):
        return False
    if owned:
        return True
    if before in words_of("roles", "whereabouts"):
        return False
    if before in words_of("roles", "among_actors"):
        return True
    return (at >= 0 and parsed.tokens[at].relation in _ACTING) or (behind is not None and behind.pos in {"VERB", "AUX"})


def _word(parsed: Parsed, index: int) -> str:
    return _text(parsed, parsed.tokens[index]) if 0 <= index < len(parsed.tokens) else ""


def _text(parsed: Parsed, token: Token | None) -> str:
    return parsed.words(token.span).lower() if token else ""


def _after(parsed: Parsed, span: Span) -> Token | None:
    """The word behind a span, if it stands in the same sentence."""
    index = parsed.token_index(span.end - 1) + 1
    if index >= len(parsed.tokens) or parsed.tokens[index].start >= parsed.sentence_at(span.start).end:
        return None
    return parsed.tokens[index]


def _is_possessive(parsed: Parsed, token: Token) -> bool:
    return _text(parsed, token) in {"'s", "’s", "'", "’"}
