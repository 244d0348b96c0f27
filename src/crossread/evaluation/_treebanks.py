"""Treebanks in CoNLL-U, put back into the running text that they were made from."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from pathlib import Path

from crossread.evaluation._records import present
from crossread.model import Answers, Span, Token

_TEXT = "# text = "


def documents(path: Path) -> Iterator[tuple[str, Answers]]:
    """The text of each document and what a perfect reader would answer about its words and sentences."""
    blocks = [block.split("\n") for block in present(path).read_text(encoding="utf-8").strip("\n").split("\n\n")]
    numbers = accumulate(block[0].startswith("# newdoc") for block in blocks)
    for _, some in groupby(zip(numbers, blocks, strict=True), key=lambda one: one[0]):
        yield _document(block for _, block in some)


def _document(sentences: Iterable[Sequence[str]]) -> tuple[str, Answers]:
    text, spans, tokens = "", list[Span](), list[Token]()
    for lines in sentences:
        written = next(line for line in lines if line.startswith(_TEXT)).removeprefix(_TEXT).strip()
        is_new = any(line.startswith("# newpar") for line in lines)
        text += ("\n\n" if is_new else " ") if text else ""
        spans.append(Span(len(text), len(text) + len(written)))
        text += written
        tokens.extend(_tokens(lines, text, start=spans[-1].start, first=len(tokens)))
    return text, Answers(tuple(tokens), tuple(spans))


def _tokens(lines: Sequence[str], text: str, *, start: int, first: int) -> Iterator[Token]:
    """The words of one sentence; what is written as one and the words that only the enhanced graph has are passed."""
    rows = [columns for columns in (line.split("\t") for line in lines) if columns[0].isdecimal()]
    for place, (_, form, _, pos, _, _, head, relation, *_) in enumerate(rows, first):
        start = text.index(form, start)
        yield Token(start, start + len(form), pos, first + int(head) - 1 if int(head) else place, relation)
        start += len(form)
