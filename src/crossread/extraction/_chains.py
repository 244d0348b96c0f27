"""The holders of a content, from the document's voice to the origin."""

from collections.abc import Sequence

from crossread.extraction._lexicon import sources
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower, phrase_after
from crossread.extraction._speakers import UNSPECIFIED
from crossread.model import Citation, EntityType, EvidenceKind, MentionForm, Span

_BRACKET = 300
"""Characters before a citation within which its bracket must open."""


def chain_of(outer: Sequence[str], *, relays: Sequence[str], speaker: str) -> tuple[str, ...]:
    """The `outer` holders and those after them, none twice in a row; an origin that is left open is unspecified."""
    chain = list(outer)
    for relay in relays:
        if relay and not set(relay.split()) <= set(chain[-1].split()):
            chain.append(relay)
    if (speaker or UNSPECIFIED) != chain[-1]:
        chain.append(speaker or UNSPECIFIED)
    return tuple(chain)


def relay_name(parsed: Parsed, named: Named, relay: Span | None) -> str:
    """The outlet or agency that a relay phrase names; empty where it names nobody that publishes."""
    if relay is None:
        return ""
    mentions = named.mentions_in(relay)
    outlets = [mention for mention in mentions if mention.type is EntityType.OUTLET]
    if not outlets and dict(sources().kinds)[EvidenceKind.MEDIA].search(parsed.words(relay)):
        outlets = [mention for mention in mentions if mention.form is MentionForm.NAME]
    return named.entity(outlets[0]).name if outlets else ""


def quoted_origin(parsed: Parsed, own: Sequence[Span]) -> Span | None:
    """Whom the speaker cites for it: "citing two officials"."""
    for piece in own:
        for token in parsed.tokens_in(piece):
            if lower(parsed, token) in sources().citing:
                phrase = phrase_after(parsed, parsed.token_index(token.start) + 1)
                return phrase if phrase.start < phrase.end else None
    return None


def cited_outlets(parsed: Parsed, citations: Sequence[Citation]) -> dict[Span, str]:
    """For each paragraph that names an outlet in brackets for what it reports, that outlet."""
    cited: dict[Span, str] = {}
    for citation in citations:
        if citation.outlet and _bracketed(parsed.text, citation):
            cited.setdefault(parsed.paragraph_at(citation.start), citation.outlet)
    return cited


def _bracketed(text: str, citation: Citation) -> bool:
    opened = text.rfind("(", max(citation.start - _BRACKET, 0), citation.start + 1)
    return opened >= 0 and text.find(")", opened, citation.start) < 0
