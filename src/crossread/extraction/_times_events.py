"""When the text says that an event took place, asked by the words that name it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from crossread.extraction._parsed import Parsed
from crossread.extraction._times_calendar import bounds
from crossread.extraction._times_finding import Bearing
from crossread.extraction._times_reckoned import Reckoned
from crossread.model import Span, TimeRole, TimeType

_ENDS = frozenset({"ADP", "VERB", "AUX", "PRON", "SCONJ", "CCONJ", "PUNCT", "PART"})
_NAMES = frozenset({"NOUN", "PROPN"})
_TELLS = _NAMES | {"VERB"}
_THE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my"})
_ENDINGS = ("ings", "ing", "ed", "es", "s", "e")
_STEM = 3
_IRREGULAR = {"struck": "strike", "fell": "fall", "fought": "fight", "shot": "shoot", "sank": "sink", "met": "meet"}
"""Pasts that are not made by an ending."""
_LONGEST = 8
_CANDIDATES = 12
"""Passages with the word of an event that are looked through, nearest first."""
_LEADS = frozenset({"after", "before", "since", "following", "until", "till"})
"""Behind these an event only says when something else was."""
_RIGHT_BEHIND = 4
"""Characters between an event and its own date: "the strike on 3 May"."""


@dataclass(frozen=True, slots=True)
class Dated:
    """An event's date, and the passage that dates it."""

    value: str
    passage: Span


@dataclass(frozen=True)
class Events:
    """The dated sentences of a document, by the words in them.

    Not slotted: words and times are indexed once, on first use.
    """

    parsed: Parsed
    reckoned: Sequence[Reckoned]

    @cached_property
    def _times(self) -> list[Reckoned]:
        return [
            one
            for one in self.reckoned
            if one.role is TimeRole.EVENT
            and one.found.bearing is Bearing.AT
            and one.found.form != "present"
            and one.value.type not in {TimeType.DURATION, TimeType.SET}
            and bounds(one.value.value)
        ]

    @cached_property
    def _starts(self) -> list[int]:
        return [one.found.start for one in self._times]

    @cached_property
    def _all_starts(self) -> list[int]:
        return [one.found.start for one in self.reckoned]

    @cached_property
    def _told(self) -> dict[str, list[Span]]:
        told: dict[str, list[Span]] = defaultdict(list)
        for token in self.parsed.tokens:
            if token.pos in _TELLS:
                told[_stem(self.parsed.text[token.start : token.end])].append(Span(token.start, token.end))
        return told

    def named_at(self, position: int) -> Span | None:
        """The word that names the event behind a position: "strike" of "the first deadly strike on"."""
        tokens, at = self.parsed.tokens, self.parsed.token_index(position)
        if at < 0 or self.parsed.text[tokens[at].start : tokens[at].end].lower() not in _THE:
            return None
        named = None
        for token in tokens[at + 1 : at + 1 + _LONGEST]:
            if token.pos in _ENDS:
                break
            named = Span(token.start, token.end) if token.pos in _NAMES else named
        return named

    def times_in(self, reckoned: Sequence[Reckoned], place: Span) -> Sequence[Reckoned]:
        """The times, as far as they are reckoned now, that stand in a place."""
        first, last = (bisect_left(self._all_starts, at) for at in place)
        return reckoned[first:last]

    def told_before(self, things: Iterable[Span], end: int, most: int) -> Iterator[Span]:
        """The nearest passages before a position that tell of these things, thing by thing."""
        for thing in things:
            places = self._told.get(_stem(self.parsed.text[thing.start : thing.end]), [])
            at = bisect_left(places, Span(end, 0))
            yield from reversed(places[max(0, at - most) : at])

    def dated(self, event: Span, but: Span) -> Dated | None:
        """The date in the nearest passage that tells of the event, one before it first, itself left out."""
        places = self._told.get(_stem(self.parsed.text[event.start : event.end]), [])
        at = bisect_left(places, event)
        before, after = places[max(0, at - _CANDIDATES) : at], places[at + 1 : at + 1 + _CANDIDATES]
        for place in (*reversed(before), *after):
            time = self._time_by(place, but)
            if time:
                start, end = min(time.found.start, place.start), max(time.found.end, place.end)
                return Dated(time.value.value, Span(start, end))
        return None

    def _time_by(self, place: Span, but: Span) -> Reckoned | None:
        """The time nearest to a word within its sentence; its very own where it only says when something else was."""
        sentence = self.parsed.sentence_at(place.start)
        first, last = bisect_left(self._starts, sentence.start), bisect_left(self._starts, sentence.end)
        inside = [one for one in self._times[first:last] if not but.start <= one.found.start < but.end]
        lead = self._lead(place)
        if lead >= 0:
            inside = [one for one in inside if lead < one.found.start <= place.end + _RIGHT_BEHIND]
        return min(inside[:_CANDIDATES], key=lambda one: abs(one.found.start - place.start), default=None)

    def _lead(self, place: Span) -> int:
        """Where the "after" or "before" stands that an event is led by; -1 where none leads it."""
        at = self.parsed.token_index(place.start)
        for token in self.parsed.tokens[max(at - _LONGEST, 0) : at][::-1]:
            if self.parsed.text[token.start : token.end].lower() in _LEADS:
                return token.start
            if token.pos in _ENDS:
                break
        return -1


def _stem(word: str) -> str:
    """A word without the ending that makes it a plural, a past or a noun of a verb."""
    word = _IRREGULAR.get(word.lower(), word.lower())
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word.removesuffix(ending)
    return word
