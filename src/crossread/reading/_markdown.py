"""The marks of Markdown around a line, which are no words of it."""

import re
from collections.abc import Iterable
from dataclasses import replace

from crossread.model import Block

_LEAD = re.compile(r"(?:#{1,6}[ \t]+|(?:>[ \t]?)+|[-+*][ \t]+)?")
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(?=\S)")


def without_marks(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Blocks without the marks of headings, quotations, lists and of emphasis on the whole line."""
    return tuple(_bare(text, block) for block in blocks)


def _bare(text: str, block: Block) -> Block:
    lead = _LEAD.match(text, block.start, block.end)
    start, end = (lead.end() if lead else block.start), block.end
    opened = _EMPHASIS.match(text, start, end)
    if opened and text.find(opened[1], opened.end(), end) == end - len(opened[1]):
        start, end = opened.end(), end - len(opened[1])
    return replace(block, start=start, end=end) if start < end else block
