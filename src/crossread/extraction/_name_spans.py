"""Where names stand: what the reader saw, mended, and what the whole world knows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from crossread.extraction._gazetteer import Gazetteer, plainly
from crossread.extraction._name_types import type_of
from crossread.extraction._parsed import Parsed
from crossread.extraction._standing import standing_words
from crossread.extraction._word_lists import words_of
from crossread.extraction._world import Known, Naming, world
from crossread.model import Anchored, EntityType, NameAnswer, Span

_WORD = re.compile(r"\S+")
_EDGE = "\"'“”‘’„«»()[]{}<>,;:!?…-–—*_|/\\"
_INITIALS = re.compile(r"(?:\w\.)+\Z")
_BREAK = re.compile(r"\n|, | and (?=[^\W\d_])| & |/")
_RULE = re.compile(r" (?:regime|administration|government)(?!\w)", re.IGNORECASE)
_MOST_WORDS = 12
_SHORTEST = 2
_LONGEST_ACRONYM = 4


@dataclass(frozen=True, slots=True)
class Name(Anchored):
    """One place where something is named; `known` where the whole world knows it by that."""

    type: EntityType
    known: Known | None = None


def name_spans(parsed: Parsed) -> list[Name]:
    """Every name in the order of the text; of names inside one another only the longest."""
    seen = [name for answer in parsed.answers.names for name in _mended(parsed.text, answer)]
    known = [Name(hit.start, hit.end, hit.what.type, hit.what) for hit in world().found_in(parsed.text)]
    known = [name for name in known if _means_it(parsed, name)]
    found = longest([*known, *(_institution(parsed, name) for name in known), *seen])
    found = longest([*found, *_repeats(parsed, found)])
    return longest([*found, *(rule for name in found if (rule := _rule_of(parsed, name)))])


def _mended(text: str, answer: NameAnswer) -> Iterator[Name]:
    kind = EntityType(answer.type) if answer.type else EntityType.OTHER
    for piece in _pieces(text, answer.span, whole=kind in {EntityType.ORGANISATION, EntityType.EVENT}):
        for span in _without_initials(
            text, _trimmed(text, piece, person=kind in {EntityType.PERSON, EntityType.OTHER})
        ):
            if _is_name(text[span.start : span.end]):
                yield Name(*span, type_of(text, span, kind))


def _pieces(text: str, span: Span, *, whole: bool) -> Iterator[Span]:
    """A name never runs over a line's end; a person's or place's never over a comma or an "and"."""
    start = span.start
    for found in _BREAK.finditer(text, span.start, span.end):
        if not whole or found[0] == "\n":
            yield Span(start, found.start())
            start = found.end()
    yield Span(start, span.end)


def _trimmed(text: str, span: Span, *, person: bool) -> Span:
    words = [_bare(text, Span(*found.span())) for found in _WORD.finditer(text, span.start, span.end)][:_MOST_WORDS]
    words = [word for word in words if word.start < word.end]
    first = 0
    for at, word in enumerate(words[:-1]):
        lowered = text[word.start : word.end].lower()
        if (at == first and lowered in words_of("roles", "articles")) or (person and _stands_before_names(lowered)):
            first = at + 1
    return Span(words[first].start, words[-1].end) if words else Span(span.start, span.start)


def _stands_before_names(lowered: str) -> bool:
    return lowered in words_of("roles", "titles") or lowered in words_of("roles", "offices")


def _bare(text: str, span: Span) -> Span:
    """A word without the marks around it and without the possessive."""
    start, end = span
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and (text[end - 1] in _EDGE or (text[end - 1] == "." and not _INITIALS.match(text, start, end))):
        end -= 1
    if plainly(text[start:end]).endswith("'s"):
        end -= 2
    return Span(start, end)


def _without_initials(text: str, span: Span) -> tuple[Span, ...]:
    """A name and the acronym set right behind it are two mentions."""
    before, _, last = text[span.start : span.end].rpartition(" ")
    if len(last) > 1 and last.isupper() and last == "".join(word[0] for word in before.split()).upper():
        return Span(span.start, span.start + len(before)), Span(span.end - len(last), span.end)
    return (span,)


def _is_name(words: str) -> bool:
    if len(words) < _SHORTEST or words in words_of("roles", "never_names") or standing_words().is_listed(words):
        return False
    return any(map(str.isupper, words)) and words.lower() not in words_of("roles", "offices") | words_of(
        "roles", "articles"
    )


def _means_it(parsed: Parsed, name: Name) -> bool:
    """Whether a known name is one here: "the West" and not "West 4th Street", "US" and not "LEAVE US ALONE"."""
    words = parsed.words(name.span)
    if words == "West":
        return parsed.text[max(name.start - 4, 0) : name.start].lower() == "the "
    if words.isupper() and len(words) <= _LONGEST_ACRONYM:
        around = parsed.text[max(name.start - 24, 0) : name.end + 24]
        return any(map(str.islower, around)) or not any(map(str.isalpha, around.replace(words, "")))
    return True


def _institution(parsed: Parsed, name: Name) -> Name:
    """A state's adjective together with the body behind it: one name."""
    if name.known is None or name.type is not EntityType.STATE or name.known.naming is Naming.CAPITAL:
        return name
    found = institution_pattern().match(parsed.text, name.end)
    if not found or found["of"]:
        return name
    return Name(name.start, found.end(), type_of(parsed.text, Span(name.start, found.end()), EntityType.ORGANISATION))


@cache
def institution_pattern() -> re.Pattern[str]:
    """What may follow a state's name to make the name of one of its bodies; group `of` is a possessive."""
    modifiers, bodies = ("|".join(sorted(words_of("roles", section))) for section in _SECTIONS)
    pattern = rf"(?P<of>['’]s?)?[ \u00a0](?:(?:{modifiers})[ \u00a0](?:and[ \u00a0])?){{0,3}}(?:{bodies})(?!\w)"
    return re.compile(pattern, re.IGNORECASE)


_SECTIONS = ("institution_modifiers", "institutions")


def _rule_of(parsed: Parsed, name: Name) -> Name | None:
    """A ruler's name with "regime" or "administration" behind it names the rule, not the ruler."""
    found = _RULE.match(parsed.text, name.end) if name.known is None else None
    return Name(name.start, found.end(), EntityType.ORGANISATION) if found else None


def _repeats(parsed: Parsed, found: Iterable[Name]) -> Iterator[Name]:
    """What is a name once is one wherever the same words stand."""
    lower = {word for word in re.findall(r"\w+", parsed.text) if word.islower()}
    own = {plainly(parsed.words(name.span)): name for name in found if name.known is None}
    sure = ((words, name) for words, name in own.items() if " " in words or words.lower() not in lower)
    yield from (Name(hit.start, hit.end, hit.what.type) for hit in Gazetteer.of(sure).found_in(parsed.text))


def longest(names: Iterable[Name]) -> list[Name]:
    """Of overlapping names the longest; of equally long ones what comes first."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
        elif name.end - name.start > kept[-1].end - kept[-1].start:
            kept[-1] = name
    return kept
