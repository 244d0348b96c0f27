"""What kind of thing a name names, by its words and by what stands beside it."""

import re
from collections import Counter

from crossread.extraction._word_lists import words_of
from crossread.model import EntityType, Span

_BY_LAST_WORD = (
    ("armed_words", EntityType.ARMED_GROUP),
    ("outlet_words", EntityType.OUTLET),
    ("organisation_words", EntityType.ORGANISATION),
    ("facility_words", EntityType.FACILITY),
    ("event_words", EntityType.EVENT),
)
_WORD = re.compile(r"\w+")
_JOINED = re.compile(r"(?!Mac|Mc|De|Di|La|Le|Fitz|Van|Von)[A-Z][a-z]+[A-Z][A-Za-z]+")
"""Words run together as no person's name is: "HarbourPost"."""
_STATE = re.compile(r"(?:Republic|Kingdom|Sultanate|Principality) of (?:the )?[^\W\d_a-z][\w’'-]*")
"""What a state calls itself, where nothing else stands behind it."""
_BESIDE = 24
_MANY = 2
"""Words behind the first from which on a person's name may be a body's that bears it."""


def type_of(text: str, span: Span, hint: EntityType) -> EntityType:
    """The kind that a name's own words tell, else the one that the reader saw."""
    name = text[span.start : span.end]
    if _is_outlet(text, span):
        return EntityType.OUTLET
    first, *rest = name.split() or [name]
    return (_by_more_words(name, first, rest, hint) if rest else _by_one_word(name, hint)) or hint


def _by_one_word(name: str, hint: EntityType) -> EntityType | None:
    is_no_person = hint is EntityType.PERSON and (name.isupper() or _JOINED.fullmatch(name))
    is_body = hint is EntityType.OTHER and name in words_of("roles", "organisation_words")
    return EntityType.ORGANISATION if is_no_person or is_body else None


def _by_more_words(name: str, first: str, rest: list[str], hint: EntityType) -> EntityType | None:
    if first == "Operation":
        return EntityType.EVENT
    if _STATE.fullmatch(name):
        return EntityType.STATE
    if first in words_of("roles", "armed_first"):
        return EntityType.ARMED_GROUP
    if "Rights" in rest:
        return EntityType.ORGANISATION
    if hint is EntityType.PERSON and first in words_of("roles", "place_first"):
        return EntityType.PLACE
    ends = {name.partition(" of ")[0].partition(" for ")[0].rpartition(" ")[2].title(), rest[-1].title()}
    may_be_surname = hint is EntityType.PERSON and len(rest) < _MANY and not ends & words_of("roles", "never_surnames")
    sections = _BY_LAST_WORD[:1] if may_be_surname else _BY_LAST_WORD
    return next((kind for section, kind in sections if ends & words_of("roles", section)), None)


def votes_for(text: str, span: Span, kind: EntityType) -> Counter[EntityType]:
    """What one mention says for each kind: what it was seen as, and what stands beside it."""
    before = text[max(span.start - _BESIDE, 0) : span.start].lower().split()[-2:]
    is_there = bool(before) and before[-1] in words_of("roles", "places_before")
    is_of = before[-1:] == ["of"] and before[0] in words_of("roles", "settlements") | words_of("roles", "of_places")
    is_unsure = (is_there or is_of) and kind in {EntityType.PERSON, EntityType.OTHER}
    votes = Counter({kind: 1 if is_unsure else 2})
    if is_of:
        votes[EntityType.PLACE] += 4
    if is_there:
        votes[EntityType.PLACE] += 3 if is_unsure else 2
    if before[-1:] and (before[-1] in words_of("roles", "titles") or before[-1] in words_of("roles", "offices")):
        votes[EntityType.PERSON] += 2
    behind = _WORD.match(text, span.end + 1)
    if (behind and behind[0].lower() in words_of("roles", "fighters")) or (
        before and before[0] in words_of("roles", "fighters")
    ):
        votes[EntityType.ARMED_GROUP] += 3
    return votes


def _is_outlet(text: str, span: Span) -> bool:
    behind = text[span.end + 1 : span.end + _BESIDE].lower()
    return behind.startswith(tuple(words_of("roles", "outlet_behind")))
