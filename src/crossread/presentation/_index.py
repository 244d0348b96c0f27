"""The comparison and its readings, found by id."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten

from crossread.model import (
    Attribution,
    AttributionId,
    CaseEntity,
    Claim,
    Comparison,
    Document,
    DocumentId,
    EntityId,
    Passage,
    Position,
    Reading,
    Relation,
    RelationType,
    Revision,
    Span,
    Statement,
    StatementRef,
    StyleCount,
)
from crossread.presentation._table import Cell

_OPENING = 280
"""Characters of a passage that stand for it where the whole is one click away."""
_NAMED = 4
"""Accounts that are named one by one."""
_NAME = 40
"""Characters of a title that stand for an account whose outlet is not known."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One place where an account states a claim, with how the account stands to it."""

    claim: Claim
    position: Position
    ref: StatementRef

    @property
    def passage(self) -> Passage:
        """Where it is stated."""
        return Passage(self.ref.document, self.ref.start, self.ref.end)


@dataclass(frozen=True, slots=True)
class Index:
    """What every view looks things up in; accounts are numbered as the comparison orders them."""

    comparison: Comparison
    documents: Mapping[DocumentId, Document]
    readings: Mapping[DocumentId, Reading]
    numbers: Mapping[DocumentId, int]
    unread: frozenset[DocumentId]
    """Accounts that could not be read; where no reading is at hand, nothing is known of that."""
    earlier: Mapping[DocumentId, int]
    """Older captures of accounts, numbered after these; they count nowhere."""
    names: Mapping[DocumentId, str]
    things: Mapping[EntityId, str]
    attributions: Mapping[tuple[DocumentId, AttributionId], Attribution]
    tellings: Mapping[DocumentId, Sequence[Telling]]
    relations: Mapping[DocumentId, Sequence[Relation]]
    """Every relation but "unrelated", under the documents of both its sides."""
    own_statements: Mapping[DocumentId, Sequence[Statement]]
    members: Mapping[tuple[DocumentId, EntityId], CaseEntity]
    """The thing of the case that a thing of one document is."""
    figures: Mapping[Passage, tuple[Passage, ...]]
    """For each figure, all figures on the same subject."""
    times: Mapping[Passage, tuple[Passage, ...]]
    uses: Mapping[EntityId, tuple[Passage, ...]]
    """Every place where something is called by a label."""
    styles: Mapping[str, tuple[Passage, ...]]
    """Every place of a technique, or of marks of one kind, by its name."""

    def words(self, passage: Passage) -> str:
        """The words that the passage points at."""
        return self.documents[passage.document][passage.span]

    def opening(self, passage: Passage) -> str:
        """The words, or as many of them as tell the passage apart."""
        text = self.documents[passage.document]
        whole = text[Span(passage.start, min(passage.end, passage.start + _OPENING))]
        return whole if passage.end - passage.start <= _OPENING else f"{whole.rstrip()}…"

    def attribution(self, ref: StatementRef) -> Attribution | None:
        """The attribution in which a claim is stated, where it is stated in one."""
        return self.attributions.get((ref.document, ref.attribution)) if ref.attribution else None

    def pieces(self, ref: StatementRef) -> tuple[Passage, ...]:
        """Where a claim is stated, without the words of others that stand in between."""
        attribution = self.attribution(ref)
        if attribution is None or not attribution.content:
            return (Passage(ref.document, ref.start, ref.end),)
        return tuple(Passage(ref.document, *span) for span in attribution.content)

    @property
    def read(self) -> tuple[Reading, ...]:
        """The readings of the accounts, in their order."""
        return tuple(self.readings[document] for document in self.numbers if document in self.readings)

    def number(self, document: DocumentId) -> int:
        """The number of an account, or of an older capture of one."""
        return self.numbers.get(document) or self.earlier[document]

    def account(self, document: DocumentId) -> Cell:
        """The account by number and name, leading to its text."""
        number = self.number(document)
        return Cell(f"{number} {self.names[document]}", link=f"account-{number}")

    def named(self, documents: Sequence[DocumentId]) -> str:
        """Accounts by number and name, or how many of all where that is too many names."""
        if len(documents) > _NAMED:
            return f"{len(documents)} of {len(self.numbers)}"
        return ", ".join(self.account(document).text for document in documents)

    def told_by(self, count: int, *, verb: str = "told") -> str:
        """A count of accounts with its denominator: "told by 3 of 9 accounts; 1 could not be read"."""
        unread = f"; {len(self.unread)} could not be read" if self.unread else ""
        return f"{verb} by {count} of {accounts(len(self.numbers))}{unread}"


