"""The names view: each thing with every name it goes by, why these are held to be one, and where places lie."""

from collections.abc import Iterable, Sequence

from crossread.model import CaseEntity, Comparison, DocumentId, Merge, Reading
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._places import places_table
from crossread.presentation._table import Cell, Table, View


def names_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """The things that the accounts name, those in most accounts first."""
    return names_of(index_of(comparison, readings))


def names_of(index: Index) -> View:
    """The names view from an index."""
    entities = sorted(index.comparison.entities, key=_order)
    merges = [(entity, merge) for entity in entities for merge in entity.merges]
    return View(
        name="names",
        title="Names",
        lead=f"{counted(len(entities), 'thing')} named; {counted(len(merges), 'merge')} of names, each with a reason.",
        tables=(
            Table(
                title="Things and their names",
                columns=("Name", "Kind", "Also called", "Mentions", "Accounts"),
                rows=tuple(_row(index, entity) for entity in entities),
            ),
            Table(
                title="Why names are held to be one",
                columns=("Name", "Same as", "Reason"),
                rows=tuple(_merge(entity, merge) for entity, merge in merges),
            ),
            *([places_table(index)] if index.comparison.places else []),
        ),
    )


def _order(entity: CaseEntity) -> tuple[int, int, str]:
    return (-len(_documents(entity)), -len(entity.mentions), entity.name)


def _documents(entity: CaseEntity) -> set[DocumentId]:
    return {passage.document for passage in entity.mentions}


def _row(index: Index, entity: CaseEntity) -> tuple[Cell, ...]:
    naming = _documents(entity)
    return (
        Cell(entity.name, passages=entity.mentions[:1]),
        Cell(str(entity.type)),
        Cell(", ".join(_other_names(entity))),
        Cell(str(len(entity.mentions)), passages=entity.mentions, note=counted(len(entity.mentions), "mention")),
        Cell(f"{len(naming)} of {len(index.numbers)}", note=index.told_by(len(naming), verb="named")),
    )


def _other_names(entity: CaseEntity) -> Iterable[str]:
    """Its other names, each once however it is written in capitals: a headline's are no name of their own."""
    names = {entity.name.lower(): entity.name}
    for alias in entity.aliases:
        names.setdefault(alias.lower(), alias)
    return list(names.values())[1:]


def _merge(entity: CaseEntity, merge: Merge) -> tuple[Cell, ...]:
    status = "decided" if merge.reason.startswith("decided") else "proposed"
    return (
        Cell(merge.name, note=f"a name of {entity.name}"),
        Cell(merge.other),
        Cell(merge.reason, passages=merge.passages, mark=status, note=f"{merge.reason}; {status}"),
    )
