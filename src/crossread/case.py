"""One investigation, opened: what the library and the command line work with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from crossread import pipeline, presentation, storage
from crossread.errors import BadInput, NotFound
from crossread.model import Comparison, Decision, Document, Gap, Judgement, NotYetTold, Reading, Subject, can_undo
from crossread.pipeline import Instruments

Sources = Path | str | Iterable[Path | str]
"""A file or folder, or several."""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding sources: new documents, those that were there already, and what could not be taken in."""

    documents: tuple[Document, ...]
    known: tuple[Document, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True)
class Contest:
    """The accounts of one matter, read and compared."""

    readings: tuple[Reading, ...]
    comparison: Comparison

    def view(self, view: str) -> presentation.View:
        """One view as tables: overview, claims, relations, figures, wording, sources, timeline, names and so on."""
        if view not in presentation.VIEWS:
            raise BadInput(f"there is no view {view!r}; there are {', '.join(presentation.VIEWS)}")
        return presentation.VIEWS[view](self.comparison, self.readings)

    def report(self, *, title: str = "Crossread") -> str:
        """The whole contest as one HTML file that needs nothing else."""
        return presentation.report(self.comparison, self.readings, title=title)

    def export(self, folder: Path | str, *, format: presentation.Format = "csv", bom: bool = False) -> tuple[Path, ...]:
        """Write every ledger into a folder, a table each, as CSV or Parquet; docs/exports.md explains the columns."""
        return presentation.export(self.comparison, self.readings, Path(folder), format=format, bom=bom)

    def _repr_html_(self) -> str:
        return presentation.html_of(self.comparison)


