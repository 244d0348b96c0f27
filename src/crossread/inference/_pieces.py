"""What the network is shown of a word: its pieces, its letter case, and the gap before it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from tokenizers import Tokenizer

from crossread.model import Span

UNKNOWN, START, END, MASK = 100, 101, 102, 103
LONGEST_WORD = 12
"""Pieces of one word that are kept; the rest of a longer word adds nothing to who says what."""
GAPS = 4
SHAPES = 7
_MOST_REMEMBERED = 200_000


class Pieces:
    """Cuts words into pieces, and remembers the words that it has seen."""

    def __init__(self, tokenizer: bytes) -> None:
        self._tokenizer = Tokenizer.from_str(tokenizer.decode())
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._seen: dict[str, tuple[int, ...]] = {}

    def of(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """The pieces of each word, at least one."""
        if len(self._seen) > _MOST_REMEMBERED:
            self._seen.clear()
        self._learn({word for word in words if word not in self._seen})
        return [self._seen[word] for word in words]

    def _learn(self, words: Iterable[str]) -> None:
        new = sorted(words)
        for word, cut in zip(new, self._tokenizer.encode_batch(new, add_special_tokens=False), strict=True):
            self._seen[word] = tuple(cut.ids[:LONGEST_WORD]) or (UNKNOWN,)


def shape_of(word: str) -> int:
    """The letter case that the encoder, which reads lower case only, would lose."""
    if not word[0].isalnum():
        return 0
    if any(map(str.isdigit, word)):
        return 1
    if word.islower():
        return 2
    if word.isupper():
        return 3 if len(word) == 1 else 4
    return 5 if word[1:].islower() else 6


def gaps_before(text: str, words: Sequence[Span]) -> list[int]:
    """What stands before each word: nothing, space, a line's end or a paragraph's end."""
    between = (_gap(text[before.end : word.start]) for before, word in pairwise(words))
    return [GAPS - 1, *between] if words else []


def _gap(blank: str) -> int:
    return min(blank.count("\n") + 1, GAPS - 1) if blank else 0
