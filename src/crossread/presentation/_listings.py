"""Plain lists with the ids that judgements name: documents, relations, speakers."""

from collections.abc import Sequence

from crossread.model import Attribution, Comparison, DocumentId, Passage, Reading
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._relations import relation_cells
from crossread.presentation._table import Cell, Table, View


def documents_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """Every document with its head, its length and its id."""
    index = index_of(comparison, readings)
    columns = ("Account", "Name", "Title", "Author", "Published", "Language", "Characters", "Id")
    rows = tuple(_document(index, document) for document in (*index.numbers, *index.earlier))
    return View("documents", "Documents", counted(len(rows), "document"), (Table("Documents", columns, rows),))


def _document(index: Index, id: DocumentId) -> tuple[Cell, ...]:
    document = index.documents[id]
    head = (document.name, document.title, document.author, document.published, document.language)
    return (index.account(id), *map(Cell, head), Cell(f"{len(document.text):,}"), Cell(id))


def relations_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """How statements of different accounts stand to each other, proposed and decided, each with its id."""
    index = index_of(comparison, readings)
    rows = tuple((*relation_cells(index, relation), Cell(relation.id)) for relation in comparison.relations)
    columns = ("Relation", "One says", "The other says", "Because", "Id")
    return View("relations", "Relations", counted(len(rows), "relation"), (Table("Relations", columns, rows),))


def speakers_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """Whose word each statement is given on, with the id of its attribution."""
    index = index_of(comparison, readings)
    rows = tuple(
        _speaker(index, reading.document.id, attribution)
        for reading in readings
        if reading.document.id in index.numbers
        for attribution in reading.attributions
    )
    columns = ("Account", "Speaker", "Chain", "Words", "By", "Id")
    return View("speakers", "Speakers", counted(len(rows), "statement"), (Table("Speakers", columns, rows),))


def _speaker(index: Index, document: DocumentId, attribution: Attribution) -> tuple[Cell, ...]:
    passages = tuple(Passage(document, *span) for span in attribution.content or attribution.cue)
    return (
        index.account(document),
        Cell(attribution.speaker or "not said", passages, mark="decided" if attribution.decided_by else "proposed"),
        Cell(" ← ".join(attribution.chain)),
        Cell(" … ".join(index.words(passage) for passage in passages), passages),
        Cell(f"decided by {attribution.decided_by}" if attribution.decided_by else "proposed"),
        Cell(attribution.id),
    )
