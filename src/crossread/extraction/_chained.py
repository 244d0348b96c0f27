"""What the reader takes for mentions of the same one, asked for by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from crossread.model import Answers, LinkAnswer, MentionAnswer, Span, SpeakerAnswer

_SURE = 0.5
"""How likely a link must be for a description to be called by a name."""
_NEAR = 24
"""Heads in a span that are looked through for the one that its widest mention has."""


@dataclass(frozen=True)
class Chained:
    """The reader's mentions by their head.

    Not slotted: the positions are indexed once, on first use.
    """

    answers: Answers

    @cached_property
    def _by_head(self) -> list[MentionAnswer]:
        return sorted(self.answers.mentions, key=lambda mention: mention.head)

    @cached_property
    def _heads(self) -> list[int]:
        return [mention.head.start for mention in self._by_head]

    @cached_property
    def _speakers(self) -> dict[int, SpeakerAnswer]:
        return {spoken.opening.start: spoken for spoken in self.answers.speakers}

    @cached_property
    def _named(self) -> dict[int, list[MentionAnswer]]:
        """The mentions of each chain that are headed by a name, in order."""
        names = sorted(name.span for name in self.answers.names)
        starts = [name.start for name in names]
        found: dict[int, list[MentionAnswer]] = {}
        for mention in self._by_head:
            at = bisect_right(starts, mention.head.start) - 1
            if at >= 0 and mention.head.end <= names[at].end:
                found.setdefault(mention.chain, []).append(mention)
        return found

    def name(self, span: Span) -> Span | None:
        """Where whoever is meant in a span was last named before, or else is first named."""
        return next(self.names(span), None)

    def names(self, span: Span) -> Iterator[Span]:
        """Where whoever is meant in a span is named: before it from the nearest back, then behind it."""
        mention = self.mention(span)
        named = self._named.get(mention.chain, []) if mention and mention.probability > _SURE else []
        before = bisect_left(named, span.start, key=lambda one: one.head.start)
        return (one.head for one in (*reversed(named[:before]), *named[before:]))

    def mention(self, span: Span) -> MentionAnswer | None:
        """The widest mention whose head stands in a span."""
        first = bisect_left(self._heads, span.start)
        inside = self._by_head[first : min(bisect_left(self._heads, span.end), first + _NEAR)]
        return max(inside, key=lambda mention: mention.end - mention.start, default=None)

    def headed(self, head: Span) -> MentionAnswer | None:
        """The mention with a head word."""
        at = bisect_left(self._heads, head.start)
        return self._by_head[at] if at < len(self._heads) and self._by_head[at].head == head else None

    def first(self, mention: MentionAnswer) -> MentionAnswer:
        """The first mention of the chain of another."""
        return self.answers.mentions[mention.chain]

    def speaker(self, opening: int) -> MentionAnswer | None:
        """Who speaks the quotation whose opening mark stands at a place."""
        spoken = self._speakers.get(opening)
        return self.mention(spoken.speaker) if spoken else None

    def answers_to(self, one: int, other: int) -> bool:
        """Whether somebody else speaks the quotation that opens at the other place, as far as the reader tells."""
        first, second = self.speaker(one), self.speaker(other)
        return first is not None and second is not None and first.chain != second.chain

    def speakers(self, opening: int) -> Sequence[LinkAnswer]:
        """Who may speak the quotation whose opening mark stands at a place, by their head words."""
        spoken = self._speakers.get(opening)
        return (spoken.choices or (LinkAnswer(spoken.speaker, spoken.probability),)) if spoken else ()
