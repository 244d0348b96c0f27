"""What a document says happens, with who takes part and when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crossread.extraction._events_order import orders_in
from crossread.extraction._events_parties import Parties
from crossread.extraction._events_times import Calendar
from crossread.extraction._events_words import kind_of
from crossread.extraction._factuality import factuality_at
from crossread.extraction._holders import Holders
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._trees import Trees, trees_of
from crossread.model import Attribution, Event, EventOrder, Time


@dataclass(frozen=True, slots=True)
class Told:
    """The events of a document and what it says of their order."""

    events: tuple[Event, ...]
    orders: tuple[EventOrder, ...]


def events_in(parsed: Parsed, named: Named, *, times: Sequence[Time], attributions: Sequence[Attribution]) -> Told:
    """Every event of a document that somebody named takes part in, or that is dated or put in order."""
    trees = trees_of(parsed)
    kinds = {
        at: kind
        for at, token in enumerate(parsed.tokens)
        if not parsed.is_furniture(token.start) and (kind := kind_of(parsed, token))
    }
    orders = orders_in(trees, kinds)
    maker = _Maker(trees, Parties(trees, named), Calendar.of(trees, kinds, times), Holders.of(parsed, attributions))
    events = maker.events(kinds, {word.start for order in orders for word in (order.first, order.then)})
    return Told(events, orders)


@dataclass(frozen=True, slots=True)
class _Maker:
    """What an event is made from."""

    trees: Trees
    parties: Parties
    calendar: Calendar
    holders: Holders

    def events(self, kinds: Mapping[int, str], ordered: set[int]) -> tuple[Event, ...]:
        """What happens at these words, where there is more to say of it than that."""
        made = (self._event(at, kind) for at, kind in kinds.items())
        return tuple(one for one in made if one.participants or one.time or one.start in ordered)

    def _event(self, at: int, kind: str) -> Event:
        token, when = self.trees.parsed.tokens[at], self.calendar.when(at)
        shown = factuality_at(self.trees, at)
        return Event(
            token.start,
            token.end,
            kind,
            self.parties.of(at),
            when.value,
            when.anchor,
            when.span,
            shown.certainty,
            shown.polarity,
            self.holders.at(token.start),
        )
