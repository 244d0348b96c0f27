"""Where somebody or something is described instead of named."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from crossread.extraction._calling import phrase_at
from crossread.extraction._gazetteer import plainly
from crossread.extraction._governments import Government, governments_in
from crossread.extraction._heads import bare, head_of, speaker_part, without_articles
from crossread.extraction._name_spans import institution_pattern
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import without_clause
from crossread.extraction._same_name import Thing
from crossread.extraction._standing import called_nouns, so_called, standing_words
from crossread.extraction._word_lists import words_of
from crossread.extraction._world import adjective_of, world
from crossread.model import Anchored, EntityType, Span

_OF = re.compile(r"[ \u00a0](?:of|for)[ \u00a0](?:the )?[^,;:.()\n]{1,60}")
_NAMED_ON = re.compile(r"[ \u00a0](?:of|for)[ \u00a0](?:the )?[A-Z]")
_NOUNS = frozenset({"NOUN", "PROPN"})
_IN_PHRASE = frozenset({"ADJ", "NOUN", "PROPN"})
_POINTING = frozenset({"the", "this", "that", "these", "those"})
_OF_STATES = frozenset({"government", "public statements", "followers"})
_OPENING, _CLOSING = frozenset('“‘«"'), frozenset('”’»"')
_QUOTED = 3
"""Words that a word and its quotation marks make."""
_LONGEST = 4
"""Words of a description that are looked through for its head."""


@dataclass(frozen=True, slots=True)
class Description(Anchored):
    """A noun phrase without a name of its own for what it describes."""

    name: str
    """The phrase without articles; for a word that takes sides, what the thing is called where none is taken."""
    head: str
    type: EntityType
    definite: bool = False
    fresh: bool = True
    """Whether it may bring up something new, or only refer back."""
    plural: bool = False


def descriptions(parsed: Parsed, things: Sequence[Thing]) -> list[Description]:
    """Every description in the order of the text: sources, bodies of states, standing words, and "the minister"."""
    named = sorted(name.span for thing in things for name in thing.names)
    people = {name.span for thing in things if thing.type is EntityType.PERSON for name in thing.names}
    ends = {span.end for span in named}
    standing = list(_standing(parsed, ends))
    governments = [
        one for one in governments_in(parsed, things) if not _goes_on(parsed, parsed.token_index(one.head.start))
    ]
    taken = {end for one in governments for end in (one.span.end, one.head.end)}
    found = [
        *_institutions(parsed, things),
        *(one for one in standing if one.type is EntityType.ORGANISATION),
        *_sources(parsed, named, people),
        *standing,
        *_held_off(parsed, ends),
        *_definite(parsed, ends),
    ]
    kept: dict[int, Description] = {}
    for one in (*(_governing(parsed, one) for one in governments), *(one for one in found if one.end not in taken)):
        if not _ends_inside(named, one.end):
            kept.setdefault(one.end, one)
    return sorted(kept.values(), key=lambda one: (one.start, -one.end))


def _ends_inside(named: Sequence[Span], end: int) -> bool:
    """Whether a name goes on there: "the Union" of "Union for Relief" describes nothing."""
    at = bisect_left(named, Span(end, end)) - 1
    return at >= 0 and named[at].start < end < named[at].end


def _governing(parsed: Parsed, one: Government) -> Description:
    word = parsed.words(one.head).lower()
    is_back = one.is_rulers or " " not in one.name
    return Description(*one.span, one.name, word, EntityType.ORGANISATION, definite=is_back)


def _sources(parsed: Parsed, named: Sequence[Span], people: Container[Span]) -> Iterator[Description]:
    """Who is shown to say something, where the phrase does not end with a name."""
    for source in (span for cue in parsed.answers.cues for span in cue.source):
        inside = named[bisect_left(named, Span(source.start, 0)) : bisect_left(named, Span(source.end, source.end))]
        core = speaker_part(parsed.text, source, inside)
        if head_of(parsed.text, source, inside, people) is None and _is_noun(parsed, core):
            yield _described(parsed, without_clause(parsed, core), source)


def _is_noun(parsed: Parsed, core: Span) -> bool:
    words = parsed.tokens_in(core)
    return (
        bool(words)
        and words[-1].pos in _NOUNS | {"ADJ", "NUM"}
        and parsed.words(words[-1].span).lower() not in words_of("roles", "pronouns")
    )


def _described(parsed: Parsed, core: Span, source: Span) -> Description:
    head = plainly(parsed.words(core)).rpartition(" ")[2].lower()
    kind, plural = _kind(head)
    behind = _OF.match(parsed.text, core.end, source.end) if kind is not EntityType.OTHER else None
    span = bare(parsed.text, Span(core.start, behind.end() if behind else core.end))
    phrase = _in_small(parsed, without_articles(parsed.text, span))
    return Description(*span, phrase, head, kind, definite=_is_definite(parsed, core.start), plural=plural)


def _in_small(parsed: Parsed, span: Span) -> str:
    """A phrase without the capital that its first word only has because it opens a sentence or a bracket."""
    words = " ".join(parsed.words(span).split())
    first = words.split(" ")[0]
    sentence = parsed.sentence_at(span.start)
    opens = sentence.start == span.start < sentence.end or parsed.text[span.start - 1 : span.start] == "("
    at = parsed.token_index(span.start)
    is_common = at >= 0 and parsed.tokens[at].pos != "PROPN" and not world().is_listed(first)
    return words[:1].lower() + words[1:] if opens and is_common and first[1:].islower() else words


def _kind(head: str) -> tuple[EntityType, bool]:
    """What kind of thing a noun describes, and whether it is several."""
    if head in words_of("roles", "offices"):
        return EntityType.PERSON, False
    if head in words_of("roles", "collectives"):
        return EntityType.GROUP, True
    if head in words_of("roles", "bodies"):
        return EntityType.ORGANISATION, False
    return EntityType.OTHER, head.endswith("s")


def _is_definite(parsed: Parsed, start: int) -> bool:
    return parsed.text[start : start + 4].lower() in {"the ", "this", "that", "thes", "thos"}


def _institutions(parsed: Parsed, things: Sequence[Thing]) -> Iterator[Description]:
    """Bodies of states: Norland's defence ministry is the Norlandic defence ministry."""
    for name in (name for thing in things for name in thing.names if name.known and name.type is EntityType.STATE):
        found = institution_pattern().match(parsed.text, name.end)
        if found and found["of"] and name.known:
            body = " ".join(found[0].removeprefix(found["of"]).split())
            whole, head = f"{adjective_of(name.known.name)} {body}", body.split()[-1].lower()
            yield Description(name.start, found.end(), whole, head, EntityType.ORGANISATION)


