"""What one comparator found out about two statements."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Self

from crossread.comparison._contents import Content
from crossread.comparison._lexicon import Lexicon
from crossread.model import CaseEntity, EntityId, Passage, RelationType, Span


@dataclass(frozen=True, slots=True)
class Grounds:
    """What every comparator may ask besides the two statements."""

    lexicon: Lexicon
    known: Mapping[str, CaseEntity] = field(default_factory=dict)
    """Things by each of their names in lower case."""
    neighbours: AbstractSet[frozenset[EntityId]] = frozenset()
    """Places that some account puts in or near each other: they are no two places."""
    names: AbstractSet[frozenset[EntityId]] = frozenset()
    """Things whose names share a word: the army of a state and the state."""
    persons: AbstractSet[EntityId] = frozenset()
    """Persons, and what is called after one: somebody's forces may be those of the state that he leads."""


@dataclass(frozen=True, slots=True)
class Finding:
    """How one statement stands to another in one respect, the words that show it, and how strongly."""

    type: RelationType
    reason: str
    basis: tuple[Passage, ...]
    score: float
    turned: bool = False
    """Whether it is the second statement that stands so to the first."""
    about: str = ""
    """The numbers that it compares: what two accounts say of these once need not be shown twice."""

    @classmethod
    def on(
        cls, type_: RelationType, reason: str, score: float, *shown: tuple[Content, Span], turned: bool = False
    ) -> Self:
        """A finding that rests on spans of the statements."""
        return cls(type_, reason, tuple(content.passage(span) for content, span in shown), score, turned)
