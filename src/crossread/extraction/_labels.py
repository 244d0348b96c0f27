"""What a document calls those and that which it names."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, Self

from crossread.extraction._calling import called_in, phrase_at
from crossread.extraction._heads import core_of
from crossread.extraction._holders import Holders
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._roles import role_before, role_behind
from crossread.extraction._speakers import UNSPECIFIED
from crossread.extraction._standing import TONES, Tone, called_nouns, so_called, standing_words
from crossread.extraction._techniques import whole_words
from crossread.extraction._word_lists import word_list, words_of
from crossread.model import (
    Attribution,
    EntityId,
    EntityType,
    Label,
    Manner,
    Mention,
    MentionForm,
    ReporterStance,
    Role,
    RoleForm,
    Span,
    ToneAnswer,
)

_PLACE_OF = re.compile(
    r"\b(?:[Tt]he|an?) (?:(?!(?:the|an?|in|inside|outside|near|of|to|from) )[\w-]+ ){0,3}"
    r"(?:city|town|village|province|region|district|state|country|port|enclave) of $"
)
_IS = re.compile(
    r" (?:is|was|are|were|remains?|remained|became|becomes) "
    r"(?P<what>(?:an?|the|just|merely|nothing but|[“\"‘'])[^.;:!?()\n]{2,80})"
)
_OF = re.compile(r" of (?:the |a )?(?=\w)")
_OPENED = re.compile(r"[“\"‘«][^“”\"‘’«».;:!?\n]{0,20}\Z")
_CLOSED = re.compile(r"[^“\"‘«.;:!?\n]{0,20}?[”\"’»]")
_RELATIVE = re.compile(r"(?:whom?|which|whose|that|called|branded|dubbed|labelled|labeled)\b")
_VERBAL = frozenset({"VERB", "AUX"})
_COLOURED: tuple[Tone, ...] = ("negative", "positive")
_DESCRIBED = frozenset({EntityType.PERSON, EntityType.ARMED_GROUP})
_AGAINST = ("anti-", "counter-", "non-")
"""Beginnings of a word that is no name for what it goes on with: "anti-terrorist"."""
_BEFORE = 24
_LONGEST = 60
"""Characters before a place in which "the town of" is looked for."""


@dataclass(frozen=True, slots=True)
class _Found:
    """An expression for something, before it is told in whose voice and in which tone."""

    span: Span
    entity: EntityId
    tone: Tone | None = None
    by: str = ""
    """Who calls it so, where the words say so and not only what is attributed to whom."""
    is_said: bool = False
    """Whether it is said in so many words that somebody is called so."""


@dataclass(frozen=True, slots=True)
class _Tones:
    """The lights in which the reader sees those whom it finds mentioned, by place."""

    starts: tuple[int, ...]
    answers: tuple[ToneAnswer, ...]

    @classmethod
    def of(cls, parsed: Parsed) -> Self:
        answers = sorted(parsed.answers.tones, key=lambda one: one.span)
        return cls(tuple(one.start for one in answers), tuple(answers))

    def over(self, span: Span) -> tuple[Tone | Literal[""], float]:
        """The answer about the most of a span; of equals the surest."""
        first, end = bisect_left(self.starts, span.start - _LONGEST), bisect_left(self.starts, span.end)
        over = [one for one in self.answers[first:end] if one.end > span.start]
        most = max(
            over, key=lambda one: (min(one.end, span.end) - max(one.start, span.start), one.probability), default=None
        )
        tone = next((tone for tone in TONES if most and tone == most.tone), None)
        return (tone, most.probability) if most and tone else ("", 0.0)


def labels_in(
    parsed: Parsed, named: Named, attributions: Sequence[Attribution], roles: Iterable[Role] = ()
) -> tuple[Label, ...]:
    """Every evaluative, descriptive or role expression, with what it is used for and in whose voice."""
    holders = Holders.of(parsed, [one for one in attributions if _words_are_its_own(parsed, one)])
    tones = _Tones.of(parsed)
    ways = (_standing, _roles, _places, _said_to_be, _coloured, _so_called)
    found: dict[int, _Found] = {}
    called = (_Found(one.span, one.entity, by=one.by, is_said=True) for one in called_in(parsed, named, attributions))
    given = (_Found(one.span, one.entity) for one in roles if one.form is not RoleForm.DESCRIPTION)
    for one in (*called, *(one for way in ways for one in way(parsed, named)), *_described(named), *given):
        if not parsed.text[max(one.span.start - _BEFORE, 0) : one.span.start].lower().endswith(_AGAINST):
            found.setdefault(one.span.end, one)
    return tuple(_label(parsed, one, holders, tones) for one in _outermost(parsed, found.values()))


def _words_are_its_own(parsed: Parsed, one: Attribution) -> bool:
    """Whether the words are the speaker's: not where they are only held at a distance, or named without a clause."""
    is_so_called = any(so_called().match(parsed.text, *cue) for cue in one.cue)
    held_off = one.reporter.stance is ReporterStance.DOUBTS and (is_so_called or one.reporter.span in one.content)
    is_clause = one.manner is not Manner.INDIRECT or any(
        token.pos in _VERBAL for span in one.content for token in parsed.tokens_in(span)
    )
    return is_clause and not held_off


