"""The techniques view: how each account persuades, how firmly and how loosely it speaks, and where."""

from collections.abc import Iterable, Sequence

from crossread.model import Comparison, DocumentId, Reading, StyleCount
from crossread.presentation._index import Index, accounts, counted, index_of
from crossread.presentation._table import Cell, Table, View

_VOICES = ((True, "own voice"), (False, "voices quoted"))
_NOTE = (
    "Passages; per 1,000 words in such a voice; in brackets the 95 % interval of that rate. Where intervals overlap "
    "widely, the accounts cannot be told apart."
)
_ACROSS = 8
"""Accounts up to which those are shown too in which nothing was found."""


def techniques_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """How often each account uses each technique and each kind of mark, its own voice apart from those it quotes."""
    return techniques_of(index_of(comparison, readings))


def techniques_of(index: Index) -> View:
    """The techniques view from an index."""
    styles = index.comparison.styles
    likely = [one.probability for reading in index.read for one in reading.techniques]
    tables = (
        _table(index, [one for one in styles if (one.is_technique, one.own_voice) == (is_technique, own)], title)
        for is_technique, head in ((True, "Techniques"), (False, "Boosters, hedges and distance"))
        for own, voice in _VOICES
        for title in (f"{head}: {voice}",)
    )
    return View(
        name="techniques",
        title="Techniques and emphasis",
        lead=f"{counted(len(likely), 'passage')} that the reader takes for a persuasion technique, proposed and often "
        f"wrong (by its own probabilities about {round(sum(likely))} of them bear the right name); and the words that "
        "make a saying firmer or looser, or hold it at a distance.",
        tables=tuple(table for table in tables if table.rows),
    )


def _table(index: Index, counts: Sequence[StyleCount], title: str) -> Table:
    found = {(one.name, one.document): one for one in counts}
    totals = {name: sum(len(one.passages) for one in counts if one.name == name) for name in _names(counts)}
    totals = {name: total for name, total in totals.items() if total}
    words = {one.document: one.words for one in counts if one.words or one.passages}
    having = {one.document for one in counts if one.passages}
    shown = [one for one in index.numbers if one in words and (one in having or len(words) <= _ACROSS)]
    left_out = len(words) - len(shown)
    note = f"{_NOTE} Left out: {accounts(left_out)} in which none was found." if left_out else _NOTE
    rows = tuple(
        (
            Cell(name, tuple(passage for one in counts if one.name == name for passage in one.passages)),
            *(_count(index, name, document, found.get((name, document))) for document in shown),
        )
        for name in sorted(totals, key=lambda name: (-totals[name], not name.startswith("any "), name))
    )
    columns = ("What", *(f"{index.account(document).text} ({counted(words[document], 'word')})" for document in shown))
    return Table(title, columns, rows, note)


def _names(counts: Iterable[StyleCount]) -> set[str]:
    return {one.name for one in counts}


def _count(index: Index, name: str, document: DocumentId, one: StyleCount | None) -> Cell:
    account = index.names[document]
    if one is None:
        return Cell("–", mark="silent", note=f"{account}: no {name} found")
    if not one.passages:
        none = f"{account}: none found in {counted(one.words, 'word')}"
        return Cell(f"0 (up to {one.high:.1f})", mark="silent", note=none)
    return Cell(
        f"{len(one.passages)}; {one.rate:.1f} ({one.low:.1f} to {one.high:.1f})",
        one.passages,
        note=f"{account}: {name}, {counted(len(one.passages), 'passage')} in {counted(one.words, 'word')}",
    )
