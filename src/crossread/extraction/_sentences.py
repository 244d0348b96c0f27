"""A reader's sentences, cut where a block ends, and behind an abbreviation with which a sentence ends."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crossread.extraction._drafts import trimmed_blanks
from crossread.model import Answers, Block, Capture, Span, Token

_STOP_OR_MARK = re.compile(r"[“«„”»\"]|(?<=[a-zA-Z]\.)[ \u00a0](?=[“\"]?[A-Z])")
_OPENERS = frozenset("“«„")
_STARTS = frozenset({"ADP", "ADV", "DET", "NUM", "PRON", "SCONJ"})
"""What a word with a capital is if it has it from the start of a sentence, and not as a name."""


def within_blocks(capture: Capture, answers: Answers) -> Answers:
    """The answers with sentences that end where a block ends, or with an abbreviation before a new sentence."""
    text = capture.document.text
    pieces = (
        Span(start, end)
        for sentence in _cut(text, answers.sentences, capture.blocks)
        for start, end in _parted(text, sentence, answers.tokens)
    )
    sentences = tuple(trimmed_blanks(text, pieces))
    return replace(answers, sentences=sentences, tokens=_rooted(answers.tokens, sentences))


def _rooted(tokens: Sequence[Token], sentences: Sequence[Span]) -> tuple[Token, ...]:
    """The words with a root of its own wherever a word hung on one of another sentence."""
    starts = [sentence.start for sentence in sentences]
    homes = [bisect_right(starts, token.start) for token in tokens]
    return tuple(
        token if homes[at] == homes[token.head] else replace(token, head=at, relation="root")
        for at, token in enumerate(tokens)
    )


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


def _parted(text: str, sentence: Span, tokens: Sequence[Token]) -> Iterator[Span]:
    """A sentence in two where "7 a.m. One (resident)" goes on outside quotation marks."""
    start, is_open = sentence.start, False
    for found in _STOP_OR_MARK.finditer(text, sentence.start, sentence.end):
        if found[0].strip():
            is_open = found[0] in _OPENERS or (found[0] == '"' and not is_open)
        elif not is_open and _begins(text, tokens, found.end()):
            yield Span(start, found.start())
            start = found.end()
    yield Span(start, sentence.end)


def _begins(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a quotation, or a word that is no name, stands at a place."""
    at = bisect_left(tokens, place, key=lambda token: token.start)
    is_quoted = text[place] in {"“", '"'}
    return is_quoted or (at < len(tokens) and tokens[at].start == place and tokens[at].pos in _STARTS)