def _standing(parsed: Parsed, named: Container[int]) -> Iterator[Description]:
    """Words that take sides: the regime, the liberators, the massacre."""
    for hit in standing_words().found_in(parsed.text):
        at = parsed.token_index(hit.end - 1)
        if at < 0 or hit.end in named or parsed.tokens[at].pos not in _NOUNS | {"ADJ"}:
            continue
        if _goes_on(parsed, at) == hit.what.before_nouns or hit.what.name == "government":
            first = hit.start if hit.what.before_nouns else _phrase_start(parsed, parsed.token_index(hit.start))
            word = parsed.words(hit.span).lower()
            name = _of_whom(parsed, Span(first, hit.start), hit.what.name)
            yield Description(
                first, hit.end, name, word, hit.what.type, _is_definite(parsed, first), plural=word.endswith("s")
            )


def _held_off(parsed: Parsed, named: Container[int]) -> Iterator[Description]:
    """What is held at a distance and has no name: "so-called strikers"."""
    for found in so_called().finditer(parsed.text):
        span = phrase_at(parsed, found.end())
        last = parsed.tokens[parsed.token_index(span.end - 1)] if span else None
        if span and last and span.start == found.end() and span.end not in named and last.pos == "NOUN":
            name = " ".join(parsed.words(span).lower().split())
            head = name.rpartition(" ")[2]
            kind, plural = _kind(head)
            yield Description(*span, name, head, kind, definite=True, plural=plural)