def accounts(number: int) -> str:
    """A number of accounts in words: "1 account", "9 accounts"."""
    return counted(number, "account")


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 statement", "0 statements"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def index_of(comparison: Comparison, readings: Sequence[Reading]) -> Index:
    """Everything of the comparison and the readings, by id."""
    documents = {reading.document.id: reading.document for reading in readings}
    documents |= {document.id: document for document in (*comparison.documents, *comparison.earlier)}
    numbers = {document.id: number for number, document in enumerate(comparison.documents, 1)}
    names = _names(comparison.documents)
    return Index(
        comparison=comparison,
        documents=documents,
        readings={reading.document.id: reading for reading in readings},
        numbers=numbers,
        unread=frozenset(numbers) - {reading.document.id for reading in readings if reading.is_read}
        if readings
        else frozenset(),
        earlier={document.id: number for number, document in enumerate(comparison.earlier, len(numbers) + 1)},
        names=names | _earlier_names(comparison.revisions, names),
        things={entity.id: entity.name for entity in comparison.entities},
        attributions={
            (reading.document.id, attribution.id): attribution
            for reading in readings
            for attribution in reading.attributions
        },
        tellings=_tellings(comparison.claims),
        relations=_relations(comparison.relations),
        own_statements=_own(comparison.statements),
        members={member: entity for entity in comparison.entities for member in entity.members},
        figures=_together([Passage(row.document, *row.span) for row in ledger.rows] for ledger in comparison.ledger),
        times=_together(entry.spans for entry in comparison.timeline),
        uses={
            thing: passages
            for wording in comparison.labels
            for passages in (tuple(Passage(use.document, *use.span) for use in wording.uses),)
            for thing in (wording.entity, *wording.kind)
        },
        styles=_styles(comparison.styles),
    )


def _together(groups: Iterable[Sequence[Passage]]) -> dict[Passage, tuple[Passage, ...]]:
    return {passage: whole for group in groups for whole in (tuple(group),) for passage in whole}


def _styles(counts: Sequence[StyleCount]) -> dict[str, tuple[Passage, ...]]:
    found: dict[str, list[Passage]] = defaultdict(list)
    for one in counts:
        found[one.name] += one.passages
    return {name: tuple(passages) for name, passages in found.items()}


def _own(statements: Sequence[Statement]) -> dict[DocumentId, list[Statement]]:
    found: dict[DocumentId, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.own_voice:
            found[statement.document].append(statement)
    return dict(found)


def _tellings(claims: Sequence[Claim]) -> dict[DocumentId, list[Telling]]:
    found: dict[DocumentId, list[Telling]] = defaultdict(list)
    for claim in claims:
        for position in claim.positions:
            for ref in position.statements:
                found[ref.document].append(Telling(claim, position, ref))
    return dict(found)


def _relations(relations: Sequence[Relation]) -> dict[DocumentId, list[Relation]]:
    found: dict[DocumentId, list[Relation]] = defaultdict(list)
    for relation in relations:
        if relation.type is not RelationType.UNRELATED:
            for document in {relation.a.document, relation.b.document}:
                found[document].append(relation)
    return dict(found)


def _names(documents: Sequence[Document]) -> dict[DocumentId, str]:
    """The outlet of each document, with its date where one outlet tells more than once; else its title."""
    outlets = Counter(document.outlet for document in documents)
    return {document.id: _name(document, alone=outlets[document.outlet] == 1) for document in documents}


def _earlier_names(revisions: Sequence[Revision], names: Mapping[DocumentId, str]) -> dict[DocumentId, str]:
    """Older captures by the name of the newest, and which version of it they are, the first being 1."""
    newer = {revision.older: revision.newer for revision in revisions}
    counts: Counter[DocumentId] = Counter()
    found = {}
    for older in newer:
        newest = older
        while newest in newer:
            newest = newer[newest]
        counts[newest] += 1
        found[older] = f"{names[newest]}, version {counts[newest]}"
    return found


def _name(document: Document, *, alone: bool) -> str:
    if not document.outlet:
        return shorten(document.title, _NAME, placeholder="…") or document.name.rpartition("/")[2]
    return document.outlet if alone else f"{document.outlet}, {document.published or document.name}"
