"""What a text says at one place of what happens, or of a thing, ready to be set beside what other texts say."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from crossread.extraction._lemmas import lemma_of
from crossread.extraction._lexicon import grammar
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower
from crossread.extraction._trees import Trees, trees_of
from crossread.extraction._word_lists import words_of
from crossread.model import Answers, Capture, Event, MentionAnswer, Portrait, Span, Token

Kind = Literal["event", "thing"]
Asked = tuple[Kind, Sequence[Span]]
"""A kind, and the pieces of words that mean something of that kind."""

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_HEADS: Mapping[Kind, frozenset[str]] = {
    "event": frozenset({"VERB", "NOUN", "PROPN", "ADJ"}),
    "thing": frozenset({"NOUN", "PROPN", "PRON"}),
}
_WITH_ITS_HEAD = frozenset({"conj", "xcomp", "compound", "nmod", "amod", "acl", "obj", "nsubj"})
"""Relations by which a word shares what hangs on its head."""
_WITH_PART = frozenset({"nmod", "compound", "conj", "flat", "amod", "nummod", "nmod:poss"})
_PARTS = frozenset({"nsubj", "obj", "obl", "nmod", "compound", "amod", "nummod"})
_LONGEST = 160
"""Characters of a telling that are shown."""
_MOST_AROUND = 24
"""Words around a mention that are looked at, so that a list of a thousand costs no more than a sentence."""
_SURE = 0.5
"""How likely a link must be for a mention to go by a name that its chain has."""


def portraits(capture: Capture, answers: Answers, asked: Iterable[Asked]) -> list[Portrait]:
    """What a text says of each of the mentions that are asked about."""
    studio = _Studio(trees_of(Parsed(capture, answers)))
    return [studio.portrait(kind, spans) for kind, spans in asked]


def event_portraits(parsed: Parsed, events: Iterable[Event]) -> tuple[Portrait, ...]:
    """What a document says of each of its events, in their order."""
    studio = _Studio(trees_of(parsed))
    return tuple(studio.portrait("event", [one.span]) for one in events)


@dataclass(frozen=True)
class _Studio:
    """One text with its trees and names at hand.

    Not slotted: the names are indexed once, on first use.
    """

    trees: Trees

    @property
    def parsed(self) -> Parsed:
        return self.trees.parsed

    def portrait(self, kind: Kind, spans: Sequence[Span]) -> Portrait:
        """What is said of one mention, which may stand in pieces."""
        inside = self._inside(spans)
        head = self._head(inside, kind)
        beside = self._lemmas(self._around(head, inside))
        token, mention = self.parsed.tokens[head], self._mentions.get(self.parsed.tokens[head].start)
        return Portrait(
            *Span(spans[0].start, spans[-1].end),
            kind=kind,
            head=self._lemma(token),
            words=tuple(self._lemmas(one for one in inside if one != head)),
            beside=tuple(beside),
            shown=tuple(beside.values()),
            told=self._told(head, inside),
            numbers=tuple(sorted(lower(self.parsed, one) for one in self._tokens(inside) if one.pos == "NUM")),
            name=self._name(token, mention) if kind == "thing" else "",
            chain=self.parsed.answers.mentions[mention.chain].start if mention else -1,
            is_pronoun=token.pos in {"PRON", "DET"},
            sentence=self.parsed.sentence_at(token.start).start,
        )

    def _tokens(self, places: Iterable[int]) -> list[Token]:
        return [self.parsed.tokens[at] for at in places]

    def _inside(self, spans: Sequence[Span]) -> list[int]:
        """The words of a mention; the one that it begins in where it is shorter than a word."""
        first = max(self.parsed.token_index(spans[0].start), 0)
        starts = self._starts
        found = [at for span in spans for at in range(bisect_left(starts, span.start), bisect_left(starts, span.end))]
        return found or [first]

    def _head(self, inside: Sequence[int], kind: Kind) -> int:
        """The word of a mention that hangs on a word outside it, a verb or noun if there is one."""
        tokens = self.parsed.tokens
        tops = [at for at in inside if tokens[at].head not in inside or tokens[at].head == at]
        return next((at for at in tops if tokens[at].pos in _HEADS[kind]), tops[0] if tops else inside[0])

    def _around(self, head: int, inside: Sequence[int]) -> list[int]:
        """What hangs on a word, what it hangs on, and what hangs there beside it."""
        token, below = self.parsed.tokens[head], self.trees.below
        near = list(below.get(head, ()))[:_MOST_AROUND]
        if token.head != head:
            near += [
                token.head,
                *(below.get(token.head, ())[:_MOST_AROUND] if token.relation in _WITH_ITS_HEAD else ()),
            ]
        near = [at for at in near if at not in inside][:_MOST_AROUND]
        parts = [one for at in near for one in below.get(at, ()) if self.parsed.tokens[one].relation in _WITH_PART]
        return [*near, *(one for one in parts if one not in inside)]

    def _told(self, head: int, inside: Sequence[int]) -> Span:
        """A verb with its subject and object, a noun with its phrase; as much of it as a line holds."""
        parts = [one for one in self.trees.below.get(head, ())[:_MOST_AROUND] if self._relation(one) in _PARTS]
        spans = [self.trees.words_under(one) for one in parts]
        starts = [self.parsed.tokens[min(inside)].start, *(span.start for span in spans)]
        ends = [self.parsed.tokens[max(inside)].end, *(span.end for span in spans)]
        whole = Span(min(starts), max(ends))
        return whole if whole.end - whole.start <= _LONGEST else Span(starts[0], ends[0])

    def _relation(self, at: int) -> str:
        return self.parsed.tokens[at].relation.partition(":")[0]

    def _lemmas(self, places: Iterable[int]) -> dict[str, str]:
        """Lemmas of words that carry content, each with the word as it stands there."""
        telling = [one for one in self._tokens(places) if one.pos in _CONTENT and not self._is_empty(one)]
        return {self._lemma(one): self.parsed.words(one.span) for one in reversed(telling)}

    def _is_empty(self, token: Token) -> bool:
        word = lower(self.parsed, token)
        return word in grammar().auxiliaries or word in words_of("roles", "pronouns")

    def _lemma(self, token: Token) -> str:
        return lemma_of(self.parsed.words(token.span), is_verb=token.pos in {"VERB", "AUX"})

    def _name(self, token: Token, mention: MentionAnswer | None) -> str:
        own = next((name for name in self._names if name.start <= token.start < name.end), None)
        if own:
            return self.parsed.words(own)
        return self._called.get(mention.chain, "") if mention and mention.probability > _SURE else ""

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.parsed.tokens]

    @cached_property
    def _names(self) -> list[Span]:
        return sorted(name.span for name in self.parsed.answers.names)

    @cached_property
    def _mentions(self) -> dict[int, MentionAnswer]:
        """The widest mention of each head."""
        return {
            one.head.start: one for one in sorted(self.parsed.answers.mentions, key=lambda one: one.end - one.start)
        }

    @cached_property
    def _called(self) -> dict[int, str]:
        """The longest name that each chain has."""
        called: dict[int, str] = {}
        starts = [name.start for name in self._names]
        for one in self.parsed.answers.mentions:
            at = bisect_left(starts, one.head.end) - 1
            name = self.parsed.words(self._names[at]) if at >= 0 and one.head.start < self._names[at].end else ""
            called[one.chain] = max(called.get(one.chain, ""), name, key=len)
        return called
