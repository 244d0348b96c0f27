"""Whom each account leans on."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from crossread.comparison._accounts import Account
from crossread.comparison._lexicon import Lexicon
from crossread.model import (
    Attribution,
    CaseEntity,
    DocumentId,
    EntityType,
    EvidenceKind,
    Passage,
    SourceProfile,
    SourceUse,
    Statement,
)

Kind = Literal["named", "anonymous", "institutional", "outlet", "unspecified"]

_ANONYMOUS = (EvidenceKind.ANONYMOUS_OFFICIAL, EvidenceKind.RESIDENTS)
_PERSON = frozenset({EntityType.PERSON})
_NOBODY_NAMED = frozenset({EntityType.GROUP, EntityType.OTHER})


def profiles_of(
    accounts: Mapping[DocumentId, Account],
    known: Mapping[str, CaseEntity],
    statements: Iterable[Statement],
    lexicon: Lexicon,
) -> Iterator[SourceProfile]:
    """For each account its sources and its cited outlets, those it leans on most first."""
    voices = Counter((statement.document, statement.own_voice) for statement in statements)
    for document, account in accounts.items():
        yield SourceProfile(
            document,
            tuple(_sources(account, known, lexicon)),
            attributed=voices[document, False],
            own_voice=voices[document, True],
            cited_outlets=tuple(_cited(account, known)),
        )


def kind_of(link: str, attribution: Attribution, known: Mapping[str, CaseEntity], lexicon: Lexicon) -> Kind:
    """What kind of source one link of a chain is."""
    words = link.casefold().split()
    if not words or lexicon.unspecified.issuperset(words):
        return "unspecified"
    entity = known.get(link.casefold())
    if entity is not None and entity.type is EntityType.OUTLET:
        return "outlet"
    if entity is not None and entity.type not in _NOBODY_NAMED:
        return "named" if entity.type in _PERSON else "institutional"
    is_origin = link == attribution.speaker
    if not lexicon.anonymous.isdisjoint(words) or (is_origin and attribution.evidence.kind in _ANONYMOUS):
        return "anonymous"
    return "named" if is_origin and attribution.evidence.kind is EvidenceKind.NAMED_PERSON else "institutional"


def _sources(account: Account, known: Mapping[str, CaseEntity], lexicon: Lexicon) -> Iterator[SourceUse]:
    places: dict[tuple[str, Kind], list[Passage]] = defaultdict(list)
    for attribution in account.reading.attributions:
        for link in attribution.chain[1:]:
            kind = kind_of(link, attribution, known, lexicon)
            name = known[link.casefold()].name if link.casefold() in known else link
            places[name, kind].extend(_shown(account, attribution))
    yield from _most_used(places)


def _shown(account: Account, attribution: Attribution) -> Iterator[Passage]:
    """Where an account shows whom it leans on: the words for the source, else the cue, else what is said."""
    for span in (attribution.source or attribution.cue or attribution.content)[:1]:
        yield account.document.passage(span)


def _cited(account: Account, known: Mapping[str, CaseEntity]) -> Iterator[SourceUse]:
    places: dict[tuple[str, Kind], list[Passage]] = defaultdict(list)
    for citation in account.reading.citations:
        if citation.outlet and not account.is_furniture(citation.start):
            outlet = known.get(citation.outlet.casefold())
            places[outlet.name if outlet else citation.outlet, "outlet"].append(account.document.passage(citation.span))
    yield from _most_used(places)


def _most_used(places: Mapping[tuple[str, Kind], list[Passage]]) -> Iterator[SourceUse]:
    ranked = sorted(places.items(), key=lambda item: (-len(item[1]), item[0]))
    for (name, kind), passages in ranked:
        yield SourceUse(name, kind, tuple(sorted(set(passages), key=lambda passage: passage.span)))
