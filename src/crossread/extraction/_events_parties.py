"""Who takes part in what happens, by the tree of the sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from crossread.extraction._named import Named
from crossread.extraction._phrases import lower
from crossread.extraction._trees import Trees
from crossread.extraction._word_lists import word_list
from crossread.model import EntityId, MentionForm, Span

_CORE = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl:agent"})
_SUBJECTS = ("nsubj", "nsubj:pass")
_OF_NOUN = frozenset({"nmod", "nmod:poss", "compound", "nmod:unmarked"})
_SHARING = frozenset({"conj", "xcomp", "advcl"})
_SIDE = frozenset({"acl", "acl:relcl"})
_INSIDE = frozenset({"compound", "flat", "appos", "conj"})
"""Relations inside a phrase by which a name still takes part: not as the owner of, or the place of, who does."""
_HIGHEST = 4
"""Verbs above one that are looked at for its subject."""
_WIDEST = 64
"""Words that hang on one and are looked at, so that a sentence without end costs no more than its length."""
_DEEPEST = 3
"""Words under the head of a phrase that are gone down to for a name in it."""


@dataclass(frozen=True, slots=True)
class Parties:
    """Whom the words around an event name."""

    trees: Trees
    named: Named

    def of(self, at: int) -> tuple[EntityId, ...]:
        """Everybody and everything named that takes part in what a word says, once each."""
        return tuple(dict.fromkeys(entity for head in self._heads(at) for entity in self._named_by(head)))

    def _heads(self, at: int) -> Iterator[int]:
        """Heads of the phrases that take part."""
        tokens = self.trees.parsed.tokens
        if tokens[at].pos == "NOUN":
            yield from (one for one in self.trees.below.get(at, ())[:_WIDEST] if tokens[one].relation in _OF_NOUN)
            yield from self._around_noun(at)
            return
        yield from (one for one in self.trees.below.get(at, ())[:_WIDEST] if self._takes_part(one))
        if self._subject(at) is None:
            yield from self._shared(at)
        if tokens[at].relation in _SIDE:
            yield tokens[at].head

    def _around_noun(self, at: int) -> Iterator[int]:
        """The subject of the verb that a noun of a deed is the object of: "lost the case"."""
        token = self.trees.parsed.tokens[at]
        if token.relation == "obj":
            subject = self._subject(token.head)
            yield from [subject] if subject is not None else self._shared(token.head)

    def _takes_part(self, at: int) -> bool:
        token = self.trees.parsed.tokens[at]
        if token.relation != "obl":
            return token.relation in _CORE
        case = self.trees.child(at, "case")
        prepositions = word_list("events")["parties"]["prepositions"].split()
        return case is not None and lower(self.trees.parsed, self.trees.parsed.tokens[case]) in prepositions

    def _subject(self, at: int) -> int | None:
        below, tokens = self.trees.below.get(at, ())[:_WIDEST], self.trees.parsed.tokens
        return next((one for name in _SUBJECTS for one in below if tokens[one].relation == name), None)

    def _shared(self, at: int) -> Iterator[int]:
        """The subject that a verb has from one above it."""
        tokens = self.trees.parsed.tokens
        for _ in range(_HIGHEST):
            if tokens[at].relation not in _SHARING:
                return
            at = tokens[at].head
            subject = self._subject(at)
            if subject is not None:
                yield subject
                return

    def _named_by(self, head: int, depth: int = _DEEPEST) -> Iterator[EntityId]:
        """Who is named by the head of a phrase, or inside the phrase."""
        token = self.trees.parsed.tokens[head]
        yield from self._mentioned(token.span)
        if depth:
            for one in self.trees.below.get(head, ())[:_WIDEST]:
                if self.trees.parsed.tokens[one].relation in _INSIDE:
                    yield from self._named_by(one, depth - 1)

    def _mentioned(self, word: Span) -> Iterator[EntityId]:
        """Who is mentioned by a word, by a name rather than a description."""
        around = [one for one in self.named.mentions_over(word) if one.end - one.start]
        names = [one for one in around if one.form is MentionForm.NAME]
        yield from (one.entity for one in names or around)
