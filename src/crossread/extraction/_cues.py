"""Contents that are handed on without a reporting verb: by nouns, passives, "according to" and evidential words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crossread.extraction._drafts import Cover, Draft, Spans, trimmed, without
from crossread.extraction._lexicon import cues, grammar, sources
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import clause_after, lower, phrase_after, phrase_before, possessor_before
from crossread.extraction._quotations import Quotations
from crossread.model import Act, Span

_ACCORDING = re.compile(r"(?<!\w)according\sto(?!\w)", re.IGNORECASE)
_QUOTED = re.compile("[‘“\"'][^’”\"']{1,80}[’”\"']")
_MADE_BY = frozenset({Act.SAY, Act.CLAIM, Act.ACCUSE, Act.DENY, Act.PROMISE, Act.DEMAND})
_SURE, _LIKELY, _WEAK = 0.8, 0.6, 0.4


@dataclass(frozen=True, slots=True)
class _Found:
    """A cue word at its place: the word's span, its first token and the token after it."""

    span: Span
    first: int
    after: int

    def word(self, parsed: Parsed) -> str:
        """The cue in lower case."""
        return parsed.words(self.span).lower()


def cues_in(parsed: Parsed, quotations: Quotations, said: Cover) -> Iterator[Draft]:
    """Drafts for every such cue in the order of their kinds; `said` is what the reader shows to be said already."""
    lexicon, room = cues(), _Rooms(parsed, quotations, said)
    for pattern, drafted in (
        (_ACCORDING, _according),
        (lexicon.nominal, _nominal),
        (lexicon.passive, _passive),
        (lexicon.billed, _billed),
        (lexicon.adjective, _adjective),
        (lexicon.purpose, _purpose),
    ):
        yield from _each(room, pattern, drafted)
    for draft in _each(room, lexicon.adverb, _adverb):
        # Inside somebody's content such an adverb marks the document's distance; it hands on nothing of its own.
        if not said.holds(draft.head.start):
            yield draft
    yield from _thoughts(room)


@dataclass(frozen=True, slots=True)
class _Rooms:
    """How far a content may reach."""

    parsed: Parsed
    quotations: Quotations
    said: Cover

    def at(self, position: int) -> Span:
        """The sentence around a position, or what of it stands in the same quotation or the same content."""
        room = self.parsed.sentence_at(position)
        quotation = self.quotations.at(position)
        for limit in (*self.said.within(Span(position, position + 1)), *((quotation.inner,) if quotation else ())):
            room = Span(max(room.start, limit.start), min(room.end, limit.end))
        return room


def _each(
    rooms: _Rooms, pattern: re.Pattern[str], drafted: Callable[[Parsed, _Found, Span], Draft | None]
) -> Iterator[Draft]:
    parsed = rooms.parsed
    for match in pattern.finditer(parsed.text):
        found = _Found(Span(*match.span()), parsed.token_index(match.start()), parsed.token_index(match.end() - 1) + 1)
        if parsed.is_furniture(match.start()) or found.first < 0 or found.after >= len(parsed.tokens):
            continue
        room = rooms.at(match.start())
        made = drafted(parsed, found, room)
        content = _within(parsed, made.content, room) if made else ()
        if made and content:
            yield Draft(trimmed(parsed.text, made.source), made.cue, content, made.probability)


def _within(parsed: Parsed, content: Spans, room: Span) -> Spans:
    clipped = (Span(max(span.start, room.start), min(span.end, room.end)) for span in content)
    return trimmed(parsed.text, (span for span in clipped if span.start < span.end))


def _according(parsed: Parsed, found: _Found, room: Span) -> Draft | None:
    source = phrase_after(parsed, found.after)
    if not parsed.text[room.start : found.span.start].strip():
        return Draft((source,), (found.span,), (_clipped(parsed, Span(source.end, room.end), room),), _SURE)
    return Draft((source,), (found.span,), (Span(room.start, found.span.start),), _SURE)


