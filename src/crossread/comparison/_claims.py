"""What the accounts have in common, contested first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from crossread.comparison._accounts import Account
from crossread.comparison._contents import Content
from crossread.comparison._positions import polarity_towards, positions_of, telling
from crossread.comparison._silence import Silences
from crossread.model import (
    Claim,
    ClaimId,
    DocumentId,
    Linked,
    Polarity,
    Position,
    Relation,
    RelationType,
    Stand,
)

_AGAINST = (Stand.REJECTS, Stand.DOUBTS)
SILENT_POSITIONS = 100_000
"""Silent positions that are worked out in one case: the contested claims and those told by several come first."""


@dataclass(frozen=True, slots=True)
class Told:
    """A claim before silence is worked out: its statements, its wording and who stands where."""

    id: ClaimId
    reason: str
    contents: tuple[Content, ...]
    wording: Content
    positions: tuple[Position, ...]

    @property
    def documents(self) -> tuple[DocumentId, ...]:
        """The accounts that speak of it."""
        return tuple(position.document for position in self.positions)


def told_claims(
    linked: Linked, contents: Sequence[Content], accounts: Mapping[DocumentId, Account], relations: Iterable[Relation]
) -> list[Told]:
    """Every claim with those who speak of it: contested ones first, then those told by several, then by weight."""
    by_id = {content.statement.id: content for content in contents}
    told = []
    for group in linked.groups:
        members = tuple(by_id[statement.id] for statement in group.statements if statement.id in by_id)
        if members:
            wording = _wording(members)
            told.append(Told(group.id, group.reason, members, wording, tuple(positions_of(members, wording, accounts))))
    disputed = _disputed(contents, relations)
    return sorted(told, key=lambda claim: (*_contest(claim, disputed), claim.wording.order, claim.id))


def claims_of(told: Sequence[Told], accounts: Mapping[DocumentId, Account], silences: Silences) -> Iterator[Claim]:
    """The claims with a position of every account that was read, as far as silence is worked out."""
    heard = how_many_heard(told, accounts)
    for claim in told[:heard]:
        speaking = {position.document: position for position in claim.positions}
        silent = silences.of(
            (document for document in accounts if document not in speaking), claim.wording, claim.contents
        )
        speaking |= {position.document: position for position in silent}
        yield _claim(claim, tuple(speaking[document] for document in accounts))
    yield from (_claim(claim, claim.positions) for claim in islice(told, heard, None))


def how_many_heard(told: Sequence[Told], accounts: Mapping[DocumentId, Account]) -> int:
    """For how many of the claims the silence of the other accounts is worked out."""
    silent = 0
    for heard, claim in enumerate(told):
        silent += len(accounts) - len(claim.positions)
        if silent > SILENT_POSITIONS:
            return heard
    return len(told)


def _claim(claim: Told, positions: tuple[Position, ...]) -> Claim:
    return Claim(claim.id, claim.wording.statement.passage, positions, claim.reason)


def _wording(members: Sequence[Content]) -> Content:
    """The statement that shares most words with the others, told by whoever affirms it; then the earliest."""
    spoken = Counter(stem for content in members for stem in content.stems)

    def centrality(content: Content) -> tuple[bool, float, bool, str, int]:
        shared = sum(spoken[stem] - 1 for stem in content.stems) / (len(content.stems) or 1) ** 0.5
        published = content.published
        return (
            content.statement.polarity is Polarity.NEGATIVE,
            -shared,
            published is None,
            published.first.isoformat() if published else "",
            content.order,
        )

    return min(telling(members), key=centrality)


def _disputed(contents: Sequence[Content], relations: Iterable[Relation]) -> Counter[ClaimId]:
    """For each claim, how many contradictions its statements stand in."""
    groups = {content.statement.passage: content.groups for content in contents}
    disputed: Counter[ClaimId] = Counter()
    for relation in relations:
        if relation.type is RelationType.CONTRADICTS:
            disputed.update(groups.get(relation.a, frozenset()) & groups.get(relation.b, frozenset()))
    return disputed


def _contest(claim: Told, disputed: Mapping[ClaimId, int]) -> tuple[bool, int, int, bool, int, int]:
    """Sorts by accounts on the weaker side, those that assert first; contradictions inside; voices; weight.

    An account's doubts about its own report are no contest, and what one outlet prints twice is told once.
    """
    stands = [position.position for position in claim.positions]
    against = sum(shown in _AGAINST for shown in stands)
    asserting, reporting = stands.count(Stand.ASSERTS), stands.count(Stand.REPORTS)
    denied = {
        content.document.id
        for content in telling(claim.contents)
        if polarity_towards(content, claim.wording) is Polarity.NEGATIVE
    }
    opposed = max(2 * min(against, asserting), min(against, reporting), min(len(denied), len(stands) - len(denied)))
    voices = len({content.document.outlet or content.document.id for content in claim.contents})
    return (
        claim.wording.statement.is_fragment,
        -opposed,
        -disputed.get(claim.id, 0),
        voices == 1,
        -voices,
        -_weight(claim),
    )


def _weight(claim: Told) -> int:
    """How much is said: statements, and figures in them."""
    return sum(1 + len(content.figures) for content in telling(claim.contents))
