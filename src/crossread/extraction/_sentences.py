"""A reader's sentences, cut so that none crosses a block."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crossread.extraction._drafts import trimmed_blanks
from crossread.model import Answers, Block, Capture, Span


def within_blocks(capture: Capture, answers: Answers) -> Answers:
    """The answers with sentences that end where a block ends."""
    return replace(answers, sentences=tuple(_cut(capture.document.text, answers.sentences, capture.blocks)))


def _cut(text: str, sentences: Sequence[Span], blocks: Sequence[Block]) -> Iterator[Span]:
    first = 0
    for sentence in sentences:
        while first < len(blocks) and blocks[first].end <= sentence.start:
            first += 1
        at = first
        while at < len(blocks) and blocks[at].start < sentence.end:
            piece = Span(max(sentence.start, blocks[at].start), min(sentence.end, blocks[at].end))
            yield from trimmed_blanks(text, (piece,))
            at += 1
