"""Later passages that bear on a forecast: in invented groups, and in real accounts whose texts lie in the data."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import msgspec

from crossread import pipeline
from crossread.evaluation._bearing import (
    HALVES,
    Account,
    Answer,
    Group,
    Place,
    annotations,
    counts,
    invented,
    lines,
    plain,
    proposed,
)
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Line, Score, share
from crossread.evaluation._texts import captured
from crossread.model import Capture
from crossread.pipeline import Instruments
from crossread.settings import Settings

ABOUT = "later passages that bear on a forecast, in invented groups and in real accounts (our own annotation)"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one document, by the document's name."""

    document: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A forecast of a case, and the later passages that bear on it; there may be none."""

    case: str
    """A folder of accounts, or a set of articles, under the folder of the data."""
    forecast: Stretch
    bearing: tuple[Stretch, ...]


def forecasts(bench: Bench) -> Score:
    """The invented groups, and the real cases that lie in the data.

    The baseline proposes of each later account the sentence that shares most words with the forecast, five in all.
    """
    settings = Settings(threads=bench.threads, gazetteer_people=0)
    instruments = Instruments(settings, reader_opener=lambda _: bench.reader)
    return Score("forecasts", ABOUT, (*invented(instruments), *real(bench, instruments)))


def real(bench: Bench, instruments: Instruments) -> Iterator[Line]:
    """Each half apart, as for the invented groups; cases that are not on this disk are left out."""
    for half in HALVES:
        here = [one for one in marked(half) if (bench.folder / one.case).exists()]
        answers = [
            answer
            for case, marks in groupby(here, key=lambda one: one.case)
            for answer in _answers(bench.folder / case, list(marks), instruments)
        ]
        if answers:
            base = [Answer(one.group, tuple(plain(one.group))) for one in answers]
            yield from lines(f"{half}, real accounts", answers, base)
            yield from _silence(f"{half}, real accounts", answers, base)


def marked(half: str) -> list[Marked]:
    """The marks of one half, case by case."""
    return [msgspec.json.decode(line, type=Marked) for line in annotations(f"real_{half}")]


def _answers(path: Path, marks: list[Marked], instruments: Instruments) -> Iterator[Answer]:
    """What the product proposes for each forecast that is marked in a case, compared as one contest."""
    captures = _captures(path, instruments)
    comparison = pipeline.compare([*pipeline.read(captures, instruments)], (), instruments)
    documents = [capture.document for capture in captures]
    accounts = tuple(Account(one.outlet, one.published, one.text) for one in documents)
    numbers = {Path(one.name).name: number for number, one in enumerate(documents)}
    for one in marks:
        bearing = tuple(_place(numbers, stretch) for stretch in one.bearing)
        group = Group(one.case, accounts, _place(numbers, one.forecast), bearing)
        yield proposed(group, comparison, documents)


def _captures(path: Path, instruments: Instruments) -> list[Capture]:
    if path.is_dir():
        return [one for one in pipeline.take_in([path], instruments) if isinstance(one, Capture)]
    return [captured(one["text"], name=one["id"], published=one["dct"]) for one in records(path)]


def _place(numbers: Mapping[str, int], stretch: Stretch) -> Place:
    return Place(numbers[stretch.document], stretch.start, stretch.end)


def _silence(half: str, ours: list[Answer], base: list[Answer]) -> Iterator[Line]:
    """How often nothing is proposed where nothing bears, and something where something does."""
    for measure, wanted in (("nothing proposed where nothing bears", False), ("a right one where one bears", True)):
        mine, theirs = ([_is_well(one) for one in side if bool(one.group.bearing) is wanted] for side in (ours, base))
        yield Line(f"{half}: {measure}", share(mine), len(mine), share(theirs))


def _is_well(answer: Answer) -> bool:
    return counts([answer]).right > 0 if answer.group.bearing else not answer.proposed
