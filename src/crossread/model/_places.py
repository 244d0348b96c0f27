"""Where on earth the places of a case can lie."""

from dataclasses import dataclass

from crossread.model._reading import EntityId


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """A place that a gazetteer lists, with those of its names that look like a name that was asked for."""

    id: str
    name: str
    names: tuple[str, ...]
    country: str
    latitude: float
    longitude: float
    people: int
    """How many live there; 0 where the gazetteer does not say."""
    division: str = ""
    """The code of the first-level division that it lies in: "US.IL"."""


@dataclass(frozen=True, slots=True)
class PlaceCandidate:
    """A listed place that a name of the case can mean, and which of its parts match."""

    id: str
    name: str
    country: str
    latitude: float
    longitude: float
    people: int
    match: str
    """"same name: hama exact", "transliteration: khan exact; shaykhun/sheikhoun vowels"."""
    division: str = ""
    """The division of the country that it lies in, where that goes by a name of its own: "Illinois"."""


@dataclass(frozen=True, slots=True)
class CasePlace:
    """One place of the case with every listed place that it can be; the first is proposed, where there is a reason."""

    entity: EntityId
    candidates: tuple[PlaceCandidate, ...]
    reason: str
    """Why the first candidate comes first, or why none is proposed: "Norland is named beside it"."""
    is_proposed: bool = True
    """Whether the first candidate is proposed, or what is listed is only shown."""
    decided: bool = False
    """Whether a person decided it."""
