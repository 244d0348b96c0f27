"""The sources view: whom each account leans on, and how much of it is its own voice."""

from collections.abc import Sequence

from crossread.model import Comparison, Passage, Reading, SourceProfile, SourceUse
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._table import Cell, Extent, Table, View

KINDS = ("named", "institutional", "outlet", "anonymous", "unspecified")


def sources_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """Whom each account leans on, by kind of source and by name."""
    return sources_of(index_of(comparison, readings))


def sources_of(index: Index) -> View:
    """The sources view from an index."""
    profiles = sorted(index.comparison.sources, key=lambda profile: index.numbers[profile.document])
    return View(
        name="sources",
        title="Sources",
        lead="Whom each account leans on; every count opens the statements that it counts.",
        tables=(_shares(index, profiles), *(_names(index, profile) for profile in profiles), *_origins(index)),
    )


def _shares(index: Index, profiles: Sequence[SourceProfile]) -> Table:
    return Table(
        title="Kinds of source in each account",
        columns=("Account", *(kind.capitalize() for kind in KINDS), "In its own voice"),
        rows=tuple(
            (
                index.account(profile.document),
                *_stacked(profile),
                Cell(str(profile.own_voice), passages=_own(index, profile), note=_of_all(profile)),
            )
            for profile in profiles
        ),
        note="Statements in other people’s voices, by the kind of source; a bar is one account.",
    )


def _of_all(profile: SourceProfile) -> str:
    return f"{profile.own_voice} of {counted(profile.own_voice + profile.attributed, 'statement')}"


def _stacked(profile: SourceProfile) -> list[Cell]:
    """One cell a kind, each extent beginning where the one before ended."""
    cells, begin = [], 0
    for kind in KINDS:
        passages = tuple(passage for use in profile.sources if use.kind == kind for passage in use.passages)
        end = begin + len(passages)
        note = f"{kind}: {len(passages)} of {profile.attributed} in others’ voices"
        cells.append(Cell(str(len(passages)), passages, mark=kind, note=note, extent=Extent(begin, end)))
        begin = end
    return cells


def _own(index: Index, profile: SourceProfile) -> tuple[Passage, ...]:
    return tuple(statement.passage for statement in index.own_statements.get(profile.document, ()))


def _names(index: Index, profile: SourceProfile) -> Table:
    used = [(use, "source") for use in profile.sources] + [(use, "cited outlet") for use in profile.cited_outlets]
    ordered = sorted(used, key=lambda pair: (-len(pair[0].passages), pair[0].name))
    return Table(
        title=f"Sources of {index.account(profile.document).text}",
        columns=("Source", "Kind", "Used as", "Statements"),
        rows=tuple(_use(use, role) for use, role in ordered),
    )


def _use(use: SourceUse, role: str) -> tuple[Cell, ...]:
    return (
        Cell(use.name or "not said"),
        Cell(use.kind, mark=use.kind),
        Cell(role),
        Cell(
            str(len(use.passages)), passages=use.passages, note=f"{use.name}: {counted(len(use.passages), 'passage')}"
        ),
    )


def _origins(index: Index) -> list[Table]:
    rows = tuple(
        (
            Cell(origin.kind, passages=origin.passages),
            Cell(", ".join(index.account(document).text for document in origin.documents)),
            Cell(f"{origin.shared:.0%}", passages=origin.passages, note="of the shorter text stands in the other"),
        )
        for origin in index.comparison.origins
    )
    note = "Accounts that go back to one text confirm each other once, not each time."
    return [Table("Accounts with one origin", ("Kind", "Accounts", "Shared"), rows, note)] if rows else []
