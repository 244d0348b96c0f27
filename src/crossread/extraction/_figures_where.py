"""Where, when and by whose hand what is counted happened, by what is named around a figure."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from crossread.extraction._figures_moved import NO_MOVES, Moves
from crossread.extraction._figures_quantities import Quantity
from crossread.extraction._figures_whose import Whose
from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.model import EntityId, EntityType, Mention, Scope, Span, Time, TimeRole, TimeType

_PLACES = frozenset({EntityType.PLACE, EntityType.STATE, EntityType.FACILITY})
_DOERS = frozenset(
    {EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP, EntityType.GROUP, EntityType.PERSON}
)
_LOCATED = re.compile(
    r"(?<!\w)(?:in|at|near|outside|around|across|inside|throughout|on|"
    r"(?:area|city|camp|district|east|governorate|island|north|outskirts|port|province|region|south|suburbs?|town|village|west)\sof)"
    r"\s(?:the\s)?(?:[a-z]+ern\s|central\s|rural\s)?$",
    re.IGNORECASE,
)
_KINDS = "(?:county|department|governorate|oblast|prefecture|province|region)"
_HELD_BY = re.compile(rf",?\s(?:in|of)\s(?:the\s)?(?:[a-z]+\s)?(?P<kind>{_KINDS}\sof\s)?", re.IGNORECASE)
_PROVINCE = re.compile(rf"(?<!\w){_KINDS}$", re.IGNORECASE)
_PROVINCE_BEHIND = re.compile(rf"\s{_KINDS}(?!\w)", re.IGNORECASE)
_BREAK = re.compile(r"[,;:“”\"()]")
_DONE_BY = re.compile(
    r"(?:(?P<how>[\w’'-]+)\s)?(?<![\w’'-])(?:by|at\sthe\shands\sof)\s(?:[\w’'-]+\s){0,4}$", re.IGNORECASE
)
_HARM_ACTIVE = re.compile(
    r"\s(?:\w+\s){0,5}?(?<!\sare\s)(?<!\sbeen\s)(?<!\sbeing\s)(?<!\sof\s)(?<!\sthe\s)(?<!\swas\s)(?<!\swere\s)(?:killed|killing|wounded|wounding|injured|injuring|displaced|detained|arrested|kidnapped|abducted|executed)\b[^.]{0,30}$"
)
_NEAR = 100
_HOLDING = frozenset(LEXICON["words"]["holding"].split())
_BEFORE = 40
_NESTED = 4
"""Sources before a name that are searched for one that holds it."""
_AS_OF = re.compile(
    r"(?<!\w)(?:as\s(?:of|at)|up\s(?:to|until|till))\s(?:early\s|late\s|the\s)?(?:\w+,?\s(?:at\s)?)?$", re.IGNORECASE
)
_BY = re.compile(r"by\s", re.IGNORECASE)
_SO_FAR = re.compile(r"(?<!\w)(?:had|has|have|reached|stood|stands|rose|risen|was|were)(?!\w)")
_TO_COME = re.compile(r"(?<!\w)(?:must|will|would|shall|should|could|may|might|can|(?:is|are|was|were)\sto)\s[a-z]")
_DONE = frozenset((*LEXICON["harm"], "strikes", "buildings"))
"""What is counted of that somebody did something to it."""
_WORST = re.compile(
    r"(?<!\w)(?:first|largest|most\s[a-z]+|worst|[a-z]+iest)\s[^.;]{0,60}?(?<!\w)since\s[^.;,]{0,40}$", re.IGNORECASE
)
"""Words that measure an event by an older one: "the worst attack since (2019)"."""
_WHEN = re.compile(r",?\s(?:when|in\swhich)\s", re.IGNORECASE)
"""What goes on to tell of that older event: "since 2019, when (80 people) died"."""
_SINCE = re.compile(r"(?<!\w)since\s(?:[\w’'-]+\s){1,8}$", re.IGNORECASE)
"""Words that make of a day the first of many: "since the fighting broke out in (May)"."""


@dataclass(frozen=True)
class Around:
    """What else the document tells of, by position.

    Not slotted: the mentions are indexed once, on first use.
    """

    parsed: Parsed
    times: Sequence[Time]
    mentions: Sequence[Mention]
    names: dict[EntityId, str]
    whose: Whose
    sources: Sequence[Span] = ()
    """Where a text names those who speak, in its order: the places in these are theirs, not those of what they tell."""
    moves: Moves = NO_MOVES
    """The counts that moved: the days of that are none of a deed."""

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    @cached_property
    def _time_starts(self) -> list[int]:
        return [time.start for time in self.times]

    def mentions_in(self, span: Span) -> Sequence[Mention]:
        """Mentions that begin in a span."""
        return self.mentions[
            bisect_left(self._mention_starts, span.start) : bisect_left(self._mention_starts, span.end)
        ]

    def times_in(self, span: Span) -> Sequence[Time]:
        """Times that begin in a span."""
        return self.times[bisect_left(self._time_starts, span.start) : bisect_left(self._time_starts, span.end)]

    def is_in_source(self, mention: Mention) -> bool:
        """Whether a place only says where somebody is who speaks: "the ministry in Orl said"."""
        upto = bisect_right(self.sources, mention.start, key=lambda source: source.start)
        return any(mention.end <= source.end for source in self.sources[max(0, upto - _NESTED) : upto])

    def is_time(self, quantity: Quantity) -> bool:
        """Whether a number is part of a time."""
        at = max(0, bisect_right(self._time_starts, quantity.first.start) - 1)
        return any(
            time.start < quantity.first.end and quantity.first.start < time.end for time in self.times[at : at + 2]
        )

    def is_adjective(self, mention: Mention) -> bool:
        """Whether a place is named by the adjective made of its name."""
        words, name = self.parsed.words(mention.span), self.name(mention)
        return words != name and words[:3] == name[:3]

    def name(self, mention: Mention) -> str:
        """The name of what is mentioned."""
        return self.names.get(mention.entity, "") or self.parsed.words(mention.span)


def scope_of(around: Around, figure: Span, between: Span, category: str) -> Scope:
    """Where, when and by whom, as the sentence of a figure tells; whoever did something did it to the harmed."""
    who = _who(around, figure, between) if category in _DONE else ""
    return Scope(_place(around, figure, between), _period(around, figure), who)


def _place(around: Around, figure: Span, between: Span) -> str:
    """The place named next after the figure, or else last before it in its sentence."""
    sentence = around.parsed.sentence_at(figure.start)
    after = _located(around, Span(figure.end, min(between.end, figure.end + _NEAR)))
    before = _located(around, Span(sentence.start, figure.start))
    if after or not before:
        return around.name(after[0]) if after else ""
    is_held = len(before) > 1 and _is_province_of(around.parsed.text, *before[-2:])
    return around.name(before[-2 if is_held else -1])


def _is_province_of(text: str, town: Mention, province: Mention) -> bool:
    """Whether the later of two places only says in which province the earlier lies: "in Vell in Ostra province"."""
    between = _HELD_BY.fullmatch(text, town.end, province.start)
    is_called = _PROVINCE.search(text, province.start, province.end) or _PROVINCE_BEHIND.match(text, province.end)
    return between is not None and bool(between["kind"] or is_called)


def _located(around: Around, span: Span) -> list[Mention]:
    return [
        mention
        for mention in around.mentions_in(span)
        if mention.type in _PLACES
        and not around.is_adjective(mention)
        and not around.is_in_source(mention)
        and _LOCATED.search(around.parsed.text, max(0, mention.start - _BEFORE), mention.start)
    ]


def as_of(around: Around, figure: Span) -> str:
    """Up to when its sentence says that was counted: "as of Tuesday", "by Monday the toll had reached"; else empty."""
    sentence = around.parsed.sentence_at(figure.start)
    told = [
        time
        for time in around.times_in(sentence)
        if _is_as_of(around, time, sentence) and around.moves.may_tell_when(time.start, figure.start)
    ]
    nearest = min(told, key=lambda time: abs(time.start - figure.start), default=None)
    return nearest.value.removeprefix("../") if nearest else ""


def _is_as_of(around: Around, time: Time, sentence: Span) -> bool:
    value, parsed = time.value.removeprefix("../"), around.parsed
    if not value[:1].isdigit() or "/" in value or time.type is TimeType.SET:
        return False
    if time.start in around.moves.times or _AS_OF.search(
        parsed.text, max(sentence.start, time.start - _BEFORE), time.start
    ):
        return True
    is_by = value != time.value and _BY.match(parsed.text, time.start)
    said = parsed.text[sentence.start : sentence.end]
    return bool(is_by and _SO_FAR.search(said) and not _TO_COME.search(said))


def _period(around: Around, figure: Span) -> str:
    """The time of the event that its sentence tells, the nearest to the figure."""
    sentence = around.parsed.sentence_at(figure.start)
    told = [
        time
        for time in around.times_in(sentence)
        if time.role is TimeRole.EVENT
        and time.value[:1].isdigit()
        and time.type is not TimeType.SET
        and not _is_as_of(around, time, sentence)
        and (
            not _WORST.search(around.parsed.text, max(sentence.start, time.start - _NEAR), time.end)
            or _is_told_on(around.parsed.text, time, figure)
        )
    ]
    nearest = min(told, key=lambda time: abs(time.start - figure.start), default=None)
    if nearest is None:
        return ""
    if _is_told_on(around.parsed.text, nearest, figure):
        return nearest.value.removesuffix("/..")
    before = around.parsed.text[max(sentence.start, nearest.start - _NEAR) : nearest.start]
    return f"{nearest.value}/.." if "/" not in nearest.value and _SINCE.search(before) else nearest.value


def _is_told_on(text: str, time: Time, figure: Span) -> bool:
    """Whether a clause on what happened then leads from a time to a figure: "since 2019, when 80 people died"."""
    return _WHEN.match(text, time.end, max(time.end, figure.start)) is not None


def _who(around: Around, figure: Span, between: Span) -> str:
    """Whoever is named after "by", or else before the verb of which the figure is the object."""
    text = around.parsed.text
    for mention in around.mentions_in(Span(figure.end, min(between.end, figure.end + _NEAR))):
        between_them = text[figure.end - 1 : mention.start]
        done = None if _BREAK.search(between_them) else _DONE_BY.search(between_them)
        if mention.type in _DOERS and done and (done["how"] or "").lower() not in _HOLDING:
            return around.name(mention)
    for mention in reversed(around.mentions_in(Span(between.start, figure.start))):
        is_place = _LOCATED.search(text, max(0, mention.start - _BEFORE), mention.start)
        if mention.type in _DOERS and not is_place and _HARM_ACTIVE.match(text[mention.end : figure.start]):
            return around.name(mention)
    return ""
