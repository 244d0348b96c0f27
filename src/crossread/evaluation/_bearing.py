"""Later passages that bear on a forecast, as marked in invented groups of accounts (our own annotation)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import msgspec

from crossread import pipeline, reading
from crossread.evaluation._records import own
from crossread.evaluation._scores import Counts, Line, share
from crossread.model import Capture, Comparison, Document, DocumentId, Passage, Span
from crossread.pipeline import Instruments
from crossread.reading import Source
from crossread.settings import Settings

HALVES = ("develop", "report")
_WORD = re.compile(r"[^\W\d_]{4,}|\d+")
_SENTENCE = re.compile(r"[^.!?]+[.!?]?")
_MOST = 5
"""Passages that the plain method proposes at most, as many as the product does."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account of a group."""

    outlet: str
    published: str
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one account, by the account's number."""

    account: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Group:
    """Accounts of one matter, what one of them foretells, and the later passages that bear on it."""

    id: str
    accounts: tuple[Account, ...]
    forecast: Place
    bearing: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is proposed for the forecast of one group, the likeliest first; nothing where the forecast is not found."""

    group: Group
    proposed: tuple[Place, ...]
    is_found: bool = True


def invented(instruments: Instruments) -> Iterator[Line]:
    """Each half apart: one that the weights were set on, and one that is only measured."""
    for half in HALVES:
        groups = groups_of(half)
        answers = [answer(group, instruments) for group in groups]
        yield from lines(half, answers, [Answer(group, tuple(plain(group))) for group in groups])


def groups_of(half: str) -> list[Group]:
    """The groups of one half."""
    return [msgspec.json.decode(line, type=Group) for line in annotations(half)]


def annotations(name: str) -> list[bytes]:
    """The lines of a file of annotations."""
    return own(f"forecasts/{name}.jsonl").read_bytes().splitlines()


def answer(group: Group, instruments: Instruments) -> Answer:
    """What the product makes of a group, compared as one contest."""
    captures = [_captured(account, f"{group.id}-{number}") for number, account in enumerate(group.accounts)]
    comparison = pipeline.compare([*pipeline.read(captures, instruments)], (), instruments)
    return proposed(group, comparison, [capture.document for capture in captures])


def proposed(group: Group, comparison: Comparison, documents: Sequence[Document]) -> Answer:
    """The passages that a comparison proposes for the forecast of a group."""
    numbers = {document.id: number for number, document in enumerate(documents)}
    place = partial(_place, numbers)
    told = [
        one for one in comparison.forecasts if _touch(place(Passage(one.document, one.start, one.end)), group.forecast)
    ]
    if not told:
        return Answer(group, (), is_found=False)
    return Answer(group, tuple(place(one.passage) for one in told[0].bearing))


def plain(group: Group) -> list[Place]:
    """Of each account that was published later, the sentence that shares most words with the forecast; five in all."""
    found = sorted(_nearest(group), key=lambda one: -one[0])
    return [place for _, place in found[:_MOST]]


def _nearest(group: Group) -> Iterator[tuple[int, Place]]:
    told = group.accounts[group.forecast.account]
    wanted = _words(told.text[group.forecast.start : group.forecast.end])
    for number, account in enumerate(group.accounts):
        if account.published > told.published:
            sentences = [Span(*found.span()) for found in _SENTENCE.finditer(account.text)]
            shared = [len(_words(account.text[span.start : span.end]) & wanted) for span in sentences]
            if most := max(shared, default=0):
                yield most, Place(number, *sentences[shared.index(most)])


def lines(half: str, ours: Sequence[Answer], base: Sequence[Answer]) -> Iterator[Line]:
    """How many forecasts are found, and how right and how complete what is proposed for them is."""
    mine, theirs = counts(ours), counts(base)
    yield Line(f"{half}: forecasts found", share(one.is_found for one in ours), len(ours))
    yield Line(f"{half}: passages, precision", mine.precision, mine.right + mine.wrong, theirs.precision)
    yield Line(f"{half}: passages, recall", mine.recall, mine.items, theirs.recall)
    yield Line(f"{half}: passages F1", mine.f1, mine.items, theirs.f1)
    first, plainly = ([_opens_well(one) for one in side if one.group.bearing] for side in (ours, base))
    yield Line(f"{half}: first one right", share(first), len(first), share(plainly))


def counts(answers: Sequence[Answer]) -> Counts:
    """Right is what touches a marked passage; a second one on the same passage is neither right nor wrong."""
    wrong = missed = right = 0
    for one in answers:
        hit = {place for place in one.group.bearing if any(_touch(place, other) for other in one.proposed)}
        right += len(hit)
        missed += len(one.group.bearing) - len(hit)
        wrong += sum(not any(_touch(place, other) for place in one.group.bearing) for other in one.proposed)
    return Counts(right, wrong, missed)


def _opens_well(answer: Answer) -> bool:
    return any(_touch(answer.proposed[0], place) for place in answer.group.bearing) if answer.proposed else False


def _touch(one: Place, other: Place) -> bool:
    return one.account == other.account and one.start < other.end and other.start < one.end


def _place(numbers: dict[DocumentId, int], passage: Passage) -> Place:
    return Place(numbers[passage.document], passage.start, passage.end)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def _captured(account: Account, name: str) -> Capture:
    record = msgspec.json.encode({**msgspec.to_builtins(account), "language": "en"})
    return reading.capture(Source(name, content=record, media_type="application/x-ndjson"), settings=Settings())