def _outermost(parsed: Parsed, found: Iterable[_Found]) -> Iterator[_Found]:
    """Of two expressions inside one another only the outer, where both are for one thing or have one head."""
    last: _Found | None = None
    for one in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if last is None or not _is_part(parsed, one, last):
            yield one
            last = one


def _is_part(parsed: Parsed, one: _Found, outer: _Found) -> bool:
    if one.span.end > outer.span.end:
        return False
    is_head = one.span.end == core_of(parsed.text, outer.span).end
    return one.entity == outer.entity or is_head or (outer.is_said and one.span.start == outer.span.start)


def _label(parsed: Parsed, one: _Found, holders: Holders, tones: _Tones) -> Label:
    start, end = whole_words(parsed.text, one.span)
    words = " ".join(parsed.text[start:end].split())
    shown, probability = tones.over(Span(start, end))
    held = so_called().search(parsed.text, max(start - _BEFORE, 0), end)
    return Label(
        start,
        end,
        one.entity,
        words,
        polarity=one.tone or tone_of(words),
        quoted=_is_quoted(parsed.text, one.span),
        so_called=held is not None and held.end() + 1 >= start,
        holder=one.by or holders.at(start) or UNSPECIFIED,
        tone=shown,
        tone_probability=probability,
    )


def _is_quoted(text: str, span: Span) -> bool:
    """Whether the expression, or a part of it, stands in quotation marks of its own rather than in a longer speech."""
    opened = _OPENED.search(text, max(span.start - _BEFORE, 0), span.start)
    return bool(opened and _CLOSED.match(text, span.end)) or any(mark in text[span.start : span.end] for mark in '"“‘«')


def tone_of(words: str) -> Tone:
    """How an expression colours what it is used for: by its adjectives first, then by its nouns."""
    for section in ("adjective", "noun"):
        for tone in _COLOURED:
            if _any_of(section, tone).search(words):
                return tone
    return "neutral"


@cache
def _any_of(section: str, key: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(word_list("labels")[section][key], key=len, reverse=True)))
    return re.compile(rf"(?<![\w-])(?:{words})s?(?![\w-])", re.IGNORECASE)


def _standing(parsed: Parsed, named: Named) -> Iterator[_Found]:
    """Words that take sides: what they stand for was settled with the names."""
    ending = {mention.end: mention for mention in reversed(named.mentions)}
    for hit in standing_words().found_in(parsed.text):
        mention = ending.get(hit.end) or _begun_by(parsed, named, hit.span)
        if mention and mention.form is not MentionForm.PRONOUN:
            own = tone_of(parsed.text[mention.start : hit.start])
            tone = tone_of(parsed.words(hit.span)) if hit.what.before_nouns else hit.what.tone
            yield _Found(mention.span, mention.entity, tone if own == "neutral" else own)


def _begun_by(parsed: Parsed, named: Named, word: Span) -> Mention | None:
    """The description whose first word, behind an article, this is: "the regime (of Norland)"."""
    around = named.mentions_over(word)
    return next((one for one in around if parsed.text[one.start : word.start].lower() in {"", "the "}), None)


