"""Treebanks in CoNLL-U, put back into the running text that they were made from."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from pathlib import Path

from crossread.evaluation._records import present
from crossread.model import Answers, Span, Token


@dataclass(slots=True)
class _Growing:
    """A document that is being put together."""

    text: str = ""
    gap: str = ""

    def sentence(self, written: str) -> int:
        """Where a sentence starts that is written at the end."""
        self.text += self.gap if self.text else ""
        start = len(self.text)
        self.text += written
        return start


def documents(path: Path) -> Iterator[tuple[str, Answers]]:
    """The text of each document and what the treebank answers about it."""
    blocks = present(path).read_text(encoding="utf-8").strip("\n").split("\n\n")
    numbers = accumulate(block.startswith("# newdoc") for block in blocks)
    for _, some in groupby(zip(numbers, blocks, strict=True), key=lambda one: one[0]):
        yield _document([block.split("\n") for _, block in some])


def _document(sentences: Iterable[Sequence[str]]) -> tuple[str, Answers]:
    text, spans, tokens = "", [], []
    for lines in sentences:
        written = next(line for line in lines if line.startswith("# text = ")).removeprefix("# text = ").strip()
        opens = any(line.startswith("# newpar") for line in lines)
        text += ("\n\n" if opens else " ") if text else ""
        spans.append(Span(len(text), len(text) + len(written)))
        tokens += _tokens(lines, written, start=len(text), first=len(tokens))
        text += written
    return text, Answers(tuple(tokens), tuple(spans))
