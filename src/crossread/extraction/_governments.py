"""Where a text speaks of a government, by whatever word and with or without whose it is."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower
from crossread.extraction._same_name import Thing
from crossread.extraction._word_lists import words_of
from crossread.extraction._world import Naming, adjective_of
from crossread.model import EntityType, Span

_OWNING = re.compile(r"(?:['’]s?[ \u00a0](?:[\w-]{1,20}[ \u00a0]){0,2}|[ \u00a0])")
_OF = re.compile(r"[ \u00a0]of[ \u00a0](?P<titles>(?:[\w’'.-]{1,20}[ \u00a0]){0,3})")
_THE = re.compile(r"(?:the|this|that)[ \u00a0]\Z", re.IGNORECASE)
NEUTRAL = "government"
"""What a government is called where no side is taken."""
_RULING = frozenset({EntityType.STATE, EntityType.PLACE, EntityType.PERSON, EntityType.OTHER})
"""What a government can be told to be of; a name of another kind before the word is that of a party or a body."""


class Government(NamedTuple):
    """A phrase for a government: where it and its head word stand, and what it is called in a neutral word."""

    span: Span
    head: Span
    name: str
    is_rulers: bool = False
    """Whether it is told by the name of a person."""


class _Owner(NamedTuple):
    """A name by its place, with what is said before what belongs to it: "Peruvian", "Norland's"."""

    start: int
    end: int
    name: str
    is_person: bool


def is_government(name: str) -> bool:
    """Whether a name says that it is a government, and whose: "Norlandic regime", "government of Norland"."""
    first, *others = name.split()
    heads = {others[-1].lower(), first.lower() if "of" in others else ""} if others else set()
    return bool(heads & words_of("roles", "governments")) and any(map(str.isupper, name))


def governments_in(parsed: Parsed, things: Sequence[Thing]) -> Iterator[Government]:
    """Every government that is told with its owner, and "the government" by itself."""
    owners = sorted(_owners(things))
    for token in parsed.tokens:
        if lower(parsed, token) in words_of("roles", "governments") and not _is_inside(owners, token.span):
            found = _owned(parsed, owners, token.span) or _bare(parsed, token.span)
            if found:
                yield found


def _owners(things: Sequence[Thing]) -> Iterator[_Owner]:
    for thing in things:
        for name in thing.names:
            is_state = name.known is not None and name.known.type is EntityType.STATE
            is_person = thing.type is EntityType.PERSON
            if name.type in _RULING and not (name.known and name.known.naming is Naming.SEAT):
                yield _Owner(
                    name.start, name.end, adjective_of(thing.name) if is_state else f"{thing.name}'s", is_person
                )


def _is_inside(owners: Sequence[_Owner], word: Span) -> bool:
    """Whether the word is a part of a name itself."""
    at = bisect_right(owners, word.start, key=lambda one: one.start) - 1
    return at >= 0 and word.end <= owners[at].end


def _owned(parsed: Parsed, owners: Sequence[_Owner], word: Span) -> Government | None:
    """A government by whose it is: "Norland's regime", "the regime of President Ada Moor"."""
    at = bisect_right(owners, word.start, key=lambda one: one.end) - 1
    if at >= 0 and _OWNING.fullmatch(parsed.text, owners[at].end, word.start):
        return _government(parsed, owners[at], Span(owners[at].start, word.end), word)
    at = bisect_left(owners, word.end, key=lambda one: one.start)
    behind = _OF.fullmatch(parsed.text, word.end, owners[at].start) if at < len(owners) else None
    if behind is None or not _are_titles(behind["titles"]):
        return None
    last = at + (at + 1 < len(owners) and _is_title(parsed.text[owners[at].end : owners[at + 1].start]))
    return _government(parsed, owners[at], Span(word.start, owners[last].end), word)


def _government(parsed: Parsed, owner: _Owner, span: Span, word: Span) -> Government:
    whole = Span(_with_article(parsed.text, span.start), span.end)
    return Government(whole, word, f"{owner.name} {NEUTRAL}", owner.is_person)


def _is_title(between: str) -> bool:
    """Whether only an office stands between two names: "of Norland's President Ada Moor"."""
    words = between.removeprefix("'s").removeprefix("’s")
    return bool(words.strip()) and _are_titles(words)


def _are_titles(words: str) -> bool:
    listed = (words_of("roles", section) for section in ("offices", "titles", "articles"))
    return frozenset(words.lower().split()) <= frozenset().union(*listed)


def _bare(parsed: Parsed, word: Span) -> Government | None:
    """A government by nothing that tells whose: "the government"."""
    start = _with_article(parsed.text, word.start)
    is_bare = start < word.start and parsed.words(word).lower() == NEUTRAL
    return Government(Span(start, word.end), word, NEUTRAL) if is_bare else None


def _with_article(text: str, start: int) -> int:
    found = _THE.search(text, max(start - 5, 0), start)
    return found.start() if found else start
