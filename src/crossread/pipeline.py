"""The whole of Crossread on one page: the only module where stages meet."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import islice
from pathlib import Path

from crossread import comparison, extraction, linking
from crossread import reading as sources
from crossread.engines import Embedded, Engine
from crossread.errors import NotReadable
from crossread.inference import Embedder, Reader, open_embedder, open_reader
from crossread.model import Answers, Capture, Comparison, Gap, Judgement, Reading, Run, digest
from crossread.settings import Settings

Progress = Callable[[str, int], None]
"""Told the name of a step and how many items it has just finished."""

log = logging.getLogger(__name__)


def silent(step: str, done: int) -> None:
    """Progress that nobody watches."""


def shipped_reader(settings: Settings) -> Reader:
    """The reader whose weights are in the package."""
    return open_reader(threads=settings.threads)


def shipped_embedder(settings: Settings) -> Embedder:
    """The embedder whose weights are in the package."""
    return open_embedder(threads=settings.threads)


@dataclass(frozen=True)
class Instruments:
    """What the pipeline works with; the networks are opened when they are first asked."""

    settings: Settings = field(default_factory=Settings)
    engine: Engine = field(default_factory=Embedded)
    progress: Progress = silent
    reader_opener: Callable[[Settings], Reader] = shipped_reader
    embedder_opener: Callable[[Settings], Embedder] = shipped_embedder

    @cached_property
    def reader(self) -> Reader:
        """Answers questions about a text."""
        return self.reader_opener(self.settings)

    @cached_property
    def embedder(self) -> Embedder:
        """Lays like texts close."""
        return self.embedder_opener(self.settings)

    def close_reader(self) -> None:
        """Give back the reader's memory; it opens again when it is next asked."""
        self.__dict__.pop("reader", None)

    @cached_property
    def reading_key(self) -> str:
        """Stands for everything, save the document, that a reading depends on."""
        return digest(self.reader.name, extraction.VERSION, self.settings.languages)

    def comparison_key(self, readings: Sequence[Reading], judgements: Sequence[Judgement]) -> str:
        """Stands for everything that a comparison depends on."""
        documents = [one.document.id for one in readings]
        versions = (linking.VERSION, comparison.VERSION, self.embedder.name, self.settings.same_claim_at)
        return digest(self.reading_key, *versions, *documents, *judgements)


def take_in(paths: Iterable[Path], instruments: Instruments) -> Iterator[Capture | Gap]:
    """Capture every source under the paths; what cannot be captured is a gap, and the rest goes on."""
    for source in sources.find_sources(paths, settings=instruments.settings):
        if isinstance(source, Gap):
            yield source
            continue
        try:
            yield sources.capture(source, settings=instruments.settings)
        except NotReadable as problem:
            yield Gap(source.name, str(problem).removeprefix(f"{source.name}: "))
        instruments.progress("captured", 1)


def read(captures: Iterable[Capture], instruments: Instruments) -> Iterator[Reading]:
    """Read each document; a text in a language that is not read keeps its blocks and its gap."""
    waiting = iter(captures)
    while batch := list(islice(waiting, instruments.settings.batch_documents)):
        texts = [capture.document.text for capture in batch if _is_readable(capture, instruments.settings)]
        answers = dict(zip(texts, instruments.reader.answer(texts), strict=True))
        step = partial(_read_one, answers=answers, run=Run("reader", instruments.reader.name))
        yield from instruments.engine.map(step, batch).items
        instruments.progress("read", len(batch))


def judged(readings: Sequence[Reading], judgements: Sequence[Judgement]) -> tuple[Reading, ...]:
    """The readings with every speaker that a person put right."""
    return comparison.respoken(readings, judgements)


def compare(readings: Sequence[Reading], judgements: Sequence[Judgement], instruments: Instruments) -> Comparison:
    """Link what the readings have in common and lay out how the accounts stand to each other."""
    statements = [statement for one in readings for statement in linking.statements_in(one)]
    vectors = instruments.embedder.embed([statement.words for statement in statements])
    instruments.progress("embedded", len(statements))
    linked = linking.link(
        readings, statements, vectors, judgements=judgements, same_at=instruments.settings.same_claim_at
    )
    instruments.progress("linked", len(linked.groups))
    return comparison.compare(readings, linked, judgements=judgements)


def _is_readable(capture: Capture, settings: Settings) -> bool:
    return capture.document.language in settings.languages


def _read_one(capture: Capture, *, answers: dict[str, Answers], run: Run) -> Reading:
    try:
        reading = extraction.read(capture, answers.get(capture.document.text, Answers()))
        return replace(reading, runs=(run, *reading.runs))
    except Exception as problem:  # one document must never end the run; a fault of ours is shown as a gap with its kind
        log.exception("reading %r failed", capture.document.name)
        reason = f"could not be read: {type(problem).__name__}: {problem}"
        return Reading(capture.document, capture.blocks, gaps=(*capture.gaps, Gap(capture.document.name, reason)))
