"""Who is named right before, or right behind, a place in a text: by a name, or by what such a source is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.extraction._placed import Placed
from crossread.model import EntityId, EntityType, Mention, MentionForm, Span

_DOERS = frozenset(
    {EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.GROUP, EntityType.PERSON, EntityType.OUTLET}
)
_NOUNS = "|".join(LEXICON["words"]["sources"].split())
_WHERE = r"(?:\s(?:in|at|of|from|for|with)(?:\sthe)?(?:\s[A-Z][\w’'-]*)+)?"
_ENDS = re.compile(
    rf"(?<![\w-])(?:(?:an?|the|one|two)\s(?P<told>(?:[\w’'-]+\s){{0,3}}?(?:{_NOUNS}){_WHERE})"
    rf"|(?P<bare>(?:[\w’'-]+\s)?(?:{_NOUNS}){_WHERE}))$",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{3,6}$")
_OPENS = re.compile(rf"(?:(?:an?|the|one|two)\s)?(?P<who>(?:[\w’'-]+\s){{0,3}}?(?:{_NOUNS})(?!\w))", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|an?)\s", re.IGNORECASE)
_FEW = 90
"""Characters that words for a source take up."""


@dataclass(frozen=True, slots=True)
class Named:
    """The names of a text by place."""

    parsed: Parsed
    mentions: Placed[Mention]
    names: Mapping[EntityId, str]

    def until(self, span: Span) -> str:
        """Whoever is named last in a span, with nothing behind; empty where nobody is."""
        near = Span(max(span.start, span.end - _FEW), span.end)
        last = [one for one in self.doers(near) if one.form is MentionForm.NAME and span.end - one.end <= 1]
        ending = _ENDS.search(self.parsed.text, near.start, near.end)
        told = (ending["told"] or ending["bare"]) if ending else ""
        acronym = _ACRONYM.search(self.parsed.text, span.start, span.end)
        return told or (self.name(last[-1]) if last else "") or (acronym.group() if acronym else "")

    def at_once(self, span: Span) -> str:
        """Whoever is named first in a span, with nothing before but an article; empty where nobody is."""
        article = _ARTICLE.match(self.parsed.text, span.start)
        starts = {span.start, article.end() if article else span.start}
        first = [one for one in self.doers(Span(span.start, min(span.end, span.start + _FEW))) if one.start in starts]
        opening = _OPENS.match(self.parsed.text, span.start)
        return self.name(first[0]) if first else opening["who"] if opening else ""

    def doers(self, span: Span) -> list[Mention]:
        """Those that begin in a span and can speak."""
        return [one for one in self.mentions.within(span) if one.type in _DOERS]

    def name(self, mention: Mention) -> str:
        """The name of whoever is mentioned, or the words used there where a text gives only words.

        Of a pronoun that is whomever it means, and nobody where that is not known.
        """
        name = self.names.get(mention.entity, "")
        if mention.form is MentionForm.PRONOUN:
            return "" if name.lower() == self.parsed.words(mention.span).lower() else name
        return self.parsed.words(mention.span) if name.islower() else name or self.parsed.words(mention.span)
