"""What somebody is said to be called: "she branded the group terrorists", "whom the council calls a criminal"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crossread.extraction._heads import core_of, without_articles
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._standing import TONES, called_nouns, standing_words
from crossread.model import Attribution, EntityId, EntityType, Mention, MentionForm, Span

_CALLS = re.compile(
    r"\b(?:brand|call|cast|condemn|declar|deem|denounc|depict|describ|dismiss|dub|label|portray|regard|term)"
    r"(?:l?ed|l?ing|es|e|s)?\b"
)
_GAP = re.compile(r" (?:(?:the|his|her|their|its|these|those|this|that) )?")
_AS = re.compile(
    r"(?: by (?P<agent>[^.,;:()\n“”\"]{2,60}?)(?= as ))?(?: (?P<as>as))?(?: (?:being|merely|just|nothing but))? "
)
_BY = re.compile(r"[”\"’']? by (?P<agent>(?:(?! - )[^.,;:()\n“”\"–—]){2,60})")
_AND = re.compile(r"(?:,| and|, and) ")
_PASSIVE = re.compile(
    r"(?:,? (?:who|which|that))?(?: (?:has|have|had))?(?: (?:is|was|are|were|be|been|being))+(?: [a-z]{2,12})? \Z"
    r"|(?:,| [–—-]) (?:[a-z]{2,12}ly )?\Z"
)
_RELATIVE = re.compile(
    r",? (?:whom?|which|that) (?P<who>[^,.;:()\n]{2,48}?)(?: (?:has|have|had))?(?: (?:also|often|once|long|now))? \Z"
)
_QUOTED = re.compile(r"(?:an? |the )?[“\"‘'](?P<inside>[^“”\"‘’'\n]{2,60})[”\"’']")
_ARTICLE = re.compile(r"(?:an?|one of the) ", re.IGNORECASE)
_WHOM_AS = re.compile(r" (?!by )(?P<whom>[^.;:!?“”\"\n]{1,60}?)(?= as )")
_LATER = re.compile(r"[\w-]+ (?:later|ago|before|after|earlier)\b")
_BEFORE = 80
"""Characters before a verb within which whoever is called something must be named."""
_NEAR = 4
"""Mentions beside a verb that are looked at."""
_CLOSING = frozenset("”\"’'")
_DOINGS = frozenset({EntityType.EVENT, EntityType.OTHER})
_IN_PHRASE = frozenset({"ADJ", "NOUN", "PROPN"})


class Called(NamedTuple):
    """An expression that somebody is called by, and by whom: empty where the words around it must tell."""

    span: Span
    entity: EntityId
    by: str


class _Whom(NamedTuple):
    """Who is called something, where the verb that says so leaves off, and by whom if that is told there."""

    mention: Mention
    end: int
    by: str


def called_in(parsed: Parsed, named: Named, attributions: Sequence[Attribution]) -> Iterator[Called]:
    """Every expression that a verb of calling puts on somebody named, described or meant by a pronoun."""
    scene = _Scene(parsed, named, {cue.start: one.speaker for one in attributions for cue in one.cue})
    for found in _CALLS.finditer(parsed.text):
        if parsed.tokens and parsed.tokens[parsed.token_index(found.start())].pos == "VERB":
            yield from scene.called_by(Span(*found.span()))


@dataclass(frozen=True, slots=True)
class _Scene:
    """A text with those whom it names, and who speaks by each cue."""

    parsed: Parsed
    named: Named
    speakers: Mapping[int, str]

    def called_by(self, verb: Span) -> Iterator[Called]:
        """The first reading of the words around a verb that leaves an expression."""
        for whom in (*self._active(verb), *self._passive(verb), *self._relative(verb)):
            what = self._what(whom.end)
            if what and self._fits(whom.mention, what.span):
                for span in (what.span, *self._others(what.span.end)):
                    yield Called(span, whom.mention.entity, whom.by or what.by)
                return

    def _fits(self, whom: Mention, what: Span) -> bool:
        """Whether somebody may be called so: "it" is too often what happened, unless the word is one for somebody."""
        words = self.parsed.words(what)
        kinds = {hit.what.type for hit in standing_words().found_in(words) if hit.end == len(words)}
        is_quoted = self.parsed.text[what.end : what.end + 1] in _CLOSING
        return whom.form is not MentionForm.PRONOUN or is_quoted or (_calls(words) and not kinds & _DOINGS)

    def _others(self, end: int) -> Iterator[Span]:
        """What stands beside an expression: "(terrorists) and thugs"."""
        found = _AND.match(self.parsed.text, end)
        phrase = phrase_at(self.parsed, found.end()) if found else None
        if phrase and _calls(self.parsed.words(phrase)):
            yield phrase
            yield from self._others(phrase.end)

    def _active(self, verb: Span) -> Iterator[_Whom]:
        """Whoever stands right behind the verb, the longest mention first: "called Ada Moor …"."""
        mentions = self.named.mentions
        first = bisect_left(mentions, verb.end, key=lambda one: one.start)
        gap = _GAP.match(self.parsed.text, verb.end)
        near = [one for one in mentions[first : first + _NEAR] if gap and one.start <= gap.end()]
        speaker = self.speakers.get(verb.start, "") or self._subject(verb)
        yield from (_Whom(one, one.end, speaker) for one in sorted(near, key=lambda one: -one.end))
        whom = _WHOM_AS.match(self.parsed.text, verb.end)
        best = self.named.best_in(Span(*whom.span("whom"))) if whom else None
        if whom and best:
            yield _Whom(best, whom.end(), speaker)

    def _subject(self, verb: Span) -> str:
        """Whoever is named right before the verb."""
        before = self._before(verb)
        is_next = before and self.parsed.text[before[0].end : verb.start] in {" ", " has ", " have ", " had ", " also "}
        return self.named.entity(before[0]).name if is_next else ""

    def _passive(self, verb: Span) -> Iterator[_Whom]:
        """Whoever stands before it: "Ada Moor was branded …", "Ada Moor, called …"."""
        if self.parsed.words(verb).endswith("ed"):
            yield from (
                _Whom(one, verb.end, "")
                for one in self._before(verb)
                if _PASSIVE.fullmatch(self.parsed.text, one.end, verb.start)
            )

    def _relative(self, verb: Span) -> Iterator[_Whom]:
        """Whoever the clause hangs on: "Ada Moor, whom the council calls …"."""
        for one in self._before(verb):
            found = _RELATIVE.fullmatch(self.parsed.text, one.end, verb.start)
            if found:
                yield _Whom(one, verb.end, self._name(Span(*found.span("who"))))

    def _before(self, verb: Span) -> list[Mention]:
        """The mentions shortly before a verb, the nearest first."""
        mentions = self.named.mentions
        upto = bisect_right(mentions, verb.start, key=lambda one: one.start)
        return [one for one in reversed(mentions[max(upto - _NEAR, 0) : upto]) if verb.start - one.end < _BEFORE]

    def _name(self, who: Span) -> str:
        """Who is named in a phrase; a phrase that names nobody is cut to its core, without an article."""
        core = core_of(self.parsed.text, who)
        return self.named.name_at(who) or self.parsed.words(without_articles(self.parsed.text, core))

    def _what(self, at: int) -> Called | None:
        """The expression behind a position, behind "by …" and "as"; with whom it is by."""
        lead = _AS.match(self.parsed.text, at)
        span = self._phrase(lead.end(), is_sure=bool(lead["as"])) if lead else None
        if lead is None or span is None:
            return None
        agent = lead if lead["agent"] else _BY.match(self.parsed.text, span.end)
        return Called(span, EntityId(""), self._name(Span(*agent.span("agent"))) if agent else "")

    def _phrase(self, start: int, *, is_sure: bool) -> Span | None:
        """What is quoted, or a noun phrase with "a"; a bare one only of words that call somebody something."""
        article = _ARTICLE.match(self.parsed.text, start)
        phrase = phrase_at(self.parsed, start)
        if _QUOTED.match(self.parsed.text, start):
            return phrase
        if phrase is None or _LATER.match(self.parsed.text, phrase.start):
            return None
        return phrase if article or is_sure or _calls(self.parsed.words(phrase)) else None


def phrase_at(parsed: Parsed, start: int) -> Span | None:
    """What stands in quotation marks at a position, else its nouns and adjectives, without an article."""
    quoted = _QUOTED.match(parsed.text, start)
    if quoted:
        return Span(*quoted.span("inside"))
    first = parsed.token_index(start)
    while 0 <= first < len(parsed.tokens) and parsed.tokens[first].pos in {"DET", "PUNCT", "ADV"}:
        first += 1
    last = first
    while last < len(parsed.tokens) and (parsed.tokens[last].pos in _IN_PHRASE or _joins(parsed, last)):
        last += 1
    return Span(parsed.tokens[first].start, parsed.tokens[last - 1].end) if last > first else None


def _joins(parsed: Parsed, at: int) -> bool:
    """Whether a word is a hyphen inside a longer one."""
    token = parsed.tokens[at]
    around = parsed.text[token.start - 1 : token.end + 1]
    return parsed.words(token.span) == "-" and " " not in around


def _calls(words: str) -> bool:
    """Whether the last word of a phrase is one by which somebody is called something."""
    head = words.rpartition(" ")[2].lower()
    return bool({head, head.removesuffix("s")} & called_nouns(*TONES)) or standing_words().is_listed(head)
