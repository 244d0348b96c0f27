"""The tree of each sentence, from a word down to all that hangs on it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crossread.extraction._parsed import Parsed
from crossread.model import Span

_LARGEST = 200
"""Words under one word that are gathered."""


@dataclass(frozen=True, slots=True)
class Trees:
    """What hangs on each word of a text."""

    parsed: Parsed
    below: Mapping[int, Sequence[int]]

    def child(self, at: int, relation: str) -> int | None:
        """The first word that hangs on a word by a relation."""
        return next((one for one in self.below.get(at, ()) if self.parsed.tokens[one].relation == relation), None)

    def words_under(self, top: int) -> Span:
        """From the first to the last word that hangs on one, itself among them."""
        gathered, waiting = {top}, [top]
        while waiting and len(gathered) < _LARGEST:
            for one in self.below.get(waiting.pop(), ()):
                if one not in gathered:
                    gathered.add(one)
                    waiting.append(one)
        return Span(self.parsed.tokens[min(gathered)].start, self.parsed.tokens[max(gathered)].end)


def trees_of(parsed: Parsed) -> Trees:
    """The trees of all sentences."""
    below: dict[int, list[int]] = defaultdict(list)
    for at, token in enumerate(parsed.tokens):
        if token.head != at:
            below[token.head].append(at)
    return Trees(parsed, below)
