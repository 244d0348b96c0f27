"""Everything that was read and linked, ready to be asked by document and position."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from crossread.comparison._edtf import Bounds, bounds
from crossread.model import (
    Anchored,
    Attribution,
    AttributionId,
    BlockKind,
    CaseEntity,
    Document,
    DocumentId,
    EntityId,
    EntityType,
    Figure,
    Linked,
    Reading,
    Span,
    Time,
)

Part = TypeVar("Part", bound=Anchored)


class Named(NamedTuple):
    """A place of a text where a thing of the case is named, described or referred to."""

    start: int
    end: int
    entity: EntityId
    type: EntityType


@dataclass(frozen=True, slots=True)
class Account:
    """One reading with its parts in the order of the text."""

    reading: Reading
    order: int
    """Its place among the readings."""
    published: Bounds | None
    named: tuple[Named, ...]
    attributions: Mapping[AttributionId, Attribution]
    contents: tuple[tuple[Span, AttributionId], ...]
    """The pieces of all attributed contents, by their starts."""
    furniture: tuple[Span, ...]
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]
    sentences: tuple[Span, ...]

    @property
    def document(self) -> Document:
        """Its document."""
        return self.reading.document

    def named_in(self, span: Span) -> tuple[Named, ...]:
        """What is named from the start to the end of a span."""
        first = bisect_left(self.named, (span.start,))
        return tuple(
            named for named in self.named[first : bisect_left(self.named, (span.end,))] if named.end <= span.end
        )

    def is_furniture(self, position: int) -> bool:
        """Whether a position stands in page furniture."""
        at = bisect_right(self.furniture, (position, len(self.document.text) + 1)) - 1
        return at >= 0 and position < self.furniture[at].end

    def sentence_of(self, span: Span) -> Span:
        """The sentence in which a span begins, or the span itself between sentences."""
        at = bisect_right(self.sentences, span.start, key=lambda sentence: sentence.start) - 1
        return self.sentences[at] if at >= 0 and span.start < self.sentences[at].end else span

    def attribution_of(self, span: Span) -> Attribution | None:
        """The innermost attribution that has a span in its content."""
        upto = bisect_right(self.contents, span.start, key=lambda held: held[0].start)
        around = [held for held in self.contents[max(0, upto - _NESTED) : upto] if held[0].end >= span.end]
        return self.attributions[around[-1][1]] if around else None

    def chain_of(self, span: Span) -> tuple[str, ...]:
        """From the document's voice to whoever vouches for what a span says."""
        attribution = self.attribution_of(span)
        return attribution.chain if attribution and attribution.chain else (self.document.voice,)


_NESTED = 40
"""Contents before a position that are searched for one that holds it: more never stand inside each other."""


def accounts_of(readings: Iterable[Reading], linked: Linked) -> dict[DocumentId, Account]:
    """The readings in the given order, with the things of the case at their places."""
    named = _named_by_document(linked.entities)
    return {
        reading.document.id: _account(reading, order, named.get(reading.document.id, ()))
        for order, reading in enumerate(readings)
    }


def within(parts: Sequence[Part], span: Span) -> tuple[Part, ...]:
    """The parts, given by their starts, that lie wholly inside a span."""
    first = bisect_left(parts, span.start, key=lambda part: part.start)
    last = bisect_left(parts, span.end, key=lambda part: part.start)
    return tuple(part for part in parts[first:last] if part.end <= span.end)


def _account(reading: Reading, order: int, named: Iterable[Named]) -> Account:
    pieces = ((span, attribution.id) for attribution in reading.attributions for span in attribution.content)
    return Account(
        reading,
        order,
        bounds(reading.document.published),
        tuple(sorted(named)),
        {attribution.id: attribution for attribution in reading.attributions},
        tuple(sorted(pieces, key=lambda held: (held[0].start, -held[0].end))),
        tuple(sorted(block.span for block in reading.blocks if block.kind is BlockKind.FURNITURE)),
        tuple(sorted(reading.figures, key=_place)),
        tuple(sorted(reading.times, key=_place)),
        tuple(sorted(reading.sentences)),
    )


def known_names(entities: Iterable[CaseEntity]) -> dict[str, CaseEntity]:
    """Things by every name they go by, in lower case; a name that two things share means the first.

    Each thing is there by its id too, so that the second of two with one name is not lost.
    """
    known: dict[str, CaseEntity] = {}
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            known.setdefault(name.casefold(), entity)
        known.setdefault(entity.id, entity)
    return known


def meant_in(
    account: Account, known: Mapping[str, CaseEntity], by_id: Mapping[EntityId, CaseEntity]
) -> dict[str, CaseEntity]:
    """Things by every name, where a name that two things share means the one that the account mentions."""
    here = (by_id[one] for one in dict.fromkeys(named.entity for named in account.named) if one in by_id)
    return {**known, **known_names(here)}


def _place(part: Anchored) -> Span:
    return part.span


def _named_by_document(entities: Iterable[CaseEntity]) -> dict[DocumentId, list[Named]]:
    named: dict[DocumentId, list[Named]] = {}
    for entity in entities:
        for mention in entity.mentions:
            named.setdefault(mention.document, []).append(Named(mention.start, mention.end, entity.id, entity.type))
    return named
