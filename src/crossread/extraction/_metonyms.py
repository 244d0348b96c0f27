"""Whether a capital's name stands for its state: "Moscow warns" against "in Moscow"."""

from crossread.extraction._name_spans import Name
from crossread.extraction._parsed import Parsed
from crossread.extraction._word_lists import words_of
from crossread.extraction._world import Known, Naming
from crossread.model import EntityType, Span, Token

_ACTING = frozenset({"nsubj", "nsubj:outer", "obl:agent"})


def placed(parsed: Parsed, name: Name) -> Name:
    """The name, or, where a capital is only a place here, the name of that place."""
    if name.known is None or name.known.naming is not Naming.CAPITAL or _acts(parsed, name.span):
        return name
    place = Known(parsed.words(name.span), EntityType.PLACE, Naming.NAME)
    return Name(name.start, name.end, EntityType.PLACE, place)


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
