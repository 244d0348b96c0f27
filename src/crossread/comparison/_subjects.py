"""Figures that are about one thing: the same kind of count, at one place, of one event."""

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace

from crossread.comparison._contents import Content, Ground
from crossread.comparison._events import events_in
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._rows import Entry, place_of
from crossread.model import DocumentId, LedgerRow

_MANY_TIMES = 10
"""So many times the next smaller count, a figure counts something larger."""


def subjects_of(entries: Sequence[Entry]) -> list[tuple[str, list[Entry]]]:
    """The entries by subject, each with its name in words, in the order of first appearance."""
    subjects = [members for event in events_in(entries) for members in _of_one_size(event)]
    return list(zip(_told_apart(subjects, (_in_words, _when, _size)), subjects, strict=True))


def with_subjects(
    contents: Iterable[Content], subjects: Sequence[tuple[str, Sequence[Entry]]], lexicon: Lexicon
) -> list[Content]:
    """The statements with the subjects of their figures, as far as these count the harm of one event."""
    counted = [
        (name, entry.row)
        for name, members in subjects
        for entry in members
        if entry.row.category in lexicon.harms and not entry.covers
    ]
    rows: dict[DocumentId, dict[int, tuple[str, LedgerRow]]] = defaultdict(dict)
    told: dict[tuple[DocumentId, str], list[LedgerRow]] = defaultdict(list)
    for name, row in counted:
        rows[row.document][row.start] = name, row
        told[row.document, name].append(row)
    entries = [entry for _, members in subjects for entry in members]
    parts = {(entry.row.document, entry.row.start) for entry in entries if entry.is_part}
    former = {(entry.row.document, entry.row.start) for entry in entries if entry.is_outdated}
    return [
        replace(
            _with_counts(content, rows[content.document.id], told),
            parts=_those_of(content, parts),
            former=_those_of(content, former),
        )
        for content in contents
    ]


def _those_of(content: Content, places: Container[tuple[DocumentId, int]]) -> frozenset[int]:
    """Where figures of a statement begin that are among these."""
    return frozenset(one.start for one in content.figures if (content.document.id, one.start) in places)


def _with_counts(
    content: Content,
    rows: Mapping[int, tuple[str, LedgerRow]],
    told: Mapping[tuple[DocumentId, str], Sequence[LedgerRow]],
) -> Content:
    document = content.document.id
    counted = {figure.start: rows[figure.start] for figure in content.figures if figure.start in rows}
    counts = {start: name for start, (name, _) in counted.items()}
    return replace(
        content,
        subjects=frozenset(counts.values()),
        counts=counts,
        rows={start: row for start, (_, row) in counted.items()},
        told={name: tuple(told[document, name]) for name in counts.values()},
    )


def with_scopes(contents: Iterable[Content], scopes: Mapping[tuple[DocumentId, int], Ground]) -> list[Content]:
    """The statements with the scopes in which their figures are set against those of other sources."""
    return [
        replace(
            content,
            scopes={
                figure.start: scope
                for figure in content.figures
                if (scope := scopes.get((content.document.id, figure.start)))
            },
        )
        for content in contents
    ]


def _told_apart(subjects: Sequence[Sequence[Entry]], marks: Iterable[Callable[[Sequence[Entry]], str]]) -> list[str]:
    """A name for each subject, made of as many of the marks as it takes to tell it from the others."""
    names = [""] * len(subjects)
    for mark in marks:
        often = Counter(names)
        names = [
            " · ".join(part for part in (name, mark(members)) if part) if often[name] > 1 or not name else name
            for name, members in zip(names, subjects, strict=True)
        ]
    return names


def _of_one_size(members: Sequence[Entry]) -> list[list[Entry]]:
    """The members apart where the next larger figure is many times the last: the toll of a war is not that of a day."""
    sizes: list[list[Entry]] = []
    last = 0.0
    for entry in sorted(members, key=_stated):
        if not sizes or _stated(entry) > _MANY_TIMES * max(last, 1):
            sizes.append([])
        sizes[-1].append(entry)
        last = _stated(entry)
    order = {id(entry): at for at, entry in enumerate(members)}
    return [sorted(size, key=lambda entry: order[id(entry)]) for size in sizes]


def _stated(entry: Entry) -> float:
    return entry.row.low if entry.row.low is not None else entry.row.high or 0.0


def _in_words(members: Sequence[Entry]) -> str:
    """What is counted and where, as most of the rows put it."""
    counted = members[0].row.category or _most(entry.row.counted for entry in members) or members[0].row.unit
    unit = members[0].row.unit
    parts = (counted, unit if unit not in ("count", counted) else "", place_of(members)[1])
    return " · ".join(part for part in (*parts, members[0].covers) if part)


def _most(words: Iterable[str]) -> str:
    counts = Counter(word for word in words if word)
    return min(counts, key=lambda word: (-counts[word], word), default="")


def _when(members: Sequence[Entry]) -> str:
    """The day of the event, or when it was told of."""
    days = sorted(str(entry.day) for entry in members if entry.day) or sorted(
        str(entry.printed) for entry in members if entry.printed
    )
    if not days:
        return "undated"
    return days[0] if days[0] == days[-1] else f"{days[0]}/{days[-1]}"


def _size(members: Sequence[Entry]) -> str:
    return f"{min(map(_stated, members)):,.0f} and more"
