"""Who is said to have done it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crossread.comparison._accounts import Named
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._words import Word
from crossread.model import Act, Attribution, EntityId, EntityType, Span

ANY_ACT = "blame"
"""The deed of somebody who is blamed without more words."""

_DOERS = frozenset(
    {EntityType.PERSON, EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP, EntityType.OTHER}
)
_OFFICE = 2
"""Words from a country to its officer's name: "Venn President …"."""
_NEAR = 3
"""Words between a deed and its doer."""
_FAR = 6
"""Words between a deed and the "by" that names its doer."""


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody who is said to have done a kind of deed, with the words of both."""

    entity: EntityId
    is_person: bool
    act: str
    span: Span
    deed: Span


def agents_in(
    words: Sequence[Word], named: Iterable[Named], attribution: Attribution | None, lexicon: Lexicon
) -> Iterator[Agent]:
    """Who is said to have done what: "X struck", "struck by X", "blames X", "X is behind", an accusation of X."""
    doers = _doers(words, named, lexicon)
    if not doers.first:
        return
    for at, word in enumerate(words):
        act, doer = doers.of(at, lexicon)
        if doer is not None:
            yield _agent(doer, act, word.span)
    if attribution is not None and attribution.act is Act.ACCUSE:
        accused = doers.first[min(doers.first)]
        yield _agent(accused, ANY_ACT, next(iter(attribution.cue), Span(accused.start, accused.end)))


def _agent(doer: Named, act: str, deed: Span) -> Agent:
    return Agent(doer.entity, doer.type is EntityType.PERSON, act, Span(doer.start, doer.end), deed)


@dataclass(frozen=True, slots=True)
class _Doers:
    """Those who can do deeds, by the index of the first and of the last word that names them."""

    words: Sequence[Word]
    first: Mapping[int, Named]
    last: Mapping[int, Named]

    def of(self, at: int, lexicon: Lexicon) -> tuple[str, Named | None]:
        """The kind of deed that a word names, and who did it, where the words around it say so."""
        form = self.words[at].form
        if form in lexicon.acts:
            active = self.before(at, lexicon) if form in lexicon.past else None
            return lexicon.acts[form], self.after_by(at) or active
        if form in lexicon.blame_object:
            return ANY_ACT, self.after(at)
        if form in lexicon.blame_subject and at and self.words[at - 1].form in lexicon.before_blame:
            return ANY_ACT, self.close_before(at)
        return ANY_ACT, None

    def after(self, at: int) -> Named | None:
        """The first one named shortly after a word."""
        return next((self.first[near] for near in range(at + 1, at + 2 + _NEAR) if near in self.first), None)

    def after_by(self, at: int) -> Named | None:
        """The one whom a "by" after a word names."""
        by = (near for near in range(at + 1, min(at + 1 + _FAR, len(self.words))) if self.words[near].form == "by")
        return next((doer for near in by if (doer := self.after(near))), None)

    def close_before(self, at: int) -> Named | None:
        """The last one named shortly before a word."""
        return next((self.last[near] for near in range(at - 1, at - 2 - _NEAR, -1) if near in self.last), None)

    def before(self, at: int, lexicon: Lexicon) -> Named | None:
        """The subject of a deed in the active voice: nothing passive before it, something done after it."""
        if at + 1 >= len(self.words) or self.words[at + 1].form in lexicon.prepositions:
            return None
        if any(word.form in lexicon.auxiliaries for word in self.words[max(0, at - _NEAR) : at]):
            return None
        return self.close_before(at)


def _doers(words: Sequence[Word], named: Iterable[Named], lexicon: Lexicon) -> _Doers:
    """Whoever is named, save in compounds: a "…-led" attack is not yet that leader's, nor a country its president."""
    starts = {word.start: at for at, word in enumerate(words)}
    ends = {word.end: at for at, word in enumerate(words)}
    doers = [name for name in named if name.type in _DOERS and name.start in starts and name.end in ends]
    free = [name for name in doers if not _is_compound(words, ends[name.end], lexicon)]
    persons = {starts[name.start] for name in free if name.type is EntityType.PERSON}
    free = [name for name in free if persons.isdisjoint(range(ends[name.end] + 1, ends[name.end] + 1 + _OFFICE))]
    return _Doers(words, {starts[name.start]: name for name in free}, {ends[name.end]: name for name in free})


def _is_compound(words: Sequence[Word], last: int, lexicon: Lexicon) -> bool:
    return last + 1 < len(words) and words[last + 1].form in lexicon.compounds
