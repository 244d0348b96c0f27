"""Treebanks in CoNLL-U, put back into the running text that they were made from."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from pathlib import Path

from crossread.evaluation._records import present
from crossread.model import Answers, Span, Token

_NAME = "# newdoc id = "
_TEXT = "# text = "


@dataclass(frozen=True, slots=True)
class TreeDocument:
    """A document of a treebank: its name, its text, its words and sentences, and what is noted at each word."""

    id: str
    text: str
    answers: Answers
    """What a perfect reader would answer about the words and sentences."""
    notes: tuple[str, ...]


def documents(path: Path) -> Iterator[TreeDocument]:
    """The documents of a treebank in their order."""
    blocks = [block.split("\n") for block in present(path).read_text(encoding="utf-8").strip("\n").split("\n\n")]
    numbers = accumulate(block[0].startswith("# newdoc") for block in blocks)
    for _, some in groupby(zip(numbers, blocks, strict=True), key=lambda one: one[0]):
        yield _document(block for _, block in some)


def _document(sentences: Iterable[Sequence[str]]) -> TreeDocument:
    name, text, spans, tokens, notes = "", "", list[Span](), list[Token](), list[str]()
    for lines in sentences:
        name = name or lines[0].removeprefix(_NAME)
        written = next(line for line in lines if line.startswith(_TEXT)).removeprefix(_TEXT).strip()
        is_new = any(line.startswith("# newpar") for line in lines)
        text += ("\n\n" if is_new else " ") if text else ""
        spans.append(Span(len(text), len(text) + len(written)))
        text += written
        rows = _rows(lines)
        tokens.extend(_tokens(rows, text, start=spans[-1].start, first=len(tokens)))
        notes.extend(columns[-1] for columns in rows)
    return TreeDocument(name, text, Answers(tuple(tokens), tuple(spans)), tuple(notes))


def _rows(lines: Sequence[str]) -> list[list[str]]:
    """The words of one sentence; what is written as one and the words that only the enhanced graph has are passed."""
    return [columns for columns in (line.split("\t") for line in lines) if columns[0].isdecimal()]


def _tokens(rows: Sequence[Sequence[str]], text: str, *, start: int, first: int) -> Iterator[Token]:
    for place, (_, form, _, pos, _, _, head, relation, *_) in enumerate(rows, first):
        start = text.index(form, start)
        yield Token(start, start + len(form), pos, first + int(head) - 1 if int(head) else place, relation)
        start += len(form)
