"""The things that one document names, asked for by place."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from crossread.extraction._genders import gender_of, gender_of_name, style_before
from crossread.extraction._heads import head_of
from crossread.model import Entity, EntityId, EntityType, Mention, MentionForm, Span

_NESTED = 8
"""Mentions before a place that are looked through for one that covers it."""


@dataclass(frozen=True)
class Named:
    """Every mention in the order of the text, and the things that they mention.

    Not slotted: the positions are indexed once, on first use.
    """

    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    text: str = field(default="", repr=False)

    @cached_property
    def _by_id(self) -> dict[EntityId, Entity]:
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    @cached_property
    def _genders(self) -> dict[EntityId, str]:
        told: dict[EntityId, Counter[str]] = {}
        for one in self.mentions:
            word = (
                style_before(self.text, one.start) if one.form is MentionForm.NAME else self.text[one.start : one.end]
            )
            told.setdefault(one.entity, Counter()).update([gender_of(word)] * (1 + (one.form is MentionForm.NAME)))
        return {
            entity: max((gender for gender in some if gender), key=some.__getitem__, default="")
            for entity, some in told.items()
        }

    def gender(self, entity: Entity) -> str:
        """Whether somebody is a man or a woman, by the given name or else by what is mostly shown."""
        return gender_of_name(entity.name) or self._genders.get(entity.id, "")

    @cached_property
    def _by_name(self) -> dict[str, Entity]:
        return {entity.name: entity for entity in reversed(self.entities)}

    def is_person(self, name: str) -> bool:
        """Whether somebody is called this."""
        entity = self._by_name.get(name)
        return entity is not None and entity.type is EntityType.PERSON

    def gender_called(self, name: str) -> str:
        """Whether whoever is called this is a man or a woman, as far as it is shown."""
        entity = self._by_name.get(name)
        return self.gender(entity) if entity else gender_of(name.rpartition(" ")[2])

    def entity(self, mention: Mention) -> Entity:
        """The thing that a mention mentions."""
        return self._by_id[mention.entity]

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that stand wholly inside a span."""
        first, last = bisect_right(self._starts, span.start - 1), bisect_right(self._starts, span.end - 1)
        return tuple(mention for mention in self.mentions[first:last] if mention.end <= span.end)

    def mentions_over(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that a span stands wholly inside of."""
        at = bisect_right(self._starts, span.start)
        return tuple(one for one in self.mentions[max(at - _NESTED, 0) : at] if span.end <= one.end)

    def best_in(self, span: Span) -> Mention | None:
        """The mention that a phrase is about: the one that its head ends with, else none."""
        inside = self.mentions_in(span)
        if not inside:
            return None
        people = {mention.span for mention in inside if mention.type is EntityType.PERSON}
        at = head_of(self.text, span, [mention.span for mention in inside], people)
        return next((mention for mention in inside if mention.span == at), None)

    def name_at(self, span: Span) -> str:
        """The name of whom or what a phrase is about, resolved; empty where its head names nothing."""
        best = self.best_in(span)
        return self.entity(best).name if best else ""

    def entity_at(self, position: int) -> Entity | None:
        """The thing named at a position, by a name rather than a description, and by the shortest."""
        at = bisect_right(self._starts, position)
        covering = [mention for mention in self.mentions[max(at - _NESTED, 0) : at] if position < mention.end]
        if not covering:
            return None
        return self.entity(min(covering, key=lambda one: (one.form is not MentionForm.NAME, one.end - one.start)))
