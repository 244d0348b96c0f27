"""What a text says that somebody named is: before the name, or set behind it."""

import re

from crossread.extraction._heads import bare, core_of
from crossread.extraction._parsed import Parsed
from crossread.extraction._word_lists import words_of
from crossread.model import Span

_IN_ROLE = frozenset({"ADJ", "NOUN", "PROPN", "PART"})
_LONGEST_BEFORE = 6
_BEHIND = re.compile(r"(?:,| [–—-]) (?=\w)")
_ENDS = re.compile(
    r"[,;:.!?()\n\"“”–—]| - | (?:that|which|who|whose|where|said|says|told|has|had|is|was|were|are|have)\b"
)
_LONGEST_BEHIND = 120


def role_before(parsed: Parsed, name: Span, heads: frozenset[str]) -> Span | None:
    """The nouns right before a name, if the last is one of the heads: "(foreign minister) Ada Moor"."""
    at = parsed.token_index(name.start)
    if at < 1 or parsed.words(parsed.tokens[at - 1].span).lower() not in heads:
        return None
    # The head itself is known by its word, whatever part of speech it is taken for.
    first = at - 1 if parsed.text[parsed.tokens[at - 1].end : name.start] == " " else at
    while first > 0 and at - first < _LONGEST_BEFORE and _joins(parsed, first - 1):
        first -= 1
    return Span(parsed.tokens[first].start, parsed.tokens[at - 1].end) if first < at else None


def _joins(parsed: Parsed, at: int) -> bool:
    one, other = parsed.tokens[at], parsed.tokens[at + 1]
    between = parsed.text[one.end : other.start]
    return one.pos in _IN_ROLE and "\n" not in between and parsed.words(one.span) not in {"to", "not", "n't"}


def role_behind(parsed: Parsed, name: Span, heads: frozenset[str]) -> Span | None:
    """What is set behind a name with a comma or dash, if its head is one of the heads."""
    text = parsed.text
    comma = _BEHIND.match(text, name.end)
    if not comma:
        return None
    end = _ENDS.search(text, comma.end(), comma.end() + _LONGEST_BEHIND)
    span = bare(text, Span(comma.end(), end.start() if end else min(comma.end() + _LONGEST_BEHIND, len(text))))
    core = core_of(text, span)
    words = text[core.start : core.end].split()
    behind_head = words[1 + max((at for at, word in enumerate(words) if word.lower() in heads), default=len(words)) :]
    is_role = any(word.lower() in heads for word in words) and all(word.islower() for word in behind_head)
    return span if is_role and end is not None and len(words) <= _LONGEST_BEFORE else None


def offices_in(words: str) -> frozenset[str]:
    """The offices that a role names."""
    return frozenset(words.lower().replace("-", " ").split()) & words_of("roles", "offices")
