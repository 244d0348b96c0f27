"""The head word of a content, by the tree that people drew."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from crossread.model import Answers, Span


class Heads:
    """Trees of a text that is laid out with other blanks and lines than the one whose contents are asked about."""

    def __init__(self, tree_text: str, tree: Answers, text: str) -> None:
        """Words are found again by the characters before them that are no blanks."""
        places = [at for at, character in enumerate(text) if not character.isspace()]
        before = [0, *accumulate(not character.isspace() for character in tree_text)]
        self._tokens = tree.tokens
        self._starts = [places[before[token.start]] for token in tree.tokens]
        self._sentences = [bisect_left(tree.sentences, Span(token.start + 1, 0)) for token in tree.tokens]

    def of(self, content: Iterable[Sequence[int]]) -> int | None:
        """The highest word of the first sentence that hangs on none inside the content; marks head nothing."""
        inside = {at for start, end in content for at in self._within(start, end)}
        tops = [at for at in inside if self._tokens[at].pos != "PUNCT" and self._is_top(at, inside)]
        return min(tops, key=lambda at: (self._sentences[at], self._depth(at), at), default=None)

    def _within(self, start: int, end: int) -> range:
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def _is_top(self, at: int, inside: set[int]) -> bool:
        head = self._tokens[at].head
        return head == at or head not in inside

    def _depth(self, at: int) -> int:
        steps = 0
        while self._tokens[at].head != at:
            at, steps = self._tokens[at].head, steps + 1
        return steps
