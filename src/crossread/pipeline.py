"""The whole of Crossread on one page: the only module where stages meet."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import islice
from pathlib import Path

from crossread import comparison, extraction, linking
from crossread import reading as sources
from crossread.engines import Embedded, Engine
from crossread.errors import BadInput, NotReadable
from crossread.inference import Embedder, Gazetteer, Reader, open_embedder, open_gazetteer, open_reader
from crossread.model import (
    Answers,
    Capture,
    Comparison,
    Document,
    Gap,
    Judgement,
    NotYetTold,
    Reading,
    Run,
    Subject,
    digest,
)
from crossread.settings import Settings, misfits

Progress = Callable[[str, int], None]
"""Told the name of a step and how many items it has just finished."""

READER = "reader"
"""What the run that answered about a text is called in its reading."""

log = logging.getLogger(__name__)


def silent(step: str, done: int) -> None:
    """Progress that nobody watches."""


def shipped_reader(settings: Settings) -> Reader:
    """The reader whose weights are in the package, and what the settings lay over it."""
    return open_reader(threads=settings.threads, spacy=settings.spacy, language_model=settings.language_model)


def shipped_embedder(settings: Settings) -> Embedder:
    """The embedder whose weights are in the package."""
    return open_embedder(threads=settings.threads)


def installed_gazetteer(settings: Settings) -> Gazetteer:
    """The gazetteer of the extra `places`, if it is installed and wanted."""
    return open_gazetteer(settings.gazetteer_people)


@dataclass(frozen=True)
class Instruments:
    """What the pipeline works with; the networks are opened when they are first asked."""

    settings: Settings = field(default_factory=Settings)
    engine: Engine = field(default_factory=Embedded)
    progress: Progress = silent
    reader_opener: Callable[[Settings], Reader] = shipped_reader
    embedder_opener: Callable[[Settings], Embedder] = shipped_embedder
    gazetteer_opener: Callable[[Settings], Gazetteer] = installed_gazetteer

    def __post_init__(self) -> None:
        """Refuse settings under which nothing can be read, or a step would fail half-way."""
        for problem in misfits(self.settings):
            raise BadInput(f"settings: {problem}")

    @cached_property
    def reader(self) -> Reader:
        """Answers questions about a text."""
        return self.reader_opener(self.settings)

    @cached_property
    def embedder(self) -> Embedder:
        """Lays like texts close."""
        return self.embedder_opener(self.settings)

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Knows places by their names."""
        return self.gazetteer_opener(self.settings)

    def close_reader(self) -> None:
        """Give back the reader's memory; it opens again when it is next asked."""
        self.__dict__.pop("reader", None)

    @cached_property
    def reading_key(self) -> str:
        """Stands for everything, save the document, that a reading depends on."""
        return self._key_of(self.reader.name)

    def key_of(self, reading: Reading) -> str:
        """The key under which a reading is kept: another one where the reader that was asked fell silent."""
        answered_by = [run.version for run in reading.runs if run.component == READER]
        return self._key_of(answered_by[0]) if answered_by else self.reading_key

    def _key_of(self, reader: str) -> str:
        vague = extraction.vague_counts(self.settings)
        return digest(reader, extraction.VERSION, self.settings.languages, sorted(vague.items()))

    def comparison_key(self, readings: Sequence[Reading], judgements: Sequence[Judgement]) -> str:
        """Stands for everything that a comparison depends on."""
        documents = [(one.document.id, self.key_of(one), one.gaps) for one in readings]
        versions = (linking.VERSION, comparison.VERSION, self.embedder.name, self.settings.same_claim_at)
        return digest(*versions, self.gazetteer.name, *documents, *judgements)


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
    waiting, vague = iter(captures), extraction.vague_counts(instruments.settings)
    while batch := list(islice(waiting, instruments.settings.batch_documents)):
        texts = [capture.document.text for capture in batch if _is_readable(capture, instruments.settings)]
        answers = dict(zip(texts, instruments.reader.answer(texts), strict=True))
        step = partial(_read_one, answers=answers, reader=instruments.reader.name, vague=vague)
        yield from instruments.engine.map(step, batch).items
        instruments.progress("read", len(batch))


