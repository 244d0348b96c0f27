"""Whose words: from the words of a source to a name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from crossread.extraction._drafts import Draft, hull
from crossread.extraction._genders import differ, gender_of
from crossread.extraction._heads import speaker_part, without_articles
from crossread.extraction._lexicon import cues, grammar, sources
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower, phrase_after, phrase_before, without_clause
from crossread.extraction._word_lists import words_of
from crossread.extraction._world import world
from crossread.model import EntityType, MentionForm, Span

UNSPECIFIED = "unspecified"
"""The last link of a chain whose origin the text leaves open."""

_PERSON_OF = re.compile(r"\w['’]s (?P<name>[^\W\d_][\w.-]* [^\W\d_][\w.-]*)$")
_BEHIND = 120
"""Characters behind a source in which it may be asked not to name it."""
_TOGETHER = frozenset({"we", "us", "our", "ourselves"})
_MAKERS = frozenset({EntityType.ORGANISATION, EntityType.OUTLET, EntityType.ARMED_GROUP})
_NAMESAKES = 12
"""Names of one chain that are looked at for one that agrees with a description."""
_NEAR = 6
"""Words of a source within which "the agency's latest report" names its saying."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """Who spoke before, latest last, and whose each statement or report was."""

    speakers: Sequence[str] = ()
    sayings: Mapping[str, str] = field(default_factory=dict)


def speaker_of(parsed: Parsed, named: Named, draft: Draft, *, earlier: Earlier, outer: str) -> str:
    """The name behind a source, after those who spoke `earlier`; `outer` is whoever speaks around it."""
    if not draft.source:
        return _subject(parsed, named, draft) or _quoted(parsed, named, draft, earlier)
    source = hull(draft.source)
    written = parsed.words(source).split()[0]
    if written.lower() in grammar().nobody:
        return ""
    if is_own(parsed, source):
        return _spoken_for(outer) if written.lower() in _TOGETHER else outer
    if parsed.words(source) in grammar().relative:
        source = phrase_before(parsed, _before_comma(parsed, source))
    return name_of(parsed, named, source, earlier)


def is_own(parsed: Parsed, source: Span) -> bool:
    """Whether somebody speaks of himself, or of what he says: "I", "our view", but not "my son"."""
    first, *others = parsed.words(source).split()
    is_own = first.lower() in grammar().first_person and (len(first) == 1 or not first.isupper())
    kin = bool(others) and others[-1].lower() in words_of("roles", "kin")
    return is_own and not kin


def _spoken_for(outer: str) -> str:
    """Whom an official who is told by his state alone speaks for when he says "we"; else the official."""
    is_official = outer.rpartition(" ")[2].lower() in words_of("roles", "offices")
    states = (hit.what.name for hit in world().found_in(outer) if hit.what.type is EntityType.STATE)
    return next(states, outer) if is_official else outer


def name_of(parsed: Parsed, named: Named, source: Span, earlier: Earlier) -> str:
    """The name behind a phrase for somebody who speaks, or else the phrase itself."""
    owner = _owner(parsed, source)
    saying = earlier.sayings.get(_saying(parsed, source), "")
    if saying:
        return saying
    best = named.best_in(owner)
    made = _made_by(parsed, named, owner)
    if made:
        return made
    if best is not None and best.form is MentionForm.NAME:
        return named.entity(best).name
    name = named.name_at(owner) if best and best.form is MentionForm.PRONOUN else ""
    name = name or _chained(parsed, named, owner) or named.name_at(owner)
    name = name or _described(parsed, phrase_of(parsed, named, owner), earlier.speakers)
    return _hidden(parsed, source, _uncoloured(name), earlier.speakers)


def _chained(parsed: Parsed, named: Named, source: Span) -> str:
    """The name of a person who is only described here, where the reader knows whom it describes."""
    mention = parsed.chained.mention(source)
    shown = gender_of(parsed.words(mention.head)) if mention else ""
    people = (named.entity_at(name.start) for name in islice(parsed.chained.names(source), _NAMESAKES))
    fitting = (one for one in people if one and not differ((shown, named.gender(one))))
    person = next(fitting, None)
    return person.name if person and person.type is EntityType.PERSON else ""


def sayings_in(*phrases: str) -> Iterator[str]:
    """The words of some phrases for a statement or report that may speak further on: "the statement"."""
    return (word for phrase in phrases for word in phrase.lower().split() if word in sources().carriers)


def _saying(parsed: Parsed, source: Span) -> str:
    """The one word of "the statement", "its report"; empty for any other source."""
    words = parsed.words(source).lower().split()
    is_back = len(words) == 2 and words[0] in grammar().articles - grammar().counting  # noqa: PLR2004
    return words[1] if is_back and words[1] in sources().carriers else ""


def _subject(parsed: Parsed, named: Named, draft: Draft) -> str:
    """Of a participle such as "adding", whoever the sentence is about; else nobody."""
    sentence = parsed.sentence_at(draft.head.start)
    words = parsed.words(draft.head).lower().split()
    if not draft.cue or not words[0].endswith("ing") or sentence.start >= draft.head.start:
        return ""
    return named.name_at(phrase_after(parsed, parsed.token_index(sentence.start)))


def _quoted(parsed: Parsed, named: Named, draft: Draft, earlier: Earlier) -> str:
    """Of a quotation that stands without a source whomever the reader takes for its speaker."""
    alone = bool(draft.content) and not draft.scare
    speaker = parsed.chained.speaker(draft.content[0].start) if alone else None
    if speaker is None or parsed.words(speaker.span).lower() == "you":
        return ""
    is_narrator = is_own(parsed, speaker.span)
    return parsed.document.voice if is_narrator else name_of(parsed, named, speaker.span, earlier)


def _before_comma(parsed: Parsed, source: Span) -> int:
    """Index of the word, or of the comma, after the phrase that a relative pronoun goes back to."""
    at = parsed.token_index(source.start)
    return at - 1 if at > 0 and lower(parsed, parsed.tokens[at - 1]) == "," else at


def phrase_of(parsed: Parsed, named: Named, source: Span) -> Span:
    """Of a source, the phrase of whoever speaks: the body behind a statement, the first of several."""
    part = speaker_part(parsed.text, source, [mention.span for mention in named.mentions_in(source)])
    return without_clause(parsed, part)


def _owner(parsed: Parsed, source: Span) -> Span:
    """Of "Norland’s latest report" or "a study in May by the institute" whoever made it; else the source itself."""
    tokens = parsed.tokens_in(source)
    said = next((at for at, token in enumerate(tokens[1:_NEAR], start=1) if _is_saying(lower(parsed, token))), 0)
    if said and lower(parsed, tokens[0]) in grammar().owners:
        return tokens[0].span
    author = next((token for token in tokens[said + 1 : said + _NEAR] if lower(parsed, token) == "by"), None)
    if said and author and author is not tokens[-1]:
        return Span(author.end + 1, source.end)
    possessive = next((token for token in tokens[1:said] if lower(parsed, token) in grammar().possessive), None)
    if possessive is not None:
        return Span(source.start, possessive.start)
    is_people = said == 1 and len(tokens) == said + 1 and parsed.text[source.start].isupper()
    if is_people and lower(parsed, tokens[0]) not in grammar().articles:
        return tokens[0].span
    return source


def _made_by(parsed: Parsed, named: Named, source: Span) -> str:
    """Of "a Harbour Watch report" the body that made it; empty where no body's name stands before a saying."""
    said = phrase_of(parsed, named, source)
    last = parsed.words(said).rpartition(" ")[2]
    before = [one for one in named.mentions_in(said) if one.end == said.end - len(last) - 1]
    makers = (one for one in before if one.form is MentionForm.NAME and one.type in _MAKERS)
    maker = next(makers, None) if last.lower() in sources().carriers else None
    return named.entity(maker).name if maker else ""


