"""What stands in the margin beside a statement: its chain, its words of distance, and what others say."""

from collections.abc import Iterable
from dataclasses import dataclass

from crossread.model import Attribution, Document, Passage, Polarity, ReporterStance, Span
from crossread.presentation._index import Index, Telling
from crossread.presentation._relations import PASSIVE, WORDS, related, standing

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of one document: where it stands, in whose voice, and in which attribution, if in one."""

    key: str
    passages: tuple[Passage, ...]
    voice: str
    letter: str
    attribution: Attribution | None = None


@dataclass(frozen=True, slots=True)
class Holder:
    """One link of a chain with how surely it is shown to stand behind the content."""

    name: str
    certainty: str = ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A statement of another account that bears on this one, and how."""

    relation: str
    standing: str
    """Proposed by a rule, decided by a person, or linked through one claim."""
    passage: Passage
    account: str
    words: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What the margin says about one statement."""

    said: Said
    words: str
    chain: tuple[Holder, ...]
    facts: tuple[tuple[str, str], ...]
    """Pairs such as ("cue", "said") and ("rests on", "residents: “according to residents”")."""
    elsewhere: tuple[Elsewhere, ...]
    claims: tuple[tuple[str, str], ...]
    """Ids and wordings of the claims that it states."""
    more: int = 0
    """How many statements elsewhere are not listed here; the claim has them all."""


def card_of(index: Index, said: Said) -> Card:
    """Everything that is known about one statement and what stands elsewhere."""
    document = index.documents[said.passages[0].document]
    tellings = [telling for telling in index.tellings.get(document.id, ()) if _states(telling, said)]
    found = _unique([*_by_relation(index, said), *_by_claim(index, tellings)])
    return Card(
        said=said,
        words=" … ".join(index.opening(passage) for passage in said.passages),
        chain=_chain(said.attribution) if said.attribution else (Holder(document.voice),),
        facts=tuple(_facts(document, said.attribution)) if said.attribution else (("voice", "the account’s own"),),
        elsewhere=tuple(found[:_SHOWN]),
        claims=tuple({telling.claim.id: index.opening(telling.claim.wording) for telling in tellings}.items()),
        more=max(0, len(found) - _SHOWN),
    )


def _states(telling: Telling, said: Said) -> bool:
    if telling.ref.attribution:
        return said.attribution is not None and telling.ref.attribution == said.attribution.id
    return said.attribution is None and any(telling.passage.meets(passage) for passage in said.passages)


def _chain(attribution: Attribution) -> tuple[Holder, ...]:
    sure = {stance.holder: stance for stance in attribution.stances}
    return tuple(
        Holder(
            name,
            "" if name not in sure else f"{sure[name].certainty}{_denied(sure[name].polarity)}",
        )
        for name in attribution.chain or (attribution.speaker or "not said",)
    )


def _denied(polarity: Polarity) -> str:
    return ", that not" if polarity is Polarity.NEGATIVE else ""


def _facts(document: Document, attribution: Attribution) -> Iterable[tuple[str, str]]:
    """Only what the text shows; nothing is said of what it leaves open."""
    reporter, evidence = attribution.reporter, attribution.evidence
    if attribution.cue:
        yield "cue", f"“{_quoted(document, attribution.cue)}” ({attribution.act})"
    yield "manner", str(attribution.manner)
    if reporter.stance is not ReporterStance.NEUTRAL or reporter.span:
        yield f"{document.voice}", str(reporter.stance) + _shown(document, reporter.span)
    yield "rests on", str(evidence.kind) + _shown(document, evidence.span)
    if attribution.channel:
        yield "through", attribution.channel
    if attribution.said_at:
        yield "said", attribution.said_at


def _shown(document: Document, span: Span | None) -> str:
    return f": “{document[span]}”" if span else ""


def _quoted(document: Document, spans: Iterable[Span]) -> str:
    return " … ".join(document[span] for span in spans)


def _by_relation(index: Index, said: Said) -> Iterable[Elsewhere]:
    own = said.passages[0].document
    for relation in (relation for passage in said.passages for relation in related(index, passage)):
        ours_is_a = any(relation.a.meets(passage) for passage in said.passages)
        other = relation.b if ours_is_a else relation.a
        if other.document != own:
            word = WORDS[relation.type] if not ours_is_a else PASSIVE[relation.type]
            yield _elsewhere(index, other, word, standing(relation), relation.reason)


def _by_claim(index: Index, tellings: Iterable[Telling]) -> Iterable[Elsewhere]:
    for own in tellings:
        for position in own.claim.positions:
            for ref in position.statements:
                if ref.document != own.ref.document:
                    passage = Passage(ref.document, ref.start, ref.end)
                    yield _elsewhere(index, passage, f"{position.position} the same claim", "linked", own.claim.reason)


def _elsewhere(index: Index, passage: Passage, relation: str, status: str, reason: str) -> Elsewhere:
    return Elsewhere(relation, status, passage, index.account(passage.document).text, index.opening(passage), reason)


def _unique(found: Iterable[Elsewhere]) -> list[Elsewhere]:
    """Each passage once; a relation, which says more than a shared claim, comes first."""
    first: dict[Passage, Elsewhere] = {}
    for one in found:
        first.setdefault(one.passage, one)
    return list(first.values())