def judged(readings: Sequence[Reading], judgements: Sequence[Judgement]) -> tuple[Reading, ...]:
    """The readings with every speaker that a person put right, in this capture of a text or in an earlier one."""
    return comparison.respoken(readings, comparison.carried(judgements, comparison.versions_of(readings)))


def require_target(judgement: Judgement, readings: Sequence[Reading], instruments: Instruments) -> None:
    """Raise `NotFound` where the documents hold nothing that a judgement could be on, `BadInput` for a bogus value."""
    names = linking.place_names(readings) if judgement.subject is Subject.PLACE and judgement.value else ()
    linking.require_target(judgement, readings, instruments.gazetteer.places_called(names) if names else ())


def settled(judgement: Judgement, documents: Sequence[Document]) -> Judgement:
    """What a person found of a forecast, its passage found in the documents; raises `BadInput` where one is missing."""
    return comparison.settled(judgement, documents)


def without(readings: Sequence[Reading], sources: Iterable[str]) -> tuple[Reading, ...]:
    """The readings as if these accounts and sources had never spoken."""
    return comparison.switched_off(readings, sources)


def known_on(readings: Sequence[Reading], day: str) -> tuple[tuple[Reading, ...], tuple[NotYetTold, ...]]:
    """The readings of what had been published by a day, and what the other accounts were to say."""
    known = comparison.known_on(readings, day)
    return known.told, tuple(
        NotYetTold(one.document.id, one.document.name, one.document.published, len(list(linking.statements_in(one))))
        for one in known.later
    )


def compare(readings: Sequence[Reading], judgements: Sequence[Judgement], instruments: Instruments) -> Comparison:
    """Link what the readings have in common and lay out how the accounts stand to each other.

    Of several captures of one address the newest is the account; what changed since the others is laid beside it.
    """
    versions = comparison.versions_of(readings)
    carried = comparison.carried(judgements, versions)
    told = {one.document.id: linking.statements_in(one) for one in (*versions.current, *versions.earlier)}
    statements = [statement for one in versions.current for statement in told[one.document.id]]
    vectors = instruments.embedder.embed(linking.words_to_embed(versions.current, statements))
    instruments.progress("embedded", len(statements))
    listed = instruments.gazetteer.places_called(linking.place_names(versions.current))
    same_at = instruments.settings.same_claim_at
    linked = linking.link(versions.current, statements, vectors, judgements=carried, same_at=same_at, listed=listed)
    instruments.progress("linked", len(linked.groups))
    compared = comparison.compare(versions.current, linked, judgements=carried)
    if instruments.gazetteer.name:
        compared = replace(compared, runs=(*compared.runs, Run("gazetteer", instruments.gazetteer.name)))
    return comparison.revised(compared, versions, told, judgements=judgements)


def _is_readable(capture: Capture, settings: Settings) -> bool:
    return capture.document.language in settings.languages


def _read_one(capture: Capture, *, answers: dict[str, Answers], reader: str, vague: Mapping[str, float]) -> Reading:
    told = answers.get(capture.document.text, Answers())
    # The reader knows texts, and not what they are called.
    gaps = tuple(Gap(capture.document.name, f"{gap.item}: {gap.reason}") for gap in told.gaps)
    try:
        reading = extraction.read(capture, told, vague=vague)
        runs = (Run(READER, told.by or reader), *reading.runs)
        return replace(reading, runs=runs, gaps=(*reading.gaps, *gaps))
    except Exception as problem:  # one document must never end the run; a fault of ours is shown as a gap with its kind
        log.exception("reading %r failed", capture.document.name)
        reason = f"could not be read: {type(problem).__name__}: {problem}"
        return Reading(
            capture.document, capture.blocks, gaps=(*capture.gaps, *gaps, Gap(capture.document.name, reason))
        )
