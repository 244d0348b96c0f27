"""Where what a figure counts took place, by its own words, its sentence and what was told before."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from crossread.comparison._accounts import Account, Named, within
from crossread.comparison._numbers import topic
from crossread.comparison._places import is_country, meant_by
from crossread.model import CaseEntity, EntityId, EntityType, Figure, Span

_FEW = 20
"""Names between a figure and the place that it can still be about."""
_NESTED = 4
"""Sources before a name that are searched for one that holds it."""
_POINTING = frozenset({"it", "its", "here", "there", "this", "that"})
_DESCRIBES = re.compile(
    r"-(?:affiliated|backed|based|born|educated|funded|led|linked|made|registered|run|supported|trained)\b"
)
_KINDS = "(?:county|department|governorate|oblast|prefecture|province|region)"
_HELD_BY = re.compile(rf",?\s(?:in|of)\s(?:the\s)?(?:[a-z]+\s)?(?P<kind>{_KINDS}\sof\s)?", re.IGNORECASE)
_PROVINCE = re.compile(rf"(?<!\w){_KINDS}$", re.IGNORECASE)
_BEHIND = re.compile(rf"\s{_KINDS}(?!\w)", re.IGNORECASE)
_WHOLE = re.compile(r"(?<!\w)(?:across|entire|throughout|whole)(?!\w)|-wide(?!\w)", re.IGNORECASE)
"""What makes a count one of all the province."""
_NEAR = 100
"""Characters around a count in which it can be said to be of all the province."""
_MANY = 50
"""Counts of a kind that are looked through for other places, and places on either side of a count."""


@dataclass(frozen=True)
class Whereabouts:
    """The places of one account, as places of what it tells.

    Not slotted: they are sorted out once, on first use.
    """

    account: Account
    known: Mapping[str, CaseEntity]
    by_id: Mapping[EntityId, CaseEntity]

    def of(self, figure: Figure) -> tuple[EntityId | str, str]:
        """The figure's own place, else the nearest in its sentence that is no other figure's, else the last before it.

        Where none is named, its account's; an organisation is none, whatever the text says happened there.

        A whole country is none: it parts nothing.
        """
        place, name = self._told(figure)
        town = None if self.is_wide(figure) else self._towns.get(place)
        return self._shown(town) or (place, name)

    def province_of(self, figure: Figure) -> EntityId | str:
        """The province that is told as its place, where it is of a town of that; else empty."""
        place, _ = self._told(figure)
        return place if self.of(figure)[0] != place else ""

    def is_wide(self, figure: Figure) -> bool:
        """Whether it counts all of its place, by its words or because its account counts another place apart."""
        sentence, text = self.account.sentence_of(figure.span), self.account.document.text
        near = max(sentence.start, figure.start - _NEAR), min(sentence.end, figure.end + _NEAR)
        if _WHOLE.search(text, *near):
            return True
        place, _ = self._told(figure)
        return any(other != place and not _meet(one, figure) for one, other in self._placed.get(topic(figure), ()))

    @cached_property
    def _placed(self) -> dict[tuple[str, str], list[tuple[Figure, EntityId | str]]]:
        """The counts that name a place of their own, by what they count; of very many the first."""
        placed: dict[tuple[str, str], list[tuple[Figure, EntityId | str]]] = {}
        for figure in self.account.figures:
            alike = placed.setdefault(topic(figure), [])
            if figure.scope.place and len(alike) < _MANY:
                alike.append((figure, self._told(figure)[0]))
        return placed

    @cached_property
    def _tellings(self) -> dict[Span, tuple[EntityId | str, str]]:
        """The place told of each figure that was asked about."""
        return {}

    def _told(self, figure: Figure) -> tuple[EntityId | str, str]:
        if figure.span not in self._tellings:
            self._tellings[figure.span] = self._telling(figure)
        return self._tellings[figure.span]

    def _telling(self, figure: Figure) -> tuple[EntityId | str, str]:
        own = figure.scope.place
        entity = self.known.get(own.casefold())
        if own and entity is None:
            return own.casefold(), own
        if entity and (meant := meant_by(entity, self.known)):
            return meant.id, own
        nearest = self._in_sentence(figure) or self._before(figure.start)
        return nearest or self._filed

    @cached_property
    def _towns(self) -> dict[EntityId | str, Named]:
        """For each province of which the account names one town only, that town: "Vell in Ostra province"."""
        text, towns = self.account.document.text, dict[EntityId | str, dict[EntityId, Named]]()
        for town, province in pairwise(self._places):
            between = _HELD_BY.fullmatch(text, town.end, province.start)
            is_called = _PROVINCE.search(text, province.start, province.end) or _BEHIND.match(text, province.end)
            if between and (between["kind"] or is_called) and town.entity != province.entity:
                towns.setdefault(province.entity, {}).setdefault(town.entity, town)
        return {province: next(iter(held.values())) for province, held in towns.items() if len(held) == 1}

    @cached_property
    def _places(self) -> tuple[Named, ...]:
        """What is named of places, without what only says where somebody speaks, is based or writes from."""
        return tuple(
            named for named in self.account.named if named.type is EntityType.PLACE and self._is_told_of(named)
        )

    @cached_property
    def _sources(self) -> list[Span]:
        return sorted(span for one in self.account.attributions.values() for span in one.source)

    @property
    def _filed(self) -> tuple[EntityId | str, str]:
        place = self.account.document.place
        filed = self.known.get(place.casefold())
        return (filed.id, filed.name) if filed else (place.casefold(), place)

    def _is_told_of(self, named: Named) -> bool:
        text = self.account.document.text
        upto = bisect_right(self._sources, named.start, key=lambda source: source.start)
        if any(named.end <= source.end for source in self._sources[max(0, upto - _NESTED) : upto]):
            return False
        is_shouted = text[named.start : named.end].isupper() and not text.isupper()
        entity = self.by_id.get(named.entity)
        return (
            not (is_shouted or _DESCRIBES.match(text, named.end))
            and entity is not None
            and not is_country(entity, self.known)
        )

    def _in_sentence(self, figure: Figure) -> tuple[EntityId, str] | None:
        sentence = self.account.sentence_of(figure.span)
        text, taken = self.account.document.text, self._taken_in(sentence)
        near = ((named, text[named.start : named.end]) for named in self._named_near(figure, sentence))
        free = (named for named, words in near if taken[words] <= (words == figure.scope.place))
        return self._shown(min(free, key=lambda named: abs(named.start - figure.start), default=None))

    def _named_near(self, figure: Figure, sentence: Span) -> Iterator[Named]:
        """The places of a sentence; of one that names very many those around the figure."""
        first, last = (bisect_left(self._places, (edge,)) for edge in sentence)
        here = bisect_left(self._places, (figure.start,))
        near = self._places[max(first, here - _MANY) : min(last, here + _MANY)]
        return (named for named in near if named.end <= sentence.end)

    @cached_property
    def _taken(self) -> dict[Span, Counter[str]]:
        """The figures' own places of each sentence that was asked about."""
        return {}

    def _taken_in(self, sentence: Span) -> Counter[str]:
        if sentence not in self._taken:
            self._taken[sentence] = Counter(one.scope.place for one in within(self.account.figures, sentence))
        return self._taken[sentence]

    def _before(self, position: int) -> tuple[EntityId, str] | None:
        """The last place that is named before a position, no further back than a few paragraphs."""
        upto = bisect_left(self.account.named, (position,))
        near = self.account.named[max(0, upto - _FEW) : upto]
        return self._shown(next((named for named in reversed(near) if named in self._of_places), None))

    @cached_property
    def _of_places(self) -> frozenset[Named]:
        return frozenset(self._places)

    def _shown(self, named: Named | None) -> tuple[EntityId, str] | None:
        """The place, under its own name where the text only points at it."""
        if named is None:
            return None
        words = self.account.document.text[named.start : named.end]
        return named.entity, words if words[:1].isupper() and words.lower() not in _POINTING else self.by_id[
            named.entity
        ].name


def _meet(one: Figure, other: Figure) -> bool:
    """Whether one number can be meant by both."""
    least = max(figure.low or 0 for figure in (one, other))
    return all(figure.high is None or figure.high >= least for figure in (one, other))
