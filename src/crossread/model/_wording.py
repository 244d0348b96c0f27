"""What accounts call things and people, and by which means of style."""

from dataclasses import dataclass

from crossread.model._reading import EntityId, Label, Role
from crossread.model._text import DocumentId, Passage
from crossread.model._timeline import EventId

_ARTICLES = frozenset({"a", "an", "the", "this", "that", "these", "those"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelUse(Label):
    """One use of a label, a description or a name with its document."""

    document: DocumentId
    is_name: bool = False
    """Whether it only names: a name calls nobody anything."""
    counted_as: str = ""
    """The shorter word that it is counted with; empty where it is counted by itself."""

    @property
    def word(self) -> str:
        """The label as it is counted: "The regime", "the brutal regime" and "regime" are one word."""
        if self.counted_as:
            return self.counted_as
        first, _, rest = self.label.casefold().partition(" ")
        return rest if rest and first in _ARTICLES else self.label.casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleUse(Role):
    """One place where an account gives something a role."""

    document: DocumentId
    published: str = ""


@dataclass(frozen=True, slots=True)
class CaseRole:
    """One role of one thing, with everybody who gives it: "minister" counts with "foreign minister"."""

    entity: EntityId
    role: str
    """In the fullest words that are used for it."""
    uses: tuple[RoleUse, ...]
    """The earliest published first."""


@dataclass(frozen=True, slots=True)
class Habit:
    """A word that one account uses for a thing in its own voice, and how telling that is beside the others."""

    document: DocumentId
    label: str
    times: int
    of: int
    """How often the account calls the thing anything."""
    elsewhere: int
    """How often the other accounts use the word for it."""
    of_elsewhere: int
    score: float
    """Log-odds with an informative prior, in standard deviations: it sorts, and is no probability."""
    is_coloured: bool = False
    """Whether the word takes sides, so that an office or a kinship does not come before "regime"."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What each account calls one thing."""

    entity: EntityId
    uses: tuple[LabelUse, ...]
    habits: tuple[Habit, ...] = ()
    """Words by which an account parts from the others: those that take sides first, then by how telling they are.

    Never what was said once.
    """
    kind: tuple[EntityId, ...] = ()
    """Further things of the same kind that no account tells apart by a name, where their words are taken together."""
    title: str = ""
    """What is called so, where it is an event and no thing with a name: "event at Orla, 2031-05-04"."""
    events: tuple[EventId, ...] = ()
    """The events of the case that are called so."""


@dataclass(frozen=True, slots=True)
class StyleCount:
    """How often one account uses a technique, or marks of one kind, in its own voice or in those that it quotes."""

    document: DocumentId
    name: str
    is_technique: bool
    own_voice: bool
    passages: tuple[Passage, ...]
    words: int
    """Words of the account in such a voice: what the rate is out of."""
    rate: float
    """Per 1,000 words."""
    low: float
    high: float
    """Ends of the 95 % interval of the rate (Wilson)."""
