"""The word on which the others of a stretch hang."""

from bisect import bisect_left
from collections.abc import Sequence

from crossread.model import Span, Token


class HeadWords:
    """The head word of any stretch of a text whose words are known."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._starts = [token.start for token in tokens]

    def of(self, stretch: Span) -> Span:
        """The first word that hangs on one outside, or the last where no tree tells; all of it where no word is."""
        first, end = (bisect_left(self._starts, edge) for edge in stretch)
        words = range(first, end)
        if not words:
            return stretch
        heads = (at for at in words if self._hangs_outside(at, words))
        return self._tokens[next(heads, words[-1])].span

    def _hangs_outside(self, at: int, words: range) -> bool:
        token = self._tokens[at]
        return token.relation == "root" if token.head == at else token.head not in words
