"""Where names stand: what the reader saw, mended, and what the whole world knows."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from crossread.extraction._gazetteer import Gazetteer, plainly
from crossread.extraction._heads import speaker_part
from crossread.extraction._name_edges import (
    behind_role,
    drawn_out,
    drawn_to_surname,
    pieces,
    spelt_out,
    trimmed,
    without_acronym,
)
from crossread.extraction._name_types import type_of
from crossread.extraction._other_scripts import in_other_scripts
from crossread.extraction._parsed import Parsed
from crossread.extraction._standing import standing_words
from crossread.extraction._word_lists import words_of
from crossread.extraction._world import Known, Naming, world
from crossread.model import Anchored, EntityType, NameAnswer, Span

_CAPITALISED = re.compile(r"(?<!\w)[^\W\d_a-z][\w’'.-]{0,40}(?: [^\W\d_a-z][\w’'.-]{0,40}){0,5}\Z")
_RULE = re.compile(r" (?:regime|administration|government)(?!\w)", re.IGNORECASE)
_OPENERS = frozenset({"", "\n", "(", "[", "“", '"', "‘"})
_SHORTEST = 2
_RARELY_SMALL = 4
"""How many times as often a name must stand with a capital as its word stands without."""
_LONGEST_ACRONYM = 4
_LONGEST_DIRECTION = 16


@dataclass(frozen=True, slots=True)
class Name(Anchored):
    """One place where something is named; `known` where the whole world knows it by that."""

    type: EntityType
    known: Known | None = None


def name_spans(parsed: Parsed) -> list[Name]:
    """Every name in the order of the text; of names inside one another only the longest."""
    seen = [name for answer in parsed.answers.names for name in _mended(parsed.text, _with_head(parsed, answer))]
    seen = [name for name in seen if not _only_opens(parsed, name.span)]
    known = [Name(hit.start, hit.end, hit.what.type, hit.what) for hit in world().found_in(parsed.text)]
    known = [name for name in known if _means_it(parsed, name)]
    bodies = [*(_institution(parsed, name) for name in known), *_spelt_out(parsed.text)]
    others = [Name(*span, EntityType.OTHER) for span in in_other_scripts(parsed.text)]
    found = longest([*known, *bodies, *seen, *_speaking(parsed), *others])
    found = longest([*found, *_repeats(parsed, found)])
    found = [*_with_directions(parsed, found)]
    return longest([*found, *(rule for name in found if (rule := _rule_of(parsed, name)))])


def _with_head(parsed: Parsed, answer: NameAnswer) -> NameAnswer:
    """The name with the proper noun that its last word hangs on, right behind it: "Upper (Moor)"."""
    at = parsed.token_index(answer.end - 1)
    if not 0 <= at < len(parsed.tokens) - 1 or parsed.tokens[at].head != at + 1:
        return answer
    head, word = parsed.tokens[at + 1], parsed.words(parsed.tokens[at + 1].span)
    is_common = any(word.lower() in words_of("roles", section) for section in ("offices", "titles"))
    is_next = parsed.text[answer.end : head.start] == " " and head.pos == "PROPN" and word[0].isupper()
    is_name = is_next and not is_common and word not in words_of("roles", "never_names")
    return replace(answer, end=head.end) if is_name else answer


def _mended(text: str, answer: NameAnswer) -> Iterator[Name]:
    kind = EntityType(answer.type) if answer.type else EntityType.OTHER
    may_be_person = kind in {EntityType.PERSON, EntityType.OTHER}
    for piece in pieces(text, answer.span, whole=kind in {EntityType.ORGANISATION, EntityType.EVENT}):
        bare = trimmed(text, drawn_to_surname(text, piece), person=may_be_person)
        bare = behind_role(text, bare) if kind is EntityType.ORGANISATION else bare
        if _is_name(text[bare.start : bare.end]):
            for span in without_acronym(text, drawn_out(text, bare)):
                yield Name(*span, type_of(text, span, kind))


def _only_opens(parsed: Parsed, span: Span) -> bool:
    """Whether a word has its capital from where it stands: it opens a sentence, and is written small elsewhere."""
    word = parsed.words(span)
    if (
        not word.isalpha()
        or word[1:] != word[1:].lower()
        or not re.search(rf"(?<!\w){word.lower()}(?!\w)", parsed.text)
    ):
        return False
    places = (found.start() for found in re.finditer(rf"(?<!\w){word}(?!\w)", parsed.text))
    return all(_opens(parsed, place) for place in places)


def _opens(parsed: Parsed, place: int) -> bool:
    sentence, before = parsed.sentence_at(place), parsed.text[max(place - 1, 0) : place]
    return sentence.start == place < sentence.end or before in _OPENERS


def _spelt_out(text: str) -> Iterator[Name]:
    return (Name(*span, type_of(text, span, EntityType.ORGANISATION)) for span in spelt_out(text))


def _speaking(parsed: Parsed) -> Iterator[Name]:
    """The capitalised words with which the phrase of a speaker ends."""
    for source in (span for cue in parsed.answers.cues for span in cue.source):
        core = speaker_part(parsed.text, source)
        found = _CAPITALISED.search(parsed.text, core.start, core.end)
        begins = found is not None and _opens(parsed, found.start())
        if found and (" " in found[0] or not begins):
            span = trimmed(parsed.text, Span(*found.span()), person=True)
            if _is_name(parsed.words(span)):
                yield Name(*span, type_of(parsed.text, span, EntityType.OTHER))


def _is_name(words: str) -> bool:
    if len(words) < _SHORTEST or words in words_of("roles", "never_names") or standing_words().is_listed(words):
        return False
    is_common = any(words.lower() in words_of("roles", section) for section in ("offices", "articles", "titles"))
    # "US" and "WHO" are names, "Us" and "Who" are not.
    is_pronoun = not words.isupper() and words.lower() in words_of("roles", "pronouns")
    return any(map(str.isupper, words)) and not is_common and not is_pronoun


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
    sections = ("institution_modifiers", "institutions")
    modifiers, bodies = ("|".join(sorted(words_of("roles", section))) for section in sections)
    pattern = rf"(?P<of>['’]s?)?[ \u00a0](?:(?:{modifiers})[ \u00a0](?:and[ \u00a0])?){{0,3}}(?:{bodies})(?!\w)"
    return re.compile(pattern, re.IGNORECASE)


def _rule_of(parsed: Parsed, name: Name) -> Name | None:
    """A ruler's name with "regime" or "administration" behind it names the rule, not the ruler."""
    found = _RULE.match(parsed.text, name.end) if name.known is None else None
    return Name(name.start, found.end(), EntityType.ORGANISATION) if found else None


