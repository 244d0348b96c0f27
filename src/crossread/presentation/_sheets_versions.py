"""What changed between captures of one address, row by row."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crossread.model import Change, DocumentId, Edit, Passage, Revision
from crossread.presentation._index import Index
from crossread.presentation._sheet import Column, Row, Sheet


class _Before(NamedTuple):
    """Where the older capture has something, and its words there."""

    document: DocumentId
    start: int | None
    end: int | None
    words: str


class _Changed(NamedTuple):
    """A change, and where the older capture has it."""

    revision: Revision
    change: Change
    before: _Before


class _Edited(NamedTuple):
    """An edit, and where the older capture has it."""

    revision: Revision
    edit: Edit
    before: _Before


def _changes(index: Index) -> Iterator[Row[_Changed]]:
    for revision in index.comparison.revisions:
        for change in revision.changes:
            before = _before(index, revision.older, _around(change.before))
            yield Row(_Changed(revision, change, before), _around(change.after), revision.newer)


def _edits(index: Index) -> Iterator[Row[_Edited]]:
    for revision in index.comparison.revisions:
        for edit in revision.edits:
            yield Row(_Edited(revision, edit, _before(index, revision.older, edit.before)), edit.after, revision.newer)


def _around(passages: Sequence[Passage]) -> Passage | None:
    if not passages:
        return None
    return Passage(passages[0].document, min(one.start for one in passages), max(one.end for one in passages))


def _before(index: Index, document: DocumentId, passage: Passage | None) -> _Before:
    if passage is None:
        return _Before(document, None, None, "")
    return _Before(document, passage.start, passage.end, index.words(passage))


CHANGES: Sheet[_Changed] = Sheet(
    "changes",
    "What became of one claim, attribution, figure or judgement; it stands where the newer capture has it.",
    _changes,
    (
        Column("kind", str, "claim, attribution, figure, judgement.", lambda one: one.change.kind),
        Column(
            "fate",
            str,
            "kept, appeared, vanished, softened, firmed, reversed, changed.",
            lambda one: one.change.fate,
        ),
        Column("reason", str, "How, in words.", lambda one: one.change.reason),
        Column("claim", str, "Joins `claims`, where it belongs to one.", lambda one: one.change.claim),
        Column("older_document", str, "Id of the older capture; joins `documents`.", lambda one: one.before.document),
        Column("older_start", int, "First character in the older capture.", lambda one: one.before.start),
        Column("older_end", int, "The character after the last one.", lambda one: one.before.end),
        Column("older_passage", str, "The words in the older capture.", lambda one: one.before.words),
        Column("address", str, "The address that both were captured from.", lambda one: one.revision.address),
    ),
)

EDITS: Sheet[_Edited] = Sheet(
    "edits",
    "One stretch that two captures of an address do not share; it stands where the newer one has it.",
    _edits,
    (
        Column("kind", str, "added, taken out, reworded, moved.", lambda one: one.edit.kind),
        Column("older_document", str, "Id of the older capture; joins `documents`.", lambda one: one.before.document),
        Column("older_start", int, "First character in the older capture.", lambda one: one.before.start),
        Column("older_end", int, "The character after the last one.", lambda one: one.before.end),
        Column("older_passage", str, "The words in the older capture.", lambda one: one.before.words),
        Column("address", str, "The address that both were captured from.", lambda one: one.revision.address),
    ),
)
