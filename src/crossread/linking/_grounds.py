"""What the words around a place say of the country that it lies in: "Halun in Norland", "Halun and Orm"."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from crossread.linking._lexicon import lexicon
from crossread.model import DocumentId, Passage

_CLOSE = 6
"""Characters between a place and a country that stand in one phrase, whatever they are: "Halun, Norland"."""
_PHRASE = 48
"""Characters between them where the words in between have to say so."""
_BESIDE = 150
_AND = re.compile(
    r",?\s(?:(?:and|or|near)\s)?(?:(?:in|near|at|to|from)\s)?(?:the\s)?(?:nearby\s|neighbou?ring\s)?", re.IGNORECASE
)
_SIDES = r"(?:(?:the|north|south|east|west|northern|southern|eastern|western|central)\s){0,3}"
_IN = re.compile(rf"(?<!\w)(?:in|inside|across|throughout)\s{_SIDES}\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Around:
    """Passages of one kind, by document and in order, with the texts that they stand in."""

    texts: Mapping[DocumentId, str]
    passages: Mapping[DocumentId, Sequence[Passage]]

    @classmethod
    def of(cls, texts: Mapping[DocumentId, str], passages: Iterable[Passage]) -> "Around":
        """These passages."""
        found: dict[DocumentId, list[Passage]] = defaultdict(list)
        for one in sorted(passages, key=lambda one: one.start):
            found[one.document].append(one)
        return cls(texts, found)

    def in_phrase(self, places: Sequence[Passage]) -> bool:
        """Whether one of the passages, a country's, stands in one phrase with one of the places."""
        return any(_is_one_phrase(self._between(place, one), place, one) for place, one in self._near(places))

    def listed_with(self, places: Sequence[Passage]) -> Passage | None:
        """The first of the passages, other places', that is named in one breath with one of the places."""
        listed = (one for place, one in self._near(places) if _AND.fullmatch(self._between(place, one) or "."))
        return next(listed, None)

    def located_by(self, places: Sequence[Passage]) -> bool:
        """Whether one of the passages, a country's, says near one of the places where things happen: "in Norland"."""
        return any(
            _IN.search(self.texts.get(one.document, "")[max(one.start - _PHRASE, 0) : one.start])
            for place, one in self._near(places)
            if _apart(place, one) <= _BESIDE
        )

    def _near(self, places: Sequence[Passage]) -> Iterable[tuple[Passage, Passage]]:
        """Each place with the passages right before and behind it."""
        for place in places:
            there = self.passages.get(place.document, ())
            at = bisect_left(there, place.start, key=lambda one: one.start)
            yield from ((place, one) for one in there[max(at - 1, 0) : at + 1] if one != place)

    def _between(self, place: Passage, one: Passage) -> str:
        """The words between two passages; empty where they are too far apart or the text is not at hand."""
        start, end = min(place.end, one.end), max(place.start, one.start)
        return self.texts.get(place.document, "")[start:end] if 0 < end - start <= _PHRASE else ""


def _is_one_phrase(between: str, place: Passage, country: Passage) -> bool:
    if _apart(place, country) <= _CLOSE:
        return True
    return bool(_behind().fullmatch(between) if place.start < country.start else _before().fullmatch(between))


def _apart(place: Passage, other: Passage) -> int:
    return max(place.start - other.end, other.start - place.end)


@cache
def _behind() -> re.Pattern[str]:
    """Between a place and its country: ", a town in southern"."""
    kind = rf",\s(?:an?|the)\s(?:[\w-]{{1,20}}\s){{0,3}}(?:{_kinds()})\s"
    return re.compile(rf"(?:{kind}(?:in|of)|\sin)\s{_SIDES}", re.IGNORECASE)


@cache
def _before() -> re.Pattern[str]:
    """Between a country and its place: "(Norland)'s border town of", "(the Norlandic) town of"."""
    return re.compile(rf"(?:['’]s)?\s(?:[\w-]{{1,20}}\s){{0,2}}(?:{_kinds()})(?:\sof)?\s", re.IGNORECASE)


def _kinds() -> str:
    return "|".join(sorted(lexicon().place_kinds))