def _roles(parsed: Parsed, named: Named) -> Iterator[_Found]:
    """Offices and descriptions right before a name or set behind it."""
    ends = {mention.end for mention in _names(named)}
    for mention in _names(named):
        heads = _heads(mention.type)
        before = role_before(parsed, mention.span, heads)
        before = None if before and before.end in ends else before
        for role in (before, role_behind(parsed, mention.span, heads), _kind_behind(parsed, mention)):
            if role and not _RELATIVE.match(parsed.text, role.start):
                yield _Found(role, mention.entity)


def _kind_behind(parsed: Parsed, mention: Mention) -> Span | None:
    """What an outlet is called right behind its name: "news agency"."""
    start = mention.end + 1
    kinds = sorted(words_of("roles", "outlet_behind"), key=len, reverse=True)
    kind = next((kind for kind in kinds if parsed.text.startswith(kind, start)), None)
    return Span(start, start + len(kind)) if kind and mention.type is EntityType.OUTLET else None


@cache
def _heads(kind: EntityType) -> frozenset[str]:
    nouns = called_nouns(*TONES)
    return nouns | words_of("roles", "offices") if kind in {EntityType.PERSON, EntityType.OTHER} else nouns


def _places(parsed: Parsed, named: Named) -> Iterator[_Found]:
    """What a place is called before its name: "the town of"."""
    for mention in _names(named):
        before = max(mention.start - _LONGEST, 0)
        found = _PLACE_OF.search(parsed.text[before : mention.start])
        if found:
            yield _Found(Span(before + found.start(), mention.start - len(" of ")), mention.entity)


def _said_to_be(parsed: Parsed, named: Named) -> Iterator[_Found]:
    """What is said of somebody in so many words: "X is a tyrant"."""
    for mention in named.mentions:
        found = _IS.match(parsed.text, mention.end)
        span = phrase_at(parsed, found.start("what")) if found else None
        if span and _heads(mention.type) & _words(parsed, span):
            yield _Found(_with_of(parsed, span), mention.entity)


def _with_of(parsed: Parsed, phrase: Span) -> Span:
    """The phrase with whom or what it is of: "a gang (of foreign mercenaries)"."""
    of = _OF.match(parsed.text, phrase.end)
    behind = phrase_at(parsed, of.end()) if of else None
    is_whole = of and behind and behind.start == of.end() and parsed.text[behind.end : behind.end + 1] not in {"'", "’"}
    return Span(phrase.start, behind.end) if behind and is_whole else phrase


def _words(parsed: Parsed, span: Span) -> set[str]:
    return set(parsed.words(span).lower().split())


def _coloured(parsed: Parsed, named: Named) -> Iterator[_Found]:
    """Adjectives that take sides, right before a name or a description."""
    for mention in named.mentions:
        at = parsed.token_index(mention.start) - 1
        if at >= 0 and mention.form is not MentionForm.PRONOUN:
            span = parsed.tokens[at].span
            beside = parsed.text[span.end : mention.start].isspace()
            if beside and _is_coloured(parsed.words(span)) and _may_be_of(parsed, at, mention):
                yield _Found(span, mention.entity)


def _may_be_of(parsed: Parsed, at: int, mention: Mention) -> bool:
    """Whether an adjective hangs on the mention: that in "illegal Peruvian raids" is the raids' own."""
    adjective = parsed.tokens[at]
    return adjective.relation != "amod" or parsed.tokens[adjective.head].start < mention.end


def _so_called(parsed: Parsed, named: Named) -> Iterator[_Found]:
    """Names and descriptions that are held at a distance: "the so-called Army of Light", "so-called strikers"."""
    for mention in (one for one in named.mentions if one.form is not MentionForm.PRONOUN):
        held = so_called().search(parsed.text, max(mention.start - _BEFORE, 0), mention.start)
        if held and held.end() == mention.start:
            yield _Found(mention.span, mention.entity)


def _is_coloured(word: str) -> bool:
    return any(_any_of("adjective", tone).fullmatch(word) for tone in _COLOURED)


def _described(named: Named) -> Iterator[_Found]:
    """Descriptions of people and bodies by what they are: "the official", "the group"."""
    for mention in named.mentions:
        if mention.form is MentionForm.NOMINAL and mention.type in _DESCRIBED:
            yield _Found(mention.span, mention.entity)


def _names(named: Named) -> Iterable[Mention]:
    return (mention for mention in named.mentions if mention.form is MentionForm.NAME)
