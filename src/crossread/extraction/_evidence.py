"""What a content is said to rest on."""

import re
from collections.abc import Mapping

from crossread.extraction._drafts import Draft, hull
from crossread.extraction._lexicon import grammar, sources
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._speakers import anonymity, phrase_of
from crossread.model import EntityType, Evidence, EvidenceKind, MentionForm, Span

_NAMES_A_PLACE = frozenset({EntityType.STATE, EntityType.PLACE})
_WHOLE_STATES = ("government", "regime")
_PEOPLE = re.compile(r"[A-Z][a-z]+[^su\W]s")
"""One word for many, which is no body: "Norlanders"."""
_COMPLEMENT = re.compile(r"\s(?:of|to|for|from|with|against|on|in)\s[^,]*", re.IGNORECASE)


def evidence_of(
    parsed: Parsed, named: Named, draft: Draft, speaker: str, known: Mapping[str, EvidenceKind]
) -> Evidence:
    """The kind of source with the words that show it; `known` are the kinds that speakers were given before."""
    if not draft.source:
        return Evidence(known.get(speaker, EvidenceKind.NONE_GIVEN))
    source = hull(draft.source)
    hidden = anonymity(parsed, source)
    if hidden:
        return Evidence(EvidenceKind.ANONYMOUS_OFFICIAL, hidden)
    found = _by_words(parsed, phrase_of(parsed, named, source)) or _by_words(parsed, source)
    if found and found.kind is EvidenceKind.NAMED_OFFICIAL and _unnamed(parsed, named, source, known.get(speaker)):
        return Evidence(EvidenceKind.ANONYMOUS_OFFICIAL, found.span)
    return found or _by_content(parsed, draft) or Evidence(known.get(speaker) or _by_entity(named, source))


def _by_content(parsed: Parsed, draft: Draft) -> Evidence | None:
    """By what somebody says to have seen: "I saw it"."""
    for span in draft.content:
        match = sources().first_hand.search(parsed.text, span.start, span.end)
        if match:
            return Evidence(EvidenceKind.FIRST_HAND, Span(*match.span()))
    return None


def _unnamed(parsed: Parsed, named: Named, source: Span, before: EvidenceKind | None) -> bool:
    """Whether an official has no name here: "an official said", or the official who spoke so before."""
    people = (mention for mention in named.mentions_in(source) if mention.type is EntityType.PERSON)
    if any(mention.form is MentionForm.NAME for mention in people):
        return False
    first = parsed.words(phrase_of(parsed, named, source)).partition(" ")[0].lower()
    return first in grammar().counting or before is EvidenceKind.ANONYMOUS_OFFICIAL


def _by_words(parsed: Parsed, source: Span) -> Evidence | None:
    """By the nouns of a source, and only then by what these are of: an envoy to the UN is no UN body."""
    whole = parsed.words(source)
    heads = _COMPLEMENT.sub(lambda complement: " " * len(complement[0]), whole)
    for words in (heads, whole):
        for kind, pattern in sources().kinds:
            match = pattern.search(words)
            if match:
                return Evidence(kind, Span(source.start + match.start(), source.start + match.end()))
    return None


def _by_entity(named: Named, source: Span) -> EvidenceKind:
    best = named.best_in(source)
    entity = named.entity(best) if best else None
    if entity is None or entity.type in _NAMES_A_PLACE or entity.name.endswith(_WHOLE_STATES):
        return EvidenceKind.NONE_GIVEN
    for kind, pattern in sources().kinds:
        if pattern.search(entity.name):
            return kind
    if entity.type is EntityType.OUTLET:
        return EvidenceKind.MEDIA
    is_body = entity.type is EntityType.ORGANISATION and not _PEOPLE.fullmatch(entity.name)
    if is_body and best and best.form is MentionForm.NAME:
        return EvidenceKind.NAMED_OFFICIAL
    return EvidenceKind.NAMED_PERSON if entity.type is EntityType.PERSON else EvidenceKind.NONE_GIVEN
