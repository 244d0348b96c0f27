"""The reader view: one account as paragraphs of flat pieces, with its cards for the margin."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from crossread.model import Anchored, Block, BlockKind, Comparison, Document, DocumentId, Passage, Reading
from crossread.presentation._cards import Card, card_of
from crossread.presentation._index import Index, counted, index_of
from crossread.presentation._marks import other_marks, statements_in, voice_marks
from crossread.presentation._segments import Layer, Mark, Segment, segments
from crossread.presentation._voices import voices_of


@dataclass(frozen=True, slots=True)
class Paragraph(Anchored):
    """One block of the text, cut into pieces."""

    kind: BlockKind
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class ReaderView:
    """One account in full: what its head says, its text under its marks, and its cards."""

    document: DocumentId
    number: int
    name: str
    title: str
    head: tuple[str, ...]
    note: str
    """Denominators: how many sentences and statements, or that it could not be read."""
    paragraphs: tuple[Paragraph, ...]
    cards: tuple[Card, ...]


def reader_view(comparison: Comparison, readings: Sequence[Reading], document: DocumentId) -> ReaderView:
    """One account with everything that was read out of it, in place."""
    index = index_of(comparison, readings)
    return reader_of(index, document, letters_of(index))


def letters_of(index: Index) -> dict[str, str]:
    """The letter of each voice that has one of its own."""
    return {voice.name: voice.letter for voice in voices_of(index.read)}


def reader_of(index: Index, document: DocumentId, letters: dict[str, str]) -> ReaderView:
    """The reader view from an index, with the letters that the legend gives the voices."""
    text = index.documents[document]
    reading = index.readings.get(document) or Reading(document=text)
    cards = tuple(card_of(index, one) for one in statements_in(index, document, letters))
    marks = [*voice_marks(cards, reading), *other_marks(index, reading)]
    return ReaderView(
        document=document,
        number=index.number(document),
        name=index.names[document],
        title=text.title or text.name,
        head=_head(text),
        note=_note(reading, len(cards)),
        paragraphs=tuple(_paragraphs(text, reading.blocks, marks)),
        cards=cards,
    )


def _note(reading: Reading, statements: int) -> str:
    if not reading.is_read:
        return "This account could not be read; its text is shown as it is."
    return f"{counted(statements, 'statement')} in {counted(len(reading.sentences), 'sentence')}"


def excerpt_of(index: Index, document: DocumentId, passages: Iterable[Passage]) -> ReaderView:
    """Only the paragraphs in which one of the passages stands, without marks and cards."""
    text = index.documents[document]
    reading = index.readings.get(document) or Reading(document=text)
    everything = [Mark(*passage.span, "", Layer.VOICES, "") for passage in passages]
    whole = list(_paragraphs(text, reading.blocks, everything))
    opened = [one for one in whole if any(segment.marks for segment in one.segments)]
    return ReaderView(
        document=document,
        number=index.number(document),
        name=index.names[document],
        title=text.title or text.name,
        head=_head(text),
        note=f"Not shown in full: {len(opened):,} of {counted(len(whole), 'paragraph')}, those that something opens.",
        paragraphs=tuple(replace(one, segments=(_plain(text, one),)) for one in opened),
        cards=(),
    )


def _plain(document: Document, paragraph: Paragraph) -> Segment:
    return Segment(paragraph.start, paragraph.end, document[paragraph.span], (), ())


def _head(document: Document) -> tuple[str, ...]:
    told = (document.outlet, document.author, document.published or "undated", document.place, document.url)
    return tuple(filter(None, told))


def _paragraphs(document: Document, blocks: Sequence[Block], marks: Sequence[Mark]) -> Iterable[Paragraph]:
    waiting = sorted(marks, key=lambda mark: -mark.start)
    near: list[Mark] = []
    for block in _whole(document.text, sorted(blocks, key=lambda block: block.span)):
        near = [mark for mark in near if mark.end > block.start]
        while waiting and waiting[-1].start < block.end:
            near.append(waiting.pop())
        yield Paragraph(block.start, block.end, block.kind, segments(document.text, block, near))


def _whole(text: str, blocks: Sequence[Block]) -> Iterable[Block]:
    """The blocks with every line between them that belongs to none: nothing of the text is left out."""
    end = 0
    for block in blocks:
        yield from _lines(text, end, block.start)
        if block.end > end:
            yield Block(max(block.start, end), block.end, block.kind)
        end = max(end, block.end)
    yield from _lines(text, end, len(text))


def _lines(text: str, start: int, end: int) -> Iterable[Block]:
    for line in text[start:end].splitlines(keepends=True):
        if line.strip():
            yield Block(start, start + len(line.rstrip()), BlockKind.BODY)
        start += len(line)