def _clipped(parsed: Parsed, span: Span, room: Span) -> Span:
    """A clause up to the end of its room, without the final full stop."""
    end = min(span.end, room.end)
    while end > span.start and parsed.text[end - 1] in ".!?,; \n":
        end -= 1
    return Span(min(span.start, end), end)


def _nominal(parsed: Parsed, found: _Found, room: Span) -> Draft | None:
    """Such as "repeated denials of", "calls for", "fears that", "the fear is that"."""
    link, after = parsed.tokens[found.after], found.after + 1
    if parsed.tokens[found.first].pos == "VERB" or after >= len(parsed.tokens):
        return None
    word, is_verb = lower(parsed, link), parsed.tokens[after].pos in {"VERB", "AUX"}
    if word in grammar().be and lower(parsed, parsed.tokens[after]) == "that":
        cue = Span(found.span.start, parsed.tokens[after].end)
        return Draft((), (cue,), (_clause(parsed, room, after + 1),), _SURE)
    # "Fears that grew" say nothing of what is feared, and "threats to health" come from nobody.
    is_loose = (word == "that" and is_verb) or (word == "to" and not is_verb)
    if found.word(parsed) not in cues().links.get(word, ()) or is_loose:
        return None
    return _linked(parsed, found, room)


def _linked(parsed: Parsed, found: _Found, room: Span) -> Draft:
    """A noun with "of", "that" or "to" and what this leads to."""
    link, after = parsed.tokens[found.after], found.after + 1
    owner, word = possessor_before(parsed, found.first), lower(parsed, link)
    cue = Span(found.span.start, link.end)
    if word == "that":
        return Draft((owner,), (cue,), (_clause(parsed, room, after),), _SURE)
    if word == "to":
        return Draft((owner,), (found.span,), (phrase_after(parsed, found.after),), _LIKELY)
    if word == "for" and _has_infinitive(parsed, phrase_after(parsed, after)):
        return Draft((owner,), (cue,), (_clause(parsed, room, after),), _LIKELY)
    # A denial of a theft by somebody is theirs; a fear of a theft by somebody is not.
    known = cues().forms.get(found.word(parsed))
    if known is None or known.act not in _MADE_BY:
        return Draft((owner,), (cue,), (phrase_after(parsed, after),), _LIKELY)
    content = phrase_after(parsed, after, stops=frozenset({"by"}))
    return Draft((_agent(parsed, content) or owner,), (cue,), (content,), _LIKELY)


def _has_infinitive(parsed: Parsed, phrase: Span) -> bool:
    """Whether it goes on with what somebody should do: "calls for the guild to (be heard)"."""
    last = parsed.token_index(phrase.end - 1)
    return last >= 0 and lower(parsed, parsed.tokens[last]) == "to"


def _agent(parsed: Parsed, content: Span) -> Span | None:
    """Who follows a content with "by"."""
    by = parsed.token_index(content.end - 1) + 1
    if by + 1 < len(parsed.tokens) and lower(parsed, parsed.tokens[by]) == "by":
        return phrase_after(parsed, by + 1)
    return None


def _clause(parsed: Parsed, room: Span, index: int) -> Span:
    if index >= len(parsed.tokens):
        return Span(0, 0)
    return _clipped(parsed, clause_after(parsed, index), room)


def _passive(parsed: Parsed, found: _Found, room: Span) -> Draft | None:
    """Such as "was accused of", "is said to", "it is feared that": the subject and what is said of it."""
    helper = next((at for at in range(found.first - 1, max(found.first - 4, -1), -1) if _is_be(parsed, at)), None)
    link = parsed.tokens[found.after - 1]
    word, is_verb = lower(parsed, link), parsed.tokens[found.after].pos in {"VERB", "AUX"}
    is_loose = word == "to" and not is_verb
    if not helper or is_loose or lower(parsed, parsed.tokens[helper - 1]) in grammar().joins:
        return None
    rest = _clause(parsed, room, found.after)
    if word == "that":
        return Draft((), (found.span,), (rest,), _LIKELY)
    participle = Span(found.span.start, parsed.tokens[found.after - 2].end)
    return Draft((), (participle,), (phrase_before(parsed, helper), Span(link.start, rest.end)), _LIKELY)


