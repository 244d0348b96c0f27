"""Counts that moved ("rose to 19 on Sunday, from 12 a day earlier"): of what, which is former, and of when each is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Self

from crossread.extraction._figures_counted import Counted
from crossread.extraction._figures_harms import kind_of
from crossread.extraction._figures_populations import population_of
from crossread.extraction._figures_quantities import Quantity
from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.extraction._placed import Placed
from crossread.model import Figure, Span, Time

_WORDS = LEXICON["words"]
_MOVING, _SETTING, _BRINGING = ("|".join(_WORDS[kind].split()) for kind in ("moving", "setting", "bringing"))
_HOW = r"(?:\s(?:[a-z]+ly|again|back|by\s\S+|down|downwards?|further|now|up|upwards?)){0,2}"
_TO = r"\s(?:to|at|from(?:\s[^.;:!?\n]{1,40}\sto)?)"
_MOVED = re.compile(
    rf"(?<!\w)(?:(?P<verb>(?:{_MOVING}){_HOW}{_TO}|reach(?:ed|es|ing)?|hits?)"
    rf"|(?:(?P<set>{_SETTING})|{_BRINGING})\s(?P<object>[^.;:!?\n]{{0,100}}?){_HOW}\sto)\s$",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    r"(?<!\w)(?:count|figure|number|tally|total)s?\s(?:for|of)\s(?:the\s|those\s)?(?P<who>[^.,;:()\n]{2,60}?)"
    r"(?=\s(?:across|after|at|by|during|for|from|had|has|have|in|is|near|now|on|since|was|were)\s|$)",
    re.IGNORECASE,
)
_TOLL = re.compile(r"(?<!\w)(?:(?P<of>casualty|death|injury)\s)?tolls?(?!\w)", re.IGNORECASE)
_UP_FROM = re.compile(
    r"[^.;:!?\n]{0,60}?(?:\s|,\s|\s?\()(?P<which>(?:up|down)\s)?from\s(?:(?:an?|the|its)\s)?(?:(?:earlier|initial|previous)\s)?",
    re.IGNORECASE,
)
_ON_TO = re.compile(r"[^.;:!?\n]{0,40}?\sto\s", re.IGNORECASE)
_FROM = re.compile(r"(?<!\w)from\s$", re.IGNORECASE)
_TIME_BEHIND = re.compile(
    r"(?:\s(?:people|dead|deaths|injured|wounded|missing|victims))?,?\s(?:(?:early|late|later|on|as\sof)\s){0,2}",
    re.IGNORECASE,
)
_LEAD = r"(?:early\s|late\s|on\s|by\s|as\sof\s)*"
_OPENS = re.compile(rf"(?:^|[,:“\"]\s?|\sthat\s|\s(?:said|says)\s){_LEAD}$", re.IGNORECASE)
_SUBJECT = re.compile(
    r",?\s(?:the\s|its\s|that\s)?(?:[\w’'-]+\s){0,3}?(?:tolls?|number|count|tally|total)(?!\w)", re.IGNORECASE
)
_BESIDE_TOLL = re.compile(rf"(?<!\w)(?:tolls?|count|tally)\s{_LEAD}$", re.IGNORECASE)
_BEFORE, _BESIDE = 200, 40
"""Characters before a number with the verb that moved it and the subject of that, and before a time with a toll."""


@dataclass(frozen=True, slots=True)
class Moves:
    """The counts of a text that are said to have moved, by the starts of their numbers."""

    subjects: Mapping[int, str]
    """In words, what a number counts that stands behind a verb of change: its subject."""
    later: Mapping[int, int]
    """For each former count the one that took its place."""
    times: Mapping[int, int]
    """Where times begin on which a count moved, each with the start of the number: they date no deed."""

    @classmethod
    def of(cls, parsed: Parsed, quantities: Sequence[Quantity], times: Sequence[Time]) -> Self:
        """The moves that the words beside numbers tell."""
        counts = [one for one in quantities if one.unit == "count"]
        verbs = {one.start: verb for one in counts if (verb := _verb(parsed, one))}
        later = dict(_replaced(parsed, counts, verbs))
        subjects = {start: _subject(verb) for start, verb in verbs.items()}
        subjects |= {start: subjects[to] for start, to in later.items() if to in subjects}
        moved = [one for one in counts if one.start in verbs or one.start in later]
        return cls(subjects, later, dict(_times(parsed, moved, verbs, Placed(times))))

    def counted(self, quantity: Quantity, counted: Counted, previous: Figure | None) -> Counted:
        """What a quantity counts by the subject of its change, or as the one before that replaced it does."""
        if previous and self.later.get(quantity.start) == previous.start:
            return Counted(previous.counted, quantity.end, previous.category, previous.population)
        subject = self.subjects.get(quantity.start, "")
        if not subject or (counted.words and counted.category):
            return counted
        category = kind_of(subject.removesuffix("toll").strip() or subject)
        words = counted.words or subject
        return replace(counted, words=words, category=category or counted.category, population=population_of(words))

    def may_tell_when(self, time: int, number: int) -> bool:
        """Whether a number can be of a time: that of a former count is its own, any other none of a former one."""
        own = self.times.get(time)
        if own is None:
            return True
        return own == number if own in self.later else number not in self.later

    def with_former(self, figures: Sequence[Figure]) -> list[Figure]:
        """The figures; a former count is of the same, on the same word, as the one that took its place."""
        by_start = {figure.start: figure for figure in figures}
        told = [(figure, by_start.get(self.later.get(figure.start, -1))) for figure in figures]
        return [_as_later(figure, later) if later else figure for figure, later in told]


NO_MOVES = Moves({}, {}, {})


def _as_later(figure: Figure, later: Figure) -> Figure:
    return replace(
        figure,
        counted=later.counted,
        category=later.category,
        population=later.population,
        scope=later.scope,
        holder=later.holder,
        replaced_by=later.span,
    )


def _verb(parsed: Parsed, quantity: Quantity) -> re.Match[str] | None:
    """The verb of change right before a number; one that sets, with the toll that it sets."""
    start = max(parsed.sentence_at(quantity.start).start, quantity.start - _BEFORE)
    verb = _MOVED.search(parsed.text[start : quantity.start])
    return verb if verb and (verb["verb"] or _in_words(verb["object"])) else None


def _subject(verb: re.Match[str]) -> str:
    return _in_words(verb["object"] or verb.string[: verb.start()])


def _in_words(text: str) -> str:
    """What a toll or a number is told of: "injured" of "the number of injured", "death toll"; else empty."""
    numbers, tolls = [*_NUMBER_OF.finditer(text)], [*_TOLL.finditer(text)]
    if numbers and not (tolls and tolls[-1].start() > numbers[-1].start()):
        return numbers[-1]["who"].strip()
    return tolls[-1].group().lower() if tolls else ""


def _replaced(
    parsed: Parsed, counts: Sequence[Quantity], verbs: Mapping[int, re.Match[str]]
) -> Iterator[tuple[int, int]]:
    """Each former count with the one that took its place: "19, up from 12", "from 12 to 19"."""
    text = parsed.text
    for one, other in pairwise(counts):
        if other.start >= parsed.sentence_at(one.start).end:
            continue
        is_led = one.start in verbs and _FROM.search(text, max(0, one.start - 6), one.start)
        if is_led and _ON_TO.fullmatch(text, one.end, other.start):
            yield one.start, other.start
        up = _UP_FROM.fullmatch(text, one.end, other.start)
        if up and (up["which"] or one.start in verbs) and not is_led:
            yield other.start, one.start


def _times(
    parsed: Parsed, moved: Sequence[Quantity], verbs: Mapping[int, re.Match[str]], times: Placed[Time]
) -> Iterator[tuple[int, int]]:
    """The times right behind such a number, at the head of its clause, at its toll, or right before its verb."""
    text = parsed.text
    for one in moved:
        sentence, verb = parsed.sentence_at(one.start), verbs.get(one.start)
        near = Span(max(sentence.start, one.start - _BEFORE), min(sentence.end, one.end + _BESIDE))
        at = one.start - len(verb.string) + verb.start() if verb else -1
        for time in times.within(near):
            is_behind = time.start > one.end and _TIME_BEHIND.fullmatch(text, one.end, time.start)
            if is_behind or (time.end <= at and verb and _is_of_verb(text, time, sentence.start, at, verb)):
                yield time.start, one.start


def _is_of_verb(text: str, time: Time, start: int, at: int, verb: re.Match[str]) -> bool:
    before = text[max(start, time.start - _BESIDE) : time.start]
    is_next = verb["set"] and not text[time.end : at].strip()
    is_head = _OPENS.search(before) and _SUBJECT.match(text, time.end, at)
    return bool(is_next or is_head or _BESIDE_TOLL.search(before))
