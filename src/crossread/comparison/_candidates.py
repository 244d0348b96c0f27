"""Which statements are worth comparing: those that share what few others have."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from crossread.comparison._contents import Content
from crossread.model import Alike

_CLOSEST = 8
"""Statements that each one is compared with, the closest ones."""
_COMMON = 64
"""Statements that share a word; where more do, the word says nothing and only the nearest in time are looked at."""
_LEAST = 3
"""Words that carry something, below which a statement is a scrap."""
_TELLING = 12
"""Rarest words and names of a statement by which others are looked for."""
_LIKE_ENOUGH, _MUCH_ALIKE = 0.2, 0.4
"""Likeness from which two statements are compared; the second where they tell of other days, or of one event."""
_MEANT_ALIKE = 0.3
"""Likeness of meaning and words from which two statements are compared."""
_DAYS_APART = 2
"""Days by which the dates of one event can differ between accounts."""
_COUNTS_ALIKE = 0.05
"""Likeness from which two counts of one subject are compared."""
_TOGETHER = 0.3
"""What being of one claim, or of one count, adds when the closest are chosen."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements and how alike their words are, from 0 to 1."""

    a: Content
    b: Content
    likeness: float
    same_claim: bool
    """Whether linking put them into one claim."""
    meaning: float = 0.0
    """How alike linking found them, by meaning and words; none where it did not count them among the closest."""

    @property
    def same_subject(self) -> bool:
        """Whether two accounts count one thing; what one account counts twice is two things until it says otherwise."""
        return self.a.document.id != self.b.document.id and not self.a.subjects.isdisjoint(self.b.subjects)

    @property
    def same_voice(self) -> bool:
        """Whether both stand in one account, or in accounts of one outlet."""
        one, other = self.a.document, self.b.document
        return one.id == other.id or (one.outlet == other.outlet != "")

    @property
    def one_event(self) -> bool:
        """Whether both can tell of one event: of one claim, of one count, or much alike, and not of other days."""
        together = (self.same_subject or self.likeness >= _MUCH_ALIKE) and _near_in_space(self.a, self.b)
        return (self.same_claim or together) and self.is_near_in_time

    @property
    def is_near_in_time(self) -> bool:
        """Whether both can be of one event by their days."""
        return _near_in_time(self.a, self.b)

    @property
    def is_worth_comparing(self) -> bool:
        """Whether what one says can bear on what the other says."""
        if self.same_claim or self.likeness >= _MUCH_ALIKE or self.meaning >= _MEANT_ALIKE:
            return True
        return self.likeness >= (_COUNTS_ALIKE if self.same_subject else _LIKE_ENOUGH) and self.is_near_in_time

    @property
    def closeness(self) -> float:
        """By what the closest are chosen."""
        return max(self.likeness, self.meaning) + _TOGETHER * (self.same_claim + self.same_subject)


def pairs(contents: Sequence[Content], alike: Iterable[Alike] = ()) -> Iterator[Pair]:
    """Each pair worth comparing, once; never more than a fixed number for one statement.

    A fragment says nothing that could be compared.
    """
    meanings = _meanings(contents, alike)
    weights = _weights(contents)
    sizes = [sum(weights[stem] for stem in content.stems) for content in contents]
    telling = [content for content in contents if len(content.stems) >= _LEAST and not content.statement.is_fragment]
    dated = sorted(telling, key=lambda content: (content.published is None, content.published or (), content.order))
    holders, companions = _holders(dated), _companions(dated)
    seen: set[tuple[int, int]] = set()
    for content in telling:
        found = []
        near, meant = _near(content, holders, companions), meanings.get(content.order, {})
        for other in dict.fromkeys((*near, *meant)):
            if _worth(content, contents[other]):
                shared = sum(weights[stem] for stem in content.stems & contents[other].stems)
                likeness = 2 * shared / (sizes[content.order] + sizes[other] or 1)
                found.append(_pair(content, contents[other], likeness, meant.get(other, 0.0)))
        worth = (pair for pair in found if pair.is_worth_comparing)
        for pair in sorted(worth, key=lambda pair: (-pair.closeness, pair.a.order, pair.b.order))[:_CLOSEST]:
            key = pair.a.order, pair.b.order
            if key not in seen:
                seen.add(key)
                yield pair


def _pair(one: Content, other: Content, likeness: float, meaning: float) -> Pair:
    a, b = (one, other) if one.order < other.order else (other, one)
    return Pair(a, b, likeness, not a.groups.isdisjoint(b.groups), meaning)


def _meanings(contents: Sequence[Content], alike: Iterable[Alike]) -> dict[int, dict[int, float]]:
    """For each statement those that linking found closest to it in other accounts."""
    orders = {content.statement.id: content.order for content in contents}
    meanings: dict[int, dict[int, float]] = defaultdict(dict)
    for both in alike:
        if both.likeness >= _MEANT_ALIKE and both.a in orders and both.b in orders:
            meanings[orders[both.a]][orders[both.b]] = both.likeness
            meanings[orders[both.b]][orders[both.a]] = both.likeness
    return meanings


def _worth(one: Content, other: Content) -> bool:
    """Other people's words: an account is held against itself where two voices speak, but not within one sentence."""
    if one.document.id != other.document.id:
        return True
    a, b = one.statement.passage, other.statement.passage
    return one.statement.holder != other.statement.holder and (a.end <= b.start or b.end <= a.start)


def _near_in_time(one: Content, other: Content) -> bool:
    """Whether both can be of one event: on nearly the same day, and before either account was printed."""
    if one.when is None or other.when is None:
        return True
    return one.when.apart(other.when) <= (_DAYS_APART if one.is_dated and other.is_dated else 0)


def _near_in_space(one: Content, other: Content) -> bool:
    """Whether both can be of one place: one names none, or they name one in common."""
    places = ({place.entity for place in side.places} for side in (one, other))
    here, there = places
    return not (here and there) or not here.isdisjoint(there)


def _weights(contents: Sequence[Content]) -> Mapping[str, float]:
    counts = Counter(stem for content in contents for stem in content.stems)
    return {stem: log(1 + len(contents) / count) for stem, count in counts.items()}


def _features(content: Content) -> Iterator[str]:
    yield from content.stems
    yield from (f"\x1e{entity}" for entity in content.entities)


def _holders(dated: Sequence[Content]) -> dict[str, list[int]]:
    """For each word and name the statements that have it."""
    holders: dict[str, list[int]] = defaultdict(list)
    for content in dated:
        for feature in _features(content):
            holders[feature].append(content.order)
    return holders


def _companions(dated: Sequence[Content]) -> dict[int, list[int]]:
    """For each statement those of its claims and counts, or where they are many those published next to it."""
    members: dict[str, list[int]] = defaultdict(list)
    for content in dated:
        for key in (*content.groups, *content.subjects):
            members[key].append(content.order)
    companions: dict[int, list[int]] = defaultdict(list)
    for _, orders in sorted(members.items()):
        for at, order in enumerate(orders):
            companions[order] += orders[max(0, at - _COMMON // 2) : at + _COMMON // 2]
    return companions


def _near(content: Content, holders: Mapping[str, list[int]], companions: Mapping[int, list[int]]) -> list[int]:
    rarest = sorted(_features(content), key=lambda feature: (len(holders[feature]), feature))[:_TELLING]
    shared = Counter(other for feature in rarest if len(holders[feature]) <= _COMMON for other in holders[feature])
    shared.update(companions.get(content.order, ()))
    del shared[content.order]
    return sorted(shared, key=lambda other: (-shared[other], other))[: _CLOSEST * 4]
