"""What the report opens, so that every passage of it is in the file."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from crossread.model import DocumentId, Passage
from crossread.presentation._addresses import group_of, opened
from crossread.presentation._reader import ReaderView
from crossread.presentation._segments import Mark
from crossread.presentation._table import View


def groups_of(readers: Iterable[ReaderView], numbers: Mapping[DocumentId, int]) -> dict[str, Mark]:
    """One mark for each list of passages that say the same, by the name of the list."""
    return {
        group_of(mark, numbers): mark
        for reader in readers
        for paragraph in reader.paragraphs
        for segment in paragraph.segments
        for mark in segment.marks
        if mark.elsewhere
    }


def passages_opened(
    views: Iterable[View], readers: Iterable[ReaderView], groups: Iterable[Mark]
) -> dict[DocumentId, set[Passage]]:
    """Every passage that a cell, a note or a mark opens, by its document."""
    lists: list[Sequence[Passage]] = [mark.elsewhere for mark in groups]
    lists += [cell.passages for view in views for table in view.tables for row in table.rows for cell in row]
    lists += [[one.passage for one in card.elsewhere] for reader in readers for card in reader.cards]
    found: dict[DocumentId, set[Passage]] = defaultdict(set)
    for passages in lists:
        for passage in opened(passages):
            found[passage.document].add(passage)
    return found
