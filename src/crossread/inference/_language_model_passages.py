"""A text cut into the passages that a language model is asked about one by one."""

from collections.abc import Iterator, Sequence

from crossread.model import Span


def passages_of(text: str, sentences: Sequence[Span], longest: int) -> list[Span]:
    """Passages that cover the text, each of whole sentences where these are short enough; blank ones are left out."""
    return [passage for passage in _cut(len(text), sentences, longest) if text[slice(*passage)].strip()]


def _cut(end: int, sentences: Sequence[Span], longest: int) -> Iterator[Span]:
    start = reached = 0
    for edge in (*(sentence.start for sentence in sentences), end):
        if edge - start > longest and reached > start:
            yield Span(start, reached)
            start = reached
        while edge - start > longest:
            yield Span(start, start + longest)
            start += longest
        reached = edge
    if start < end:
        yield Span(start, end)
