"""The wording view: what each account calls one thing, accounts side by side."""

from collections.abc import Sequence

from crossread.model import Comparison, DocumentId, LabelUse, Passage, Reading, Wording
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Table, View


def wording_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """What the accounts call the same thing, where they differ most first."""
    return wording_of(index_of(comparison, readings))


def wording_of(index: Index) -> View:
    """The wording view from an index."""
    wordings = by_difference(index.comparison.labels)
    return View(
        name="wording",
        title="Wording",
        lead=f"What the accounts call {counted(len(wordings), 'thing')}, and how often; in quotation marks or with "
        "“so-called” counted apart.",
        tables=(
            *(_table(index, wording) for wording in wordings if len(_callers(wording)) > 1),
            *_by_one(index, [wording for wording in wordings if len(_callers(wording)) == 1]),
        ),
    )


def _callers(wording: Wording) -> set[DocumentId]:
    return {use.document for use in wording.uses}


def _by_one(index: Index, wordings: Sequence[Wording]) -> list[Table]:
    """Things that one account names: nothing stands beside its words, so they share a table."""
    rows = tuple(
        (Cell(thing(index, wording)), Cell(label, _passages(uses)), index.account(uses[0].document), _times(uses))
        for wording in wordings
        for label, uses in _by_label(wording)
    )
    columns = ("Thing", "Called", "Account", "Times")
    note = "Things that the other accounts do not name."
    return [Table("Called something by one account only", columns, rows, note)] if rows else []


def _times(uses: Sequence[LabelUse]) -> Cell:
    return Cell(str(len(uses)), _passages(uses))


def by_difference(wordings: Sequence[Wording]) -> list[Wording]:
    """Wordings in order of how many labels stand in one account only, things that several accounts name first."""
    return sorted(wordings, key=lambda wording: (-apartness(wording), -len(wording.uses), wording.entity))


def apartness(wording: Wording) -> int:
    """How many labels of one thing stand in one account while another account uses a label of its own."""
    users: dict[str, set[DocumentId]] = {}
    for use in wording.uses:
        users.setdefault(use.label.casefold(), set()).add(use.document)
    if len(_callers(wording)) == 1:
        return 0
    return sum(len(documents) == 1 for documents in users.values())


def thing(index: Index, wording: Wording) -> str:
    """The name of what is called so."""
    if wording.entity in index.things:
        return index.things[wording.entity]
    return wording.uses[0].label if wording.uses else str(wording.entity)


def styled(use: LabelUse) -> str:
    """The label as it is marked: “regime” in quotation marks, so-called regime."""
    label = f"“{use.label}”" if use.quoted else use.label
    return f"so-called {label}" if use.so_called else label


def _table(index: Index, wording: Wording) -> Table:
    documents = [document for document in index.numbers if any(use.document == document for use in wording.uses)]
    return Table(
        title=thing(index, wording),
        columns=("Called", *(index.account(document).text for document in documents)),
        rows=tuple(_row(index, label, uses, documents) for label, uses in _by_label(wording)),
        note=index.told_by(len(documents), verb="called something").capitalize() + ".",
    )


def _by_label(wording: Wording) -> list[tuple[str, list[LabelUse]]]:
    labels: dict[str, list[LabelUse]] = {}
    for use in wording.uses:
        labels.setdefault(styled(use), []).append(use)
    return sorted(labels.items(), key=lambda item: (-len(item[1]), item[0]))


def _row(index: Index, label: str, uses: Sequence[LabelUse], documents: Sequence[DocumentId]) -> tuple[Cell, ...]:
    by_document = [[use for use in uses if use.document == document] for document in documents]
    mark = "so-called" if uses[0].so_called else "quoted" if uses[0].quoted else ""
    return (
        Cell(label, passages=_passages(uses), mark=mark),
        *(_count(index, document, own) for document, own in zip(documents, by_document, strict=True)),
    )


def _count(index: Index, document: DocumentId, uses: Sequence[LabelUse]) -> Cell:
    if not uses:
        return Cell("–", mark="silent", note=f"{index.names[document]}: not called so")
    voices = ", ".join(sorted({use.holder or index.documents[document].voice for use in uses}))
    return Cell(str(len(uses)), passages=_passages(uses), note=f"{index.names[document]}, in the voice of {voices}")


def _passages(uses: Sequence[LabelUse]) -> tuple[Passage, ...]:
    return tuple(Passage(use.document, *use.span) for use in uses)
