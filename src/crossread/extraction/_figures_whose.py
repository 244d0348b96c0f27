"""On whose word each number of a text stands, by all that its sentence shows."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from crossread.extraction._figures_counters import counters, revisers
from crossread.extraction._figures_headlines import headline_source
from crossread.extraction._figures_holders import holders
from crossread.extraction._figures_named import Named
from crossread.extraction._figures_quantities import Quantity
from crossread.extraction._figures_tellers import recorder, teller
from crossread.extraction._figures_vouching import Vouching
from crossread.model import Attribution, EntityType, MentionForm, Span

_HEADLINE = 250
"""Characters at the beginning of a text that can be its headline."""
_ENDED = re.compile(r"[.!?:;][\"'”’)\]]*\s*$")
_LEADING = re.compile(r"^(?:(?:[A-Z]{4,}\s){2,}(?=[A-Z]?[a-z])|(?:\d{1,2}\s)?[A-Z][a-z]+\s\d{4}\s|(?:[Tt]he|[Aa]n?)\s)")
_CITED = re.compile(r",?\s(?:citing|quoting|which|where|who|that)(?!\w).*$", re.DOTALL)
_BESIDE = re.compile(r",?\s(?:which|who|that)$")
_NEAR = 12
"""Characters of "who" and of the mark before it."""
_LEAD = 6
"""Numbers after one in a headline that may say the same in the lead."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Who vouches for the numbers of a text, by their starts."""

    named: Named
    said: Mapping[int, Attribution]
    counting: Mapping[int, Span]
    leads: Mapping[int, int]
    """Where a number of the headline stands again below it: whoever is named behind that is not the headline's."""
    speakers: Sequence[tuple[int, str]] = ()
    """Those who speak, each with the place where a text names them, in its order."""

    @classmethod
    def of(cls, named: Named, attributions: Sequence[Attribution], quantities: Sequence[Quantity]) -> Self:
        """Who vouches for these quantities."""
        starts, leads = [one.start for one in quantities], dict(_leads(quantities))
        vouching = [*Vouching(attributions, named).each()]
        said = holders(named.parsed.text, vouching, starts)
        own = {at: one for at, one in said.items() if at not in leads or _shown_at(one) < leads[at]}
        revised = {at: span for at, span in revisers(named.parsed, starts).items() if named.doers(span)}
        speakers = sorted((one.source[0].start, one.speaker) for one in vouching if one.source)
        return cls(named, own, {**revised, **counters(named.parsed, starts)}, leads, speakers)

    def holder(self, quantity: Quantity, end: int) -> str:
        """Who counted, or vouches for what is said there, or is named as its source; empty where nobody is."""
        said, sentence = self.said.get(quantity.start), self._sentence(quantity.start)
        upto = Span(sentence.start, min(sentence.end, self.leads.get(quantity.start, sentence.end)))
        return (
            self._counter(quantity.start, said)
            or _plain(recorder(self.named, upto, quantity.span))
            or (said.speaker if said else "")
            or teller(self.named, upto, quantity.span, end)
            or _plain(headline_source(self.named.parsed.text, quantity.start, end))
        )

    def said_at(self, quantity: Quantity) -> str:
        """When it was said; empty where the text does not say."""
        said = self.said.get(quantity.start)
        return said.said_at if said else ""

    def _sentence(self, start: int) -> Span:
        """The sentence of a number; below the headline it goes on where no mark ends it."""
        parsed = self.named.parsed
        sentence = parsed.sentence_at(start)
        if start < _HEADLINE or _ENDED.search(parsed.text, sentence.start, sentence.end):
            return sentence
        return Span(sentence.start, max(sentence.end, parsed.sentence_at(sentence.end + 1).end))

    def _counter(self, start: int, said: Attribution | None) -> str:
        """Who is said to have counted up to the number that begins here; empty where nobody is."""
        span = self.counting.get(start)
        if span is None:
            return ""
        doers = [one for one in self.named.mentions.within(span) if one.type in _COUNTERS]
        named = [one for one in doers if one.form is MentionForm.NAME and one.type is not EntityType.STATE]
        is_shown = said and any(one.start < span.end and span.start < one.end for one in said.source)
        if said and is_shown and not any(one.end == span.end for one in named):
            return said.speaker
        persons = [one for one in named if one.type is EntityType.PERSON]
        telling = next((some for some in (persons, named, doers) if some), [])
        if telling and (name := self.named.name(telling[-1])):
            return name if telling[-1].form is MentionForm.NAME else _plain(name)
        is_pronoun = all(token.pos == "PRON" for token in self.named.parsed.tokens_in(span))
        return self._spoke_before(span) if is_pronoun else _plain(self.named.parsed.words(span))

    def _spoke_before(self, pronoun: Span) -> str:
        """Whoever "who" stands beside, or who spoke last before "it", there or in the sentence before; else empty."""
        parsed = self.named.parsed
        sentence = parsed.sentence_at(pronoun.start)
        if beside := _BESIDE.search(parsed.text, max(sentence.start, pronoun.start - _NEAR), pronoun.end):
            return self.named.until(Span(sentence.start, beside.start()))
        before = parsed.sentence_at(max(0, sentence.start - 2))
        at = bisect_left(self.speakers, (pronoun.start, ""))
        start, speaker = self.speakers[at - 1] if at else (-1, "")
        return speaker if start >= before.start else ""


_COUNTERS = frozenset(
    {
        EntityType.ORGANISATION,
        EntityType.OUTLET,
        EntityType.STATE,
        EntityType.ARMED_GROUP,
        EntityType.GROUP,
        EntityType.PERSON,
    }
)


def _leads(quantities: Sequence[Quantity]) -> Iterator[tuple[int, int]]:
    for at, one in enumerate(quantities):
        if one.start >= _HEADLINE:
            return
        again = (other.start for other in quantities[at + 1 : at + 1 + _LEAD] if other.low == one.low)
        if (start := next(again, None)) is not None:
            yield one.start, start


def _shown_at(attribution: Attribution) -> int:
    """Where a text begins to say whose the words are."""
    return min(piece.start for piece in (attribution.source or attribution.cue or attribution.content))


def _plain(name: str) -> str:
    """The name of a source without article, crosshead or date before it, and without what it only cites behind it."""
    return _LEADING.sub("", _CITED.sub("", name)) or name
