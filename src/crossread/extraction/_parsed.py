"""One document with its words, sentences and blocks at hand, ready to be asked by position."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from crossread.extraction._chained import Chained
from crossread.model import Answers, Block, BlockKind, Capture, Document, Span, Token

SPOKEN = (
    BlockKind.TITLE,
    BlockKind.STANDFIRST,
    BlockKind.CAPTION,
    BlockKind.HEADING,
    BlockKind.BODY,
    BlockKind.ADDENDUM,
)


@dataclass(frozen=True)
class Parsed:
    """A captured document together with what the reader answered about it.

    Not slotted: the positions are indexed once, on first use.
    """

    capture: Capture
    answers: Answers

    @property
    def document(self) -> Document:
        """The document that was read."""
        return self.capture.document

    @property
    def text(self) -> str:
        """Its text."""
        return self.capture.document.text

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Its blocks in the order of the text."""
        return self.capture.blocks

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its words in the order of the text."""
        return self.answers.tokens

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Its sentences in the order of the text; none crosses a block."""
        return self.answers.sentences

    @cached_property
    def chained(self) -> Chained:
        """What the reader takes for mentions of the same one."""
        return Chained(self.answers)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def words(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The words that start inside a span."""
        return self.tokens[bisect_left(self._token_starts, span.start) : bisect_left(self._token_starts, span.end)]

    def token_index(self, position: int) -> int:
        """Index of the word at or before a position; -1 before the first."""
        return bisect_right(self._token_starts, position) - 1

    def sentence_at(self, position: int) -> Span:
        """The sentence that holds a position, or the empty span there."""
        at = bisect_right(self._sentence_starts, position) - 1
        if at >= 0 and position < self.sentences[at].end:
            return self.sentences[at]
        return Span(position, position)

    def block_at(self, position: int) -> BlockKind:
        """What kind of block holds a position; body between blocks."""
        at = bisect_right(self._block_starts, position) - 1
        if at >= 0 and position < self.blocks[at].end:
            return self.blocks[at].kind
        return BlockKind.BODY

    def paragraph_at(self, position: int) -> Span:
        """The block that holds a position, or the empty span there."""
        at = bisect_right(self._block_starts, position) - 1
        if at >= 0 and position < self.blocks[at].end:
            return self.blocks[at].span
        return Span(position, position)

    def is_furniture(self, position: int) -> bool:
        """Whether a position stands in page furniture."""
        return self.block_at(position) is BlockKind.FURNITURE