def _is_be(parsed: Parsed, index: int) -> bool:
    return lower(parsed, parsed.tokens[index]) in grammar().be


def _billed(parsed: Parsed, found: _Found, _room: Span) -> Draft | None:
    return Draft((), (found.span,), (phrase_after(parsed, found.after),), _SURE)


def _adjective(parsed: Parsed, found: _Found, _room: Span) -> Draft | None:
    """Such as "the alleged theft": the thing that somebody, left open or a possessor, says there is."""
    token = parsed.tokens[found.first]
    before = lower(parsed, parsed.tokens[found.first - 1]) if found.first else ""
    if token.relation != "amod" and (token.pos != "ADJ" and before not in grammar().before_adjective):
        return None
    if lower(parsed, parsed.tokens[found.after]) in {"to", "that", "by"}:
        return None
    owner = possessor_before(parsed, found.first) if before in {"'s", "’s"} else Span(0, 0)
    phrase = _before_verb(parsed, phrase_after(parsed, found.after))
    quoted = _QUOTED.match(parsed.text, phrase.start, phrase.end)
    return Draft((owner,), (found.span,), (Span(*quoted.span()) if quoted else phrase,), _WEAK)


def _purpose(parsed: Parsed, found: _Found, room: Span) -> Draft | None:
    """Such as "claims aimed at clouding the matter": what somebody's words are said to be meant for."""
    said = parsed.tokens[max(found.first - 1, 0)]
    word = lower(parsed, said)
    is_of_words = cues().nominal.fullmatch(word) or word in sources().carriers
    if not found.first or said.pos == "VERB" or not is_of_words:
        return None
    owner = possessor_before(parsed, found.first - 1)
    source = Span(owner.start, said.end) if owner.end else phrase_before(parsed, found.first)
    return Draft((source,), (found.span,), (_clause(parsed, room, found.after),), _LIKELY)


def _before_verb(parsed: Parsed, phrase: Span) -> Span:
    """A noun phrase without the verb of which it is the subject: "the so-called mission (writes)"."""
    first = parsed.token_index(phrase.start)
    words = parsed.tokens_in(phrase)
    subjects = {token.head - first for token in words if token.relation.startswith("nsubj")}
    verb = next((at for at, token in enumerate(words) if at in subjects and token.pos == "VERB"), 0)
    return Span(phrase.start, words[verb].start) if verb else phrase


def _adverb(parsed: Parsed, found: _Found, room: Span) -> Draft | None:
    return Draft((), (found.span,), without(_clipped(parsed, room, room), (found.span,)), _LIKELY)


def _thoughts(rooms: _Rooms) -> Iterator[Draft]:
    """What is thought or wanted inside somebody's words: "I don’t think", "they want"."""
    parsed, subjects = rooms.parsed, cues().inner.subjects
    for at, token in enumerate(parsed.tokens):
        if lower(parsed, token) not in subjects or parsed.is_furniture(token.start):
            continue
        verb = _verb_of(parsed, at)
        if verb is None or not (rooms.quotations.at(token.start) or rooms.said.holds(token.start)):
            continue
        room = rooms.at(token.start)
        content = _within(parsed, (_clause(parsed, room, verb + 1),), room)
        if content and len(parsed.tokens_in(content[0])) > 1:
            cue = Span(parsed.tokens[at + 1].start, parsed.tokens[verb].end)
            yield Draft((token.span,), (cue,), content, _SURE)


def _verb_of(parsed: Parsed, subject: int) -> int | None:
    """The verb of thinking that follows a subject, with at most four helping words between."""
    inner, helpers = cues().inner, set[str]()
    for at in range(subject + 1, min(subject + 6, len(parsed.tokens))):
        word = lower(parsed, parsed.tokens[at])
        is_wish = word in inner.wishes and helpers & inner.wishing
        is_state = word in inner.adjectives and helpers & grammar().be
        if word in inner.verbs or is_wish or is_state:
            return at
        if word not in inner.helpers and not word.endswith("ly"):
            return None
        helpers.add(word)
    return None