def _repeats(parsed: Parsed, found: Iterable[Name]) -> Iterator[Name]:
    """What is a name once is one wherever the same words stand; a person also by the surname alone."""
    written = Counter(re.findall(r"\w+", parsed.text))
    own = {plainly(parsed.words(name.span)): name for name in found if name.known is None}
    people = [(words, name) for words, name in own.items() if name.type is EntityType.PERSON and " " in words]
    own = {words.rpartition(" ")[2]: name for words, name in people} | own
    sure = ((words, name) for words, name in own.items() if _RARELY_SMALL * written[words.lower()] <= written[words])
    yield from (Name(hit.start, hit.end, hit.what.type) for hit in Gazetteer.of(sure).found_in(parsed.text))


def _with_directions(parsed: Parsed, found: Sequence[Name]) -> Iterator[Name]:
    """A direction that always stands before a place belongs to its name: "eastern Moorland"."""
    directions: dict[str, set[str]] = {}
    for name in found:
        directions.setdefault(parsed.words(name.span), set()).add(_direction(parsed, name))
    often = Counter(parsed.words(name.span) for name in found)
    for name in found:
        words = parsed.words(name.span)
        (direction, *others) = directions[words]
        is_part = name.type is EntityType.PLACE and name.known is None and direction and not others and often[words] > 1
        yield replace(name, start=name.start - len(direction) - 1) if is_part else name


def _direction(parsed: Parsed, name: Name) -> str:
    before = parsed.text[max(name.start - _LONGEST_DIRECTION - 1, 0) : name.start]
    word = before.split(" ")[-2] if before.endswith(" ") and before.count(" ") > 1 else ""
    return word if word in words_of("roles", "directions") else ""


def longest(names: Iterable[Name]) -> list[Name]:
    """Of overlapping names the longest; of equally long ones what comes first."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
        elif name.end - name.start > kept[-1].end - kept[-1].start:
            kept[-1] = name
    return kept
