"""The versions view: what changed from one capture of an address to the next."""

from collections.abc import Sequence

from crossread.model import Change, Comparison, DocumentId, Edit, Fate, Passage, Reading, Revision
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Table, View


def versions_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """What became of claims, attributions, figures, judgements and words where a text was captured more than once."""
    return versions_of(index_of(comparison, readings))


def versions_of(index: Index) -> View:
    """The versions view from an index."""
    revisions = index.comparison.revisions
    return View(
        name="versions",
        title="What changed",
        lead=f"{counted(len(index.earlier), 'earlier version')} of texts that were captured more than once. Only the "
        "newest of each counts as an account.",
        tables=tuple(table for revision in revisions for table in (_changes(index, revision), _edits(index, revision))),
    )


def _changes(index: Index, revision: Revision) -> Table:
    told = [change for change in revision.changes if change.fate is not Fate.KEPT]
    return Table(
        title=f"{_between(index, revision)}: what is said",
        columns=("Became", "What", "Before", "After", "How"),
        rows=tuple(_change(index, change) for change in told),
        note=f"{_kept(revision)}. {revision.address}",
    )


def _between(index: Index, revision: Revision) -> str:
    return " → ".join(_version(index, document) for document in (revision.older, revision.newer))


def _version(index: Index, document: DocumentId) -> str:
    when = index.documents[document].captured or index.documents[document].published or "undated"
    return f"{index.account(document).text} ({when})"


def _kept(revision: Revision) -> str:
    """How much stayed: "12 of 14 claims, 5 of 5 figures kept"."""
    parts = []
    for kind in ("claim", "attribution", "figure", "judgement"):
        before = [change for change in revision.changes if change.kind == kind and change.before]
        if before:
            kept = sum(change.fate is Fate.KEPT for change in before)
            parts.append(f"{kept} of {counted(len(before), kind)}")
    return f"Kept: {', '.join(parts) or 'nothing to keep'}"


def _change(index: Index, change: Change) -> tuple[Cell, ...]:
    return (
        Cell(change.fate),
        Cell(change.kind, link=f"claim-{change.claim}" if change.claim else ""),
        _words(index, change.before),
        _words(index, change.after),
        Cell(change.reason),
    )


def _words(index: Index, passages: Sequence[Passage]) -> Cell:
    return Cell(" … ".join(index.opening(passage) for passage in passages), tuple(passages))


def _edits(index: Index, revision: Revision) -> Table:
    return Table(
        title=f"{_between(index, revision)}: the words",
        columns=("Became", "Before", "After", "Words out", "Words in"),
        rows=tuple(_edit(index, edit) for edit in revision.edits),
        note=f"{revision.kept:.0%} of the words of the shorter stand in the other.",
    )


def _edit(index: Index, edit: Edit) -> tuple[Cell, ...]:
    sides = (edit.before, edit.after)
    apart = zip(sides, (edit.removed, edit.added), strict=True)
    return (
        Cell(edit.kind),
        *(_words(index, [side] if side.start < side.end else []) for side in sides),
        *(_words(index, [Passage(side.document, *span) for span in spans]) for side, spans in apart),
    )