def _of_whom(parsed: Parsed, before: Span, name: str) -> str:
    """Whose government, statements or helpers these are: a state's helpers of its own people are that state."""
    states = [hit.what.name for hit in world().found_in(parsed.words(before)) if hit.what.type is EntityType.STATE]
    if not states or name not in _OF_STATES:
        return name
    return states[-1] if name == "followers" else f"{adjective_of(states[-1])} {name}"


def _definite(parsed: Parsed, named: Container[int]) -> Iterator[Description]:
    """What can only refer back: "the minister", "this group"."""
    for at, token in enumerate(parsed.tokens):
        if parsed.words(token.span).lower() in _POINTING:
            opened = _opens(parsed, at + 1)
            last = _phrase_end(parsed, at + opened)
            head = parsed.words(parsed.tokens[last].span).lower()
            kind, plural = _kind(head)
            if head in called_nouns("negative", "positive"):
                kind = EntityType.PERSON
            span = Span(parsed.tokens[at + 2].start if opened else token.start, parsed.tokens[last].end)
            if kind is not EntityType.OTHER and span.end not in named and not _goes_on(parsed, last):
                phrase = " ".join(parsed.words(without_articles(parsed.text, span)).split())
                is_great = kind is EntityType.ORGANISATION and parsed.text[parsed.tokens[last].start].isupper()
                is_own = is_great and not _NAMED_ON.match(parsed.text, span.end)
                yield Description(*span, phrase, head, kind, definite=True, fresh=is_own, plural=plural)


def _opens(parsed: Parsed, at: int) -> bool:
    """Whether a quotation mark opens a word here: 'The "journalist" had'."""
    return at + 1 < len(parsed.tokens) and parsed.words(parsed.tokens[at].span) in _OPENING


def _phrase_end(parsed: Parsed, at: int) -> int:
    last = at
    while last + 1 < len(parsed.tokens) and last - at < _LONGEST and parsed.tokens[last + 1].pos in _IN_PHRASE:
        last += 1
    return last


def _goes_on(parsed: Parsed, at: int) -> bool:
    """Whether the phrase has its head further on: "the regime (newspaper)", "the group (of seven)"."""
    if at + 1 >= len(parsed.tokens):
        return False
    behind = parsed.tokens[at + 1]
    return behind.pos in _NOUNS and parsed.text[parsed.tokens[at].end : behind.start] == " "


def _phrase_start(parsed: Parsed, at: int) -> int:
    """Where the phrase begins whose head is this word."""
    first = at
    while first > 0 and at - first < _LONGEST and (step := _step_before(parsed, first)):
        first -= step
    if parsed.tokens[first].pos == "VERB":
        first = _behind_word(parsed, first, at)
    if first > 0 and parsed.words(parsed.tokens[first - 1].span).lower() in _POINTING:
        first -= 1
    return next(
        token.start for token in parsed.tokens[first : at + 1] if token.pos != "PUNCT" or token is parsed.tokens[at]
    )


def _behind_word(parsed: Parsed, first: int, at: int) -> int:
    """The word behind one with hyphens: a phrase does not begin with a verb such as "pre-empts"."""
    gaps = (two for two in range(first + 1, at + 1) if parsed.text[parsed.tokens[two].start - 1].isspace())
    return next(gaps, at)


def _step_before(parsed: Parsed, at: int) -> int:
    """How many words before another belong to the same phrase: one, three with quotation marks, or none."""
    if at > _QUOTED and parsed.tokens[at - 2].pos in _IN_PHRASE:
        opening, closing = parsed.words(parsed.tokens[at - 3].span), parsed.words(parsed.tokens[at - 1].span)
        if opening in _OPENING and closing in _CLOSING:
            return _QUOTED
    return int(_is_before(parsed, at))


def _is_before(parsed: Parsed, at: int) -> bool:
    """Whether the word before another is an adjective, a noun, or joined to it by a hyphen."""
    before, token = parsed.tokens[at - 1], parsed.tokens[at]
    between = parsed.text[before.end : token.start]
    is_joined = not between and "-" in {parsed.words(before.span), parsed.words(token.span)}
    return is_joined or (before.pos in _IN_PHRASE and "\n" not in between)
