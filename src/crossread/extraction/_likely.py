"""Whom a mention may mean: the reader's links followed back to those whose meaning is known."""

from collections.abc import Iterable, Mapping

from crossread.extraction._chained import Chained
from crossread.extraction._memory import Referent
from crossread.model import LinkAnswer, MentionAnswer, Span

_DEEPEST = 30
"""Links that are followed one after another."""

Meaning = Mapping[int, float]


class Likely:
    """How likely each mention met so far means each thing."""

    def __init__(self, chained: Chained) -> None:
        self._chained = chained
        self._referents: dict[int, Referent] = {}
        self._known: dict[Span, Meaning] = {}
        self._guessed: dict[Span, Meaning] = {}

    def note(self, span: Span, meant: Iterable[tuple[Referent, float]]) -> None:
        """What the mention headed in a span means, as far as that is known."""
        mention = self._chained.mention(span)
        if mention:
            meaning = list(meant)
            self._referents.update((id(referent), referent) for referent, _ in meaning)
            self._known[mention.head] = {id(referent): much for referent, much in meaning}

    def of(self, span: Span) -> list[tuple[Referent, float]]:
        """Whom the mention headed in a span may mean, and how likely."""
        mention = self._chained.mention(span)
        meaning = self._meaning(mention, _DEEPEST) if mention else {}
        return [(self._referents[key], much) for key, much in meaning.items()]

    def _meaning(self, mention: MentionAnswer, deepest: int) -> Meaning:
        known = self._known.get(mention.head) or self._guessed.get(mention.head)
        if known is not None or not deepest:
            return known or {}
        likely: dict[int, float] = {}
        for link in self._links(mention):
            before = self._chained.headed(link.head)
            for key, much in (self._meaning(before, deepest - 1) if before else {}).items():
                likely[key] = likely.get(key, 0.0) + much * link.probability
        self._guessed[mention.head] = likely
        return likely

    def _links(self, mention: MentionAnswer) -> Iterable[LinkAnswer]:
        """The links; of a reader that tells chains only, one to the beginning of the chain."""
        first = self._chained.first(mention)
        whole = () if mention.links or first == mention else (LinkAnswer(first.head, mention.probability),)
        return mention.links or whole