class Readings(tuple[Reading, ...]):
    """The readings of several documents, in their order."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return "".join(presentation.html_of(reading) for reading in self)


class Case:
    """One investigation: documents, what was read out of them, and people's judgements.

    Kept in one file, or in memory when no file is named. Use it in a `with` statement, or close it.
    """

    def __init__(self, store: storage.Store, instruments: Instruments | None = None) -> None:
        """Work on a store that is already open."""
        self._store = store
        self._instruments = instruments or Instruments()

    @classmethod
    def new(cls, path: Path | str, instruments: Instruments | None = None) -> Self:
        """Make a case file that is not there yet."""
        return cls(storage.open_case(Path(path), create=True), instruments)

    @classmethod
    def open(cls, path: Path | str, instruments: Instruments | None = None) -> Self:
        """Open a case file."""
        return cls(storage.open_case(Path(path)), instruments)

    @classmethod
    def of(cls, paths: Sources, instruments: Instruments | None = None) -> Self:
        """A case in memory with these files and folders in it."""
        case = cls(storage.MemoryStore(), instruments)
        case.add(paths)
        return case

    def __enter__(self) -> Self:
        """The case itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the case file."""
        self.close()

    def close(self) -> None:
        """Let go of the case file."""
        self._store.close()

    def add(self, paths: Sources) -> Added:
        """Take in files and folders; what is there already is not taken twice, what cannot be read is a gap."""
        named = [paths] if isinstance(paths, str | Path) else list(paths)
        if "" in named:
            # A path of no characters would be the whole folder that one is in: an unset variable of a shell.
            raise BadInput("a source has no name; name a file or folder, the one you are in as .")
        documents, known, gaps = [], [], []
        for taken in pipeline.take_in(map(Path, named), self._instruments):
            if isinstance(taken, Gap):
                self._store.keep_gap(taken)
                gaps.append(taken)
            elif self._store.add(taken):
                documents.append(taken.document)
            else:
                known.append(self._twice(taken.document))
        return Added(tuple(documents), tuple(known), tuple(gaps))

    def _twice(self, document: Document) -> Document:
        """Say so where one content comes under two names: it is one account, and counts once."""
        name = next(kept.name for kept in self.documents if kept.id == document.id)
        if name != document.name:
            self._store.keep_gap(Gap(document.name, f"the same content as {name}; it is one account and counts once"))
        return document

    def remove(self, name: str) -> Document:
        """Forget a document, named by its id or its file name."""
        document = self._named(name)
        self._store.remove(document.id)
        return document

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents in the order in which they were added."""
        return tuple(capture.document for capture in self._store.captures())

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What could not be taken in, and why."""
        return self._store.gaps()

    def read(self) -> Readings:
        """Every document's reading; only what is new or was read by an older version is read again."""
        key = self._instruments.reading_key
        known = {
            capture.document.id: self._store.reading(capture.document.id, key) for capture in self._store.captures()
        }
        missing = (capture for capture in self._store.captures() if known[capture.document.id] is None)
        for reading in pipeline.read(missing, self._instruments):
            self._store.keep_reading(reading, self._instruments.key_of(reading))
            known[reading.document.id] = reading
        return Readings(reading for reading in known.values() if reading is not None)

    def compare(self, *, without: Sequence[str] = (), as_of: str = "") -> Contest:
        """The contest of all documents, with every judgement taken into account.

        `without` switches accounts and sources off: everything is worked out as if they had never spoken. `as_of`
        is a day: only what had been published by then is heard, and the rest is counted as not yet told.
        """
        readings = self.read()
        # The networks are wanted one after the other: together they would need a quarter more memory.
        self._instruments.close_reader()
        judgements = self._store.judgements()
        key = self._instruments.comparison_key(readings, judgements)
        heard = pipeline.without(pipeline.judged(readings, judgements), without)
        readings, later = _known_on(as_of, heard) if as_of else (Readings(heard), ())
        # What is asked "as if" is not kept: the case is about all of its sources.
        as_if = bool(without or as_of)
        comparison = None if as_if else self._store.comparison(key)
        if comparison is None:
            comparison = pipeline.compare(readings, judgements, self._instruments)
            if not as_if:
                self._store.keep_comparison(comparison, key)
        comparison = replace(comparison, as_of=as_of, not_yet_told=later)
        gaps = (*self._store.gaps(), *(Gap(source, "switched off: compared as if never heard") for source in without))
        return Contest(readings, replace(comparison, gaps=(*gaps, *comparison.gaps)))

    def judge(
        self, subject: Subject, target: str, decision: Decision, *, by: str, why: str = "", value: str = ""
    ) -> Judgement:
        """Append what a person decided; undo is a decision too, and takes back that person's last one.

        What came of a forecast is said with `settle`, which asks for the passage that shows it. Raises `NotFound`
        where nothing in the case is what was named, and where there is nothing to take back; `BadInput` for a value
        that the proposal cannot have.
        """
        if subject is Subject.FORECAST and decision is Decision.ACCEPT:
            return self.settle(target, value, by=by, why=why)
        judgement = Judgement(subject, target, decision, by, _now(), why, value)
        self._require(judgement)
        self._store.judge(judgement)
        return judgement

    def settle(
        self, forecast: str, state: str, *, by: str, passage: str = "", why: str = "", due: str = ""
    ) -> Judgement:
        """Say what came of a forecast, named by its id: met, missed, moved (to when it is `due` now), untestable.

        `passage` shows it: words that stand once in the documents, or their place as DOCUMENT:START-END.
        """
        given = Judgement(Subject.FORECAST, forecast, Decision.ACCEPT, by, _now(), why, state, passage, due)
        judgement = pipeline.settled(given, self.documents)
        self._require(judgement)
        self._store.judge(judgement)
        return judgement

    def _require(self, judgement: Judgement) -> None:
        """Refuse a judgement on what is not there; what was decided can be taken back whatever is there now."""
        if judgement.decision is not Decision.UNDO:
            pipeline.require_target(judgement, self.read(), self._instruments)
        elif not can_undo(self.judgements, judgement):
            told = f"{judgement.by} has decided nothing that stands on {judgement.subject} {judgement.target!r}"
            raise NotFound(f"{told}; name the target as it was judged, and --by whoever decided")

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """Everything that people decided, in order."""
        return self._store.judgements()

    def _named(self, name: str) -> Document:
        found = [document for document in self.documents if name in (document.id, document.name)]
        if not found:
            raise NotFound(f"no document is called {name!r} in this case; `crossread show documents CASE` lists them")
        return found[0]


def _known_on(day: str, readings: Sequence[Reading]) -> tuple[Readings, tuple[NotYetTold, ...]]:
    """What had been told by a day, and what was to be told later."""
    told, later = pipeline.known_on(readings, day)
    if not told:
        raise NotFound(f"no account was published up to {day}; `crossread show documents` says when each was")
    return Readings(told), later


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def contest(paths: Sources, instruments: Instruments | None = None) -> Contest:
    """Read the accounts in these files and folders and lay their contest open."""
    with Case.of(paths, instruments) as case:
        return case.compare()


def read(paths: Sources, instruments: Instruments | None = None) -> Readings:
    """Read each text in these files and folders."""
    with Case.of(paths, instruments) as case:
        return case.read()
