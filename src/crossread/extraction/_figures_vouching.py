"""Which attributions vouch for a number, and who does: not whoever only did, mourned or claimed a deed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.extraction._figures_counted import is_harm
from crossread.extraction._figures_named import Named
from crossread.extraction._figures_words import LEXICON
from crossread.extraction._lexicon import cues
from crossread.extraction._parsed import Parsed
from crossread.model import Attribution, AttributionId, Manner, Span

_PRONOUNS = frozenset({"it", "he", "she", "they"})
_PERSONS = frozenset({"he", "she"})
_GIVEN = frozenset(LEXICON["words"]["given"].split())
_DEED = re.compile(r"(?:an?|the)\s(?:[\w-]+\s){0,2}(?:ambush|attack|assault|bombing|blast|raid|strike)(?!\w)")
"""What somebody claims that claims a deed."""
_CITING = frozenset({"citing", "cites", "cited", "quoting", "quotes", "quoted"})
_SETTING = frozenset(LEXICON["words"]["setting"].split())
_COUNT = re.compile(r"(?<!\w)(?:counts?|estimates?|figures?|tally|tolls?)(?!\w)", re.IGNORECASE)
_NUMBER_BEHIND = re.compile(r"(?<=\w)\s\d[\d,.]*$")
_NOBODY = re.compile(r"(?:no|none|some)(?!\w)|\w+\s\d{4}$", re.IGNORECASE)
_ENDS = re.compile(r"(?:said|says?|told|tells?|reported|reports?|added|adds?|confirmed|announced)$", re.IGNORECASE)
_ACCORDING = re.compile(r"according\sto", re.IGNORECASE)
_MUTE = frozenset(
    " ".join(
        (
            *(LEXICON["nouns"][kind] for kind in ("strikes", "weapons")),
            *(LEXICON["words"][kind] for kind in ("mute", "crowds")),
        )
    ).split()
)
_SPEAKING = frozenset(f"{LEXICON['words']['people']} {LEXICON['words']['sources']}".split())


@dataclass(frozen=True, slots=True)
class Vouching:
    """The attributions of a text, with the names in it."""

    attributions: Sequence[Attribution]
    named: Named

    @property
    def parsed(self) -> Parsed:
        """The text."""
        return self.named.parsed

    def each(self) -> Iterator[Attribution]:
        """The attributions that can vouch for numbers, with the name of whoever does so as their speaker."""
        by_id = {one.id: one for one in self.attributions}
        for one in self.attributions:
            speaker = self._speaker(one, by_id) if self._is_of_saying(one) else ""
            if speaker:
                yield replace(one, speaker=speaker, content=(*self._numbers(one), *one.content))

    def _is_of_saying(self, one: Attribution) -> bool:
        words = " ".join(self.parsed.words(span) for span in one.cue).lower()
        said = set(words.split())
        if any(map(is_harm, said)) or said & _GIVEN or ("claimed" in said and self._is_of_deed(one)):
            return False
        known = (
            said & (cues().forms.keys() | _CITING | _SETTING)
            or cues().phrase.search(words)
            or cues().nominal.search(words)
        )
        return bool(known) or one.manner is not Manner.INDIRECT or not said

    def _is_of_deed(self, one: Attribution) -> bool:
        return any(_DEED.match(self.parsed.text, span.start, span.end) for span in one.content)

    def _numbers(self, one: Attribution) -> Iterator[Span]:
        """A number that was taken for the end of a source belongs to what the source says."""
        for span in one.source:
            if number := _NUMBER_BEHIND.search(self.parsed.text, span.start, span.end):
                yield Span(number.start() + 1, number.end())

    def _speaker(self, one: Attribution, by_id: Mapping[AttributionId, Attribution]) -> str:
        """The name of the source; of "it", within what somebody says, that somebody's; of "a toll by …" the last."""
        words = " ".join(self.parsed.words(span) for span in one.source)
        outer = by_id.get(one.parent) if one.parent else None
        if words.lower() in _PRONOUNS and outer and outer.speaker:
            return outer.speaker
        if words.lower() in _PERSONS and one.speaker.islower():
            return self._last_person(one)
        if _COUNT.search(words):
            return next((self.named.name(mention) for span in one.source for mention in self.named.doers(span)), "")
        if one.speaker.lower() in _PRONOUNS or _NOBODY.match(one.speaker):
            return ""
        told = _NUMBER_BEHIND.sub("", one.speaker) or self._swallowed(one)
        return told if _can_speak(told) else next(filter(None, map(self.named.until, one.source)), "")

    def _last_person(self, one: Attribution) -> str:
        """The last name before a pronoun by which somebody speaks: "he" is no crowd."""
        before = [other for other in self.attributions if other.source and other.source[0].start < one.source[0].start]
        named = [other for other in before if other.speaker and not other.speaker.islower()]
        return max(named, key=lambda other: other.source[0].start).speaker if named else ""

    def _swallowed(self, one: Attribution) -> str:
        """The source that was taken for the end, or for the beginning, of what it says."""
        if not one.cue:
            return ""
        cue = Span(one.cue[0].start, one.cue[-1].end)
        words, is_at_end = self.parsed.words(cue), not _ACCORDING.match(self.parsed.text, cue.start)
        if is_at_end and not _ENDS.search(words):
            return ""
        before = [span for span in one.content if is_at_end and 0 <= cue.start - span.end <= 1]
        behind = [span for span in one.content if 0 <= span.start - cue.end <= 1]
        found = [*map(self.named.until, before), *map(self.named.at_once, behind)]
        return next(filter(None, found), "")


def _can_speak(name: str) -> bool:
    """Whether a source is not, by its first noun, a thing that only was taken for one: "air strikes", "rural areas"."""
    telling = (word for word in name.split() if word in _MUTE | _SPEAKING)
    return next(telling, "") not in _MUTE
