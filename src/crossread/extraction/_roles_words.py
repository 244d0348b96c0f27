"""Which words are a role: an office, a calling, a kind of body or place, and no word that takes sides."""

import re
from functools import cache

from crossread.extraction._heads import bare, core_of, without_articles
from crossread.extraction._labels import tone_of
from crossread.extraction._parsed import Parsed
from crossread.extraction._word_lists import word_list, words_of
from crossread.model import EntityType, Span

_PERSONS = frozenset({EntityType.PERSON, EntityType.OTHER})
_PLACES = frozenset({EntityType.PLACE, EntityType.FACILITY, EntityType.STATE})
_CALLING = re.compile(r"[a-z-]{2,}(?:er|or|ist|man|woman|ician|ian|naut|eer|smith)")
"""How nouns end that say what somebody does."""
_FIRST = re.compile(r"([\w-]+),? ")
_SMALL = frozenset({"ADP", "ADV", "CCONJ", "PUNCT", "SCONJ"})
_LONGEST = 16


def role_in(parsed: Parsed, span: Span, type_: EntityType, *, open_ended: bool = False) -> Span | None:
    """The part of a phrase that is a role of something of this type, without articles and words that take sides.

    Where it is `open_ended`, what ends as the names of callings do is one too.
    """
    plain = _without_sides(parsed, without_articles(parsed.text, bare(parsed.text, _inside(parsed, span))))
    words = parsed.words(plain).split()
    head = head_in(parsed, plain)
    is_one = {head, head.rpartition("-")[2]} & heads_of(type_) or (
        open_ended and type_ in _PERSONS and _CALLING.fullmatch(head) is not None
    )
    return plain if is_one and len(words) <= _LONGEST and head not in _coloured() else None


def head_in(parsed: Parsed, phrase: Span) -> str:
    """The last word of the core of a phrase, in small letters: "envoy" of "envoy to the council"."""
    core = parsed.words(core_of(parsed.text, phrase)).split()
    return re.sub(r"['’]s?$", "", core[-1].lower()) if core else ""


def is_over(words: str) -> bool:
    """Whether a role is said to be over."""
    first = words.lower().split()[0] if words.split() else ""
    return first in words_of("roles", "former") or first.startswith(("ex-", "then-"))


@cache
def heads_of(type_: EntityType) -> frozenset[str]:
    """The nouns that say what something of a type is."""
    persons = words_of("roles", "offices") | words_of("roles", "relatives")
    places = words_of("roles", "settlements") | words_of("roles", "grounds") | frozenset({"capital"})
    bodies = words_of("roles", "bodies") | words_of("roles", "group_nouns") | words_of("roles", "standings")
    bodies |= frozenset(words.rpartition(" ")[2] for words in words_of("roles", "outlet_behind"))
    if type_ is EntityType.OTHER:
        return persons | places | bodies
    if type_ is EntityType.PERSON:
        return persons
    return places | words_of("roles", "standings") if type_ in _PLACES else bodies - words_of("roles", "settlements")


@cache
def _coloured() -> frozenset[str]:
    nouns, classes = word_list("labels")["noun"], word_list("labels")["class"]
    standing = (word for kind in classes for word in (*kind["negative"], *kind["positive"]))
    return frozenset((*nouns["negative"], *nouns["positive"], *standing))


def _inside(parsed: Parsed, span: Span) -> Span:
    """The phrase in its sentence, from behind the small words that open it, up to a title in it."""
    start, end = span
    start = max(start, parsed.sentence_at(end - 1).start)
    for token in parsed.tokens_in(Span(start, end)):
        if token.start > start and parsed.words(token.span).lower() in words_of("roles", "titles") and token.end < end:
            end = token.start if " of " in parsed.text[start : token.start] else end
    for token in parsed.tokens_in(Span(start, end)):
        if token.pos not in _SMALL or token.start > start:
            break
        start = min(token.end + 1, end)
    return Span(start, end)


def _without_sides(parsed: Parsed, span: Span) -> Span:
    """The phrase behind the words with which it opens that take sides: "(brutal) general"."""
    start = span.start
    while (word := _FIRST.match(parsed.text, start, span.end)) and tone_of(word[1]) != "neutral":
        start = word.end()
    return Span(start, span.end)