def _is_saying(word: str) -> bool:
    return word in sources().carriers or word in cues().links["of"]


def _described(parsed: Parsed, phrase: Span, before: Sequence[str]) -> str:
    """A description in the text's own words, or the earlier speaker that it points back to."""
    words = parsed.words(without_articles(parsed.text, phrase)).split()
    if not words:
        return ""
    if before and len(words) == 1 and words[0].lower() in grammar().third_person:
        return before[-1]
    if len(words) == 1 and parsed.words(phrase).lower().startswith("the "):
        back = next((name for name in reversed(before) if words[0].lower() in name.lower().split()), "")
        return back or _unowned(words[0])
    name = _unowned(" ".join(words))
    person = _PERSON_OF.search(name)
    return person["name"] if person and person["name"].istitle() else name


def _unowned(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


def _hidden(parsed: Parsed, source: Span, name: str, before: Sequence[str]) -> str:
    """The name of somebody who is not to be named, here or since an earlier place."""
    hidden = f"anonymous {name}"
    asked = anonymity(parsed, source) is not None and "anonymous" not in name.lower()
    return hidden if name and (asked or hidden in before) else name


def anonymity(parsed: Parsed, source: Span) -> Span | None:
    """The words in or behind a source that say that it is not to be named."""
    end = min(parsed.sentence_at(source.start).end, source.end + _BEHIND)
    found = sources().anonymous.search(parsed.text, source.start, max(end, source.end))
    return Span(*found.span()) if found else None


def _uncoloured(name: str) -> str:
    """A description without the document's praise of its source."""
    while name.partition(" ")[0] in sources().colouring and " " in name:
        name = name.partition(" ")[2]
    return name
