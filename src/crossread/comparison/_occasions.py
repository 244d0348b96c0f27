"""What each account calls one event: words for deeds of force put together by place and time."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from crossread.comparison._accounts import Account, Named
from crossread.comparison._edtf import Bounds
from crossread.comparison._happenings import Happening
from crossread.comparison._lexicon import Lexicon
from crossread.model import CaseEvent, DocumentId, EntityId, EntityType, EventId, LabelUse, Span

Happened = Sequence[tuple[CaseEvent, Sequence[Happening]]]

_WHERE = re.compile(
    r"\b(?:in|near|at|inside|outside|around|(?:city|district|port|province|town|village) of) (?:the )?\Z", re.IGNORECASE
)
_WHERE_BEFORE = 24
_LEADING = r"(?:of|in|on|at|against|near|outside|over|around|to (?:retake|take|seize|capture))(?= )"
# A leading word is never a word of the phrase before it, and nothing is tried twice: a text may consist of such words.
_BY_PLACE = re.compile(rf"[\"”’']?,?(?: {_LEADING}(?: (?:the|an?)(?= ))?+(?: (?!{_LEADING})[\w-]+){{0,3}}+)+ ")
_DEFINITE = re.compile(r"\b(?:the|this|that)[ “\"‘']{1,2}(?:[\w-]+[ “\"‘']{1,2}){0,2}\Z", re.IGNORECASE)
_IN = re.compile(r" (?:in|at|on|near|outside|of) (?:[\w-]+ ){0,4}\Z")
_NEXT = re.compile(r"[ -][a-z]+")
_PEOPLES = ("ish", "ese", "ian")
_WORD = re.compile(r"\w+")
_PLACE_BEHIND = 60
"""Characters behind a word for a deed within which its place is named."""
_HARM_BEHIND = 120
"""Characters behind it within which the place is named where it killed or destroyed."""
_BACK = 600
"""Characters over which "the operation" goes back to what happened at a place."""


@dataclass(slots=True)
class Occasion:
    """One event: where it was, when as far as an account says, and every word for it."""

    place: EntityId
    days: Bounds | None
    uses: list[LabelUse] = field(default_factory=list)
    events: dict[EventId, None] = field(default_factory=dict)

    @property
    def when(self) -> str:
        """The day or days as far as told."""
        if self.days is None:
            return ""
        first, last = self.days.first.isoformat(), self.days.last.isoformat()
        return first if first == last else f"{first}/{last}"


@dataclass(frozen=True, slots=True)
class Almanac:
    """What the accounts tell of, by place in their texts."""

    tellings: Mapping[DocumentId, Sequence[tuple[Happening, EventId]]]

    @classmethod
    def of(cls, happened: Happened) -> "Almanac":
        """The tellings of these events."""
        tellings: dict[DocumentId, list[tuple[Happening, EventId]]] = {}
        for event, told in happened:
            for one in told:
                tellings.setdefault(one.document, []).append((one, event.id))
        return cls({document: sorted(told, key=_begin) for document, told in tellings.items()})

    def within(self, use: LabelUse) -> tuple[Happening, EventId] | None:
        """What is told by the last word of an expression that tells of something."""
        told = self.tellings.get(use.document, ())
        inside = told[bisect_left(told, use.start, key=_begin) : bisect_left(told, use.end, key=_begin)]
        return next((one for one in reversed(inside) if one[0].telling.end <= use.end), None)


def _begin(told: tuple[Happening, EventId]) -> int:
    return told[0].telling.start


@dataclass(frozen=True, slots=True)
class Ground:
    """Where something can happen: facilities, and places that somebody is said to be in."""

    places: frozenset[EntityId]
    lexicon: Lexicon

    @classmethod
    def of(cls, accounts: Iterable[Account], lexicon: Lexicon) -> "Ground":
        """The ground of these accounts; what nobody is ever in is no place, whatever kind of name it seems."""
        named = ((account.document.text, one) for account in accounts for one in account.named)
        return cls(
            frozenset(
                one.entity
                for text, one in named
                if one.type is EntityType.FACILITY
                or (one.type is EntityType.PLACE and _WHERE.search(text, max(one.start - _WHERE_BEFORE, 0), one.start))
            ),
            lexicon,
        )

    def of_deed(self, account: Account, span: Span) -> Named | None:
        """The place that is named in an expression, right behind it with a small word, or where it did harm."""
        inside = [one for one in account.named_in(span) if self._is_place(account, one)]
        sentence = account.sentence_of(span)
        reach = Span(span.end, max(min(sentence.end, span.end + _HARM_BEHIND), span.end + 1))
        first = next((one for one in account.named_in(reach) if self._is_place(account, one)), None)
        between = account.document.text[span.end : first.start] if first else ""
        is_near = len(between) <= _PLACE_BEHIND and _BY_PLACE.fullmatch(between)
        did_harm = _IN.search(between) and not self.lexicon.past.isdisjoint(between.lower().split())
        return first if is_near or did_harm else (inside[0] if inside else None)

    def _is_place(self, account: Account, one: Named) -> bool:
        """Whether a name is that of a place, and not of a people with what is theirs: "Norlandish (quarters)"."""
        behind = _NEXT.match(account.document.text, one.end)
        is_owned = behind and behind[0][1:] not in self.lexicon.function
        is_adjective = account.document[Span(one.start, one.end)].endswith(_PEOPLES)
        return one.entity in self.places and not (is_owned and is_adjective)


def occasions_of(
    accounts: Iterable[Account], labels: Mapping[DocumentId, Sequence[LabelUse]], happened: Happened, lexicon: Lexicon
) -> list[Occasion]:
    """The events that at least one account labels, each with every word for it."""
    almanac, told_of = Almanac.of(happened), list(accounts)
    ground = Ground.of(told_of, lexicon)
    found: list[Occasion] = []
    for account in told_of:
        own = labels.get(account.document.id, ())
        taken = {place for use in own for place in range(use.start, use.end)}
        plain = (use for use in _deeds(account, ground, lexicon) if use.start not in taken)
        last: tuple[int, Occasion] | None = None
        for use in sorted((*own, *plain), key=lambda use: use.start):
            told = almanac.within(use)
            place = ground.of_deed(account, use.span)
            occasion = _at(found, place.entity, told[0].days if told else None) if place else _back(account, use, last)
            if occasion:
                occasion.uses.append(use)
                occasion.events.update({told[1]: None} if told else {})
                last = (use.end, occasion)
    return [one for one in found if _is_worded(one)]


def _is_worded(one: Occasion) -> bool:
    """Whether an account labels it, or accounts call it in different words."""
    words = {use.word for use in one.uses}
    is_labelled = any(use.entity for use in one.uses)
    return is_labelled or (len(words) > 1 and len({use.document for use in one.uses}) > 1)


def _deeds(account: Account, ground: Ground, lexicon: Lexicon) -> Iterator[LabelUse]:
    """The nouns by which an account tells of a deed of force: "the strike", "a raid on Orla"."""
    text = account.document.text
    for found in _WORD.finditer(text):
        span = Span(*found.span())
        is_deed = found[0].lower() in lexicon.force
        if (
            is_deed
            and not account.is_furniture(span.start)
            and (_is_definite(text, span.start) or ground.of_deed(account, span))
        ):
            yield LabelUse(
                *span, EntityId(""), found[0], holder=account.chain_of(span)[-1], document=account.document.id
            )


def _at(found: list[Occasion], place: EntityId, days: Bounds | None) -> Occasion:
    """What happened at a place on these days, or on days that may be the same."""
    here = [one for one in found if one.place == place]
    may_be = [one for one in here if days is None or one.days is None or one.days.touches(days)]
    one = next((one for one in reversed(may_be) if one.days and days), may_be[-1] if may_be else None)
    if one is None:
        found.append(one := Occasion(place, days))
    one.days = one.days or days
    return one


def _back(account: Account, use: LabelUse, last: tuple[int, Occasion] | None) -> Occasion | None:
    """What "the operation" goes back to: the last event that the account told with its place; or one in one breath."""
    if last is None or use.start - last[0] > _BACK:
        return None
    between = account.document.text[last[0] : use.start]
    in_one_breath = len(between) <= _PLACE_BEHIND and not set(between) & set(".;:!?\n")
    return last[1] if in_one_breath or _is_definite(account.document.text, use.start, use.label) else None


def _is_definite(text: str, start: int, label: str = "") -> bool:
    begins = label.lower().startswith(("the ", "this ", "that "))
    return begins or _DEFINITE.search(text, max(start - _PLACE_BEHIND, 0), start) is not None
