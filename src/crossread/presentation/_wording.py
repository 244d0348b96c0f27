"""The wording view: what each account calls one thing, accounts side by side."""

from collections import Counter
from collections.abc import Iterator, Sequence

from crossread.model import Comparison, DocumentId, LabelUse, Passage, Reading, Wording
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Table, View

_MARKS = frozenset('"“”‘«»')
_PARTING = 3
"""Words by which accounts part that a table's note names."""


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
        "“so-called” counted apart. Of “2 + 1” two are in the account’s own voice and one in that of others; the light "
        "is that in which the sentences show what is called so, as the reader answers.",
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
        (
            Cell(thing(index, wording)),
            Cell(label, _passages(uses), note=_forms(label, uses)),
            _light(uses),
            index.account(uses[0].document),
            _count(index, uses[0].document, uses),
        )
        for wording in wordings
        for label, uses in by_label(wording)
    )
    columns = ("Thing", "Called", "Light", "Account", "Times")
    note = "Things that no other account is seen to name or to call anything."
    return [Table("Called something by one account only", columns, rows, note)] if rows else []


def by_difference(wordings: Sequence[Wording]) -> list[Wording]:
    """Wordings by which accounts part as the comparison orders them, then by how often they call."""
    parting = [wording for wording in wordings if wording.habits]
    others = [wording for wording in wordings if not wording.habits]
    return [*parting, *sorted(others, key=lambda one: (-_described(one), -len(one.uses), one.entity))]


def _described(wording: Wording) -> int:
    """How often a thing is called something, and not only named."""
    return sum(not use.is_name for use in wording.uses)


def apartness(wording: Wording) -> int:
    """How many labels of one thing stand in one account while another account uses a label of its own."""
    users: dict[str, set[DocumentId]] = {}
    for use in wording.uses:
        users.setdefault(use.word, set()).add(use.document)
    if len(_callers(wording)) == 1:
        return 0
    return sum(len(documents) == 1 for documents in users.values())


def thing(index: Index, wording: Wording) -> str:
    """The name of what is called so."""
    if wording.title:
        return wording.title
    if wording.entity in index.things:
        return index.things[wording.entity]
    return wording.uses[0].label if wording.uses else str(wording.entity)


def styled(use: LabelUse) -> str:
    """The label as it is marked: “regime” in quotation marks, so-called regime."""
    label = f"“{use.label}”" if use.quoted and not _MARKS.intersection(use.label) else use.label
    return f"so-called {label}" if use.so_called else label


def _table(index: Index, wording: Wording) -> Table:
    documents = [document for document in index.numbers if any(use.document == document for use in wording.uses)]
    return Table(
        title=thing(index, wording),
        columns=("Called", "Light", *(index.account(document).text for document in documents)),
        rows=tuple(_row(index, label, uses, documents) for label, uses in by_label(wording)),
        note=" ".join(
            (f"{index.told_by(len(documents), verb='called something').capitalize()}.", *_parting(index, wording))
        ),
    )


def _parting(index: Index, wording: Wording) -> Iterator[str]:
    """What the table is about and by which words an account parts from the others, with all counts."""
    if wording.kind:
        yield "Not one thing but a kind, which no account tells apart by names."
    if not wording.habits:
        yield "Nothing here is telling: no account says a word twice that the others say less."
    for one in wording.habits[:_PARTING]:
        counts = f"{one.times} of {one.of} times, the others in theirs {one.elsewhere} of {one.of_elsewhere}"
        yield f"In its own voice, {index.names[one.document]} says “{one.label}” {counts}."


def by_label(wording: Wording) -> list[tuple[str, list[LabelUse]]]:
    """Each label with its uses: those by which an account parts first, plain names last."""
    scores = {one.label: one.score for one in reversed(wording.habits)}
    labels: dict[tuple[str, bool, bool], list[LabelUse]] = {}
    for use in wording.uses:
        labels.setdefault((use.word, use.quoted, use.so_called), []).append(use)
    ordered = sorted(
        labels.items(), key=lambda item: (-scores.get(item[0][0], 0.0), item[1][0].is_name, -len(item[1]), item[0])
    )
    return [(_shortest(uses), uses) for _, uses in ordered]


def _shortest(uses: Sequence[LabelUse]) -> str:
    """The label without what is only sometimes added to it, as it is mostly written."""
    counts = Counter(map(styled, uses))
    return min(counts, key=lambda label: (len(label), -counts[label], label))


def _row(index: Index, label: str, uses: Sequence[LabelUse], documents: Sequence[DocumentId]) -> tuple[Cell, ...]:
    by_document = [[use for use in uses if use.document == document] for document in documents]
    mark = "so-called" if uses[0].so_called else "quoted" if uses[0].quoted else ""
    return (
        Cell(label, passages=_passages(uses), mark=mark, note=_forms(label, uses)),
        _light(uses),
        *(_count(index, document, own) for document, own in zip(documents, by_document, strict=True)),
    )


def _forms(label: str, uses: Sequence[LabelUse]) -> str:
    """The longer expressions that are counted with a word."""
    forms = Counter(styled(use) for use in uses if use.label.casefold() != label.casefold())
    longer = ", ".join(f"{form} {number}" for form, number in forms.most_common() if form != label)
    return f"with {longer}" if longer else ""


def _count(index: Index, document: DocumentId, uses: Sequence[LabelUse]) -> Cell:
    if not uses:
        return Cell("–", mark="silent", note=f"{index.names[document]}: not called so")
    voice = index.documents[document].voice
    voices = Counter(use.holder or voice for use in uses)
    others = len(uses) - voices[voice]
    told = ", ".join(f"{holder} {number}" for holder, number in voices.most_common())
    text = f"{voices[voice]} + {others}" if others else str(len(uses))
    return Cell(text, passages=_passages(uses), note=f"{index.names[document]}, in the voice of {told}")


def _light(uses: Sequence[LabelUse]) -> Cell:
    """In which light the sentences show the thing, as the reader answers."""
    tones = Counter(use.tone for use in uses if use.tone)
    shown = tuple(use for use in uses if use.tone)
    if not shown:
        return Cell("–", mark="silent", note="in which light, the reader does not say")
    return Cell(", ".join(f"{tone} {number}" for tone, number in tones.most_common()), passages=_passages(shown))


def _passages(uses: Sequence[LabelUse]) -> tuple[Passage, ...]:
    return tuple(Passage(use.document, *use.span) for use in uses)
