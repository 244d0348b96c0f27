"""How the accounts stand to each other, row by row: claims, positions, relations, silence and origins."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from crossread.model import (
    AttributionId,
    Claim,
    ClaimId,
    Comparison,
    DocumentId,
    OneSided,
    Origin,
    Passage,
    Position,
    Relation,
    Stand,
    Statement,
    StatementRef,
    digest,
)
from crossread.presentation._index import Index
from crossread.presentation._sheet import Column, Row, Sheet, listed

_Key = tuple[DocumentId, int, int, AttributionId | None]


class _Told(NamedTuple):
    """A statement and the claim of which it is one."""

    statement: Statement
    claim: str


class _Weighed(NamedTuple):
    """A claim with the number of accounts that stand each way."""

    claim: Claim
    stands: Counter[Stand]


class _Taken(NamedTuple):
    """A place where an account takes its position, or comes closest to it."""

    claim: ClaimId
    position: Position
    role: str
    ref: StatementRef | None
    statement: str


class _Related(NamedTuple):
    """A relation with the name and the words of its other side."""

    one: Relation
    account: str
    words: str


class _Alone(NamedTuple):
    """A claim that one side tells, and who does."""

    one: OneSided
    told_by: str
    older: str


def _statements(index: Index) -> Iterator[Row[_Told]]:
    claims = {_of_ref(ref): claim.id for claim, _, ref in _refs(index.comparison)}
    for one in index.comparison.statements:
        yield Row(_Told(one, claims.get(_of_statement(one), "")), one.passage)


def _refs(comparison: Comparison) -> Iterator[tuple[Claim, Position, StatementRef]]:
    for claim in comparison.claims:
        for position in claim.positions:
            yield from ((claim, position, ref) for ref in position.statements)


def _of_ref(ref: StatementRef) -> _Key:
    return ref.document, ref.start, ref.end, ref.attribution


def _of_statement(one: Statement) -> _Key:
    return one.document, one.passage.start, one.passage.end, one.attribution


def _claims(index: Index) -> Iterator[Row[_Weighed]]:
    for claim in index.comparison.claims:
        stands = Counter(position.position for position in claim.positions)
        yield Row(_Weighed(claim, stands), claim.wording)


def _positions(index: Index) -> Iterator[Row[_Taken]]:
    statements = {_of_statement(one): str(one.id) for one in index.comparison.statements}
    for claim in index.comparison.claims:
        for position in claim.positions:
            yield from _places(claim.id, position, statements)


def _places(claim: ClaimId, position: Position, statements: Mapping[_Key, str]) -> Iterator[Row[_Taken]]:
    for ref in position.statements:
        told = _Taken(claim, position, "states", ref, statements.get(_of_ref(ref), ""))
        yield Row(told, Passage(ref.document, ref.start, ref.end))
    for near in position.nearest:
        yield Row(_Taken(claim, position, "nearest", None, ""), near)
    if not position.statements and not position.nearest:
        yield Row(_Taken(claim, position, "nothing found", None, ""), document=position.document)


def _relations(index: Index) -> Iterator[Row[_Related]]:
    for one in index.comparison.relations:
        yield Row(_Related(one, index.names[one.b.document], index.words(one.b)), one.a)


def _grounds(index: Index) -> Iterator[Row[Relation]]:
    for one in index.comparison.relations:
        yield from (Row(one, passage) for passage in one.basis)


def _one_sided(index: Index) -> Iterator[Row[_Alone]]:
    wordings = {claim.id: claim.wording for claim in index.comparison.claims}
    for one in index.comparison.one_sided:
        if one.claim in wordings:
            yield Row(_Alone(one, listed(one.told_by), listed(one.older)), wordings[one.claim])


def _origins(index: Index) -> Iterator[Row[Origin]]:
    for one in index.comparison.origins:
        yield from (Row(one, passage) for passage in one.passages)


STATEMENTS: Sheet[_Told] = Sheet(
    "statements",
    "What an account says once: the content of an attribution, or a proposition in its own voice.",
    _statements,
    (
        Column("statement", str, "Its id; joins `positions`.", lambda told: told.statement.id),
        Column("claim", str, "The claim that it states; joins `claims`.", lambda told: told.claim),
        Column("attribution", str, "Joins `attributions`.", lambda told: told.statement.attribution or ""),
        Column("words", str, "Its words without those of others in between.", lambda told: told.statement.words),
        Column("holder", str, "Who is shown to say it.", lambda told: told.statement.holder),
        Column("own_voice", bool, "Whether the account says it itself.", lambda told: told.statement.own_voice),
        Column(
            "certainty", str, "How firmly: certain, probable, possible, unknown.", lambda told: told.statement.certainty
        ),
        Column("polarity", str, "Whether it is said or denied.", lambda told: told.statement.polarity),
        Column("is_fragment", bool, "Whether it is too short to be a claim.", lambda told: told.statement.is_fragment),
    ),
)

CLAIMS: Sheet[_Weighed] = Sheet(
    "claims",
    "What statements of several accounts have in common, in the words of one of them, and how many stand which way.",
    _claims,
    (
        Column("claim", str, "Its id; joins `positions`, `statements` and `one_sided`.", lambda one: one.claim.id),
        Column("asserts", int, "Accounts that assert it.", lambda one: one.stands[Stand.ASSERTS]),
        Column("reports", int, "Accounts that report it as another's.", lambda one: one.stands[Stand.REPORTS]),
        Column("doubts", int, "Accounts that doubt it.", lambda one: one.stands[Stand.DOUBTS]),
        Column("rejects", int, "Accounts that reject it.", lambda one: one.stands[Stand.REJECTS]),
        Column("silent", int, "Accounts in which nothing was found.", lambda one: one.stands[Stand.SILENT]),
        Column("reason", str, "Why its statements were put together.", lambda one: one.claim.reason),
    ),
)

POSITIONS: Sheet[_Taken] = Sheet(
    "positions",
    "One place where an account takes its position on a claim, or, for a silent one, what came closest.",
    _positions,
    (
        Column("claim", str, "Joins `claims`.", lambda one: one.claim),
        Column("position", str, "asserts, reports, doubts, rejects, silent.", lambda one: one.position.position),
        Column("role", str, "What the passage is: states, nearest, nothing found.", lambda one: one.role),
        Column("statement", str, "Joins `statements`.", lambda one: one.statement),
        Column("attribution", str, "Joins `attributions`.", lambda one: (one.ref and one.ref.attribution) or ""),
        Column("holder", str, "Who is shown to say it.", lambda one: one.ref.holder if one.ref else ""),
        Column("searched", int, "Sentences in which nothing was found.", lambda one: one.position.searched),
    ),
)

RELATIONS: Sheet[_Related] = Sheet(
    "relations",
    "How one statement, which stands here, stands to another.",
    _relations,
    (
        Column("relation", str, "Its id; joins `grounds`; what `judge relation` takes.", lambda one: one.one.id),
        Column(
            "type", str, "same, entails, contradicts, qualifies, updates, different_scope.", lambda one: one.one.type
        ),
        Column("other_document", str, "Id of the other account; joins `documents`.", lambda one: one.one.b.document),
        Column("other_account", str, "Name of the other account.", lambda one: one.account),
        Column("other_start", int, "First character of the other statement.", lambda one: one.one.b.start),
        Column("other_end", int, "The character after its last one.", lambda one: one.one.b.end),
        Column("other_passage", str, "The words of the other statement.", lambda one: one.words),
        Column("score", float, "Strength by which to sort, from 0 to 1; no probability.", lambda one: one.one.score),
        Column("by", str, "The rule or the person that decided.", lambda one: one.one.by),
        Column("reason", str, "Why, in words.", lambda one: one.one.reason),
    ),
)

GROUNDS: Sheet[Relation] = Sheet(
    "grounds",
    "One passage on which a relation rests.",
    _grounds,
    (Column("relation", str, "Joins `relations`.", lambda one: one.id),),
)

ONE_SIDED: Sheet[_Alone] = Sheet(
    "one_sided",
    "One claim that one side tells and the others leave out, where it is told.",
    _one_sided,
    (
        Column("claim", str, "Joins `claims`.", lambda one: one.one.claim),
        Column("told_by", str, "Ids of the accounts that tell it.", lambda one: one.told_by),
        Column("of", int, "Accounts that could be read.", lambda one: one.one.of),
        Column("older", str, "Ids of accounts that are older than what is told.", lambda one: one.older),
    ),
)

ORIGINS: Sheet[Origin] = Sheet(
    "origins",
    "One passage that goes back to a text which other accounts share.",
    _origins,
    (
        Column("origin", str, "Id of what is shared: alike for all its passages.", lambda one: digest(*one.passages)),
        Column("kind", str, "same text, wire copy, shared passage.", lambda one: one.kind),
        Column("shared", float, "Share of the shorter text that stands in the other.", lambda one: one.shared),
    ),
)
