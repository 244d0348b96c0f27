"""Where the places of a case lie, with every other place that could be meant."""

from crossread.model import CaseEntity, CasePlace, PlaceCandidate
from crossread.presentation._index import Index, counted
from crossread.presentation._table import Cell, Table

_SHOWN = 3
"""Other places that a row names; the rest are counted."""


def places_table(index: Index) -> Table:
    """One row a place: what is proposed or decided, why, and what else bears the name."""
    entities = {entity.id: entity for entity in index.comparison.entities}
    proposed = sum(place.is_proposed for place in index.comparison.places)
    return Table(
        title="Where places lie",
        columns=("Name", "Listed place", "Country", "Coordinates", "Why", "Others of this name"),
        rows=tuple(_row(entities[place.entity], place) for place in index.comparison.places),
        note=f"{proposed} of {counted(len(index.comparison.places), 'place')} that a gazetteer lists are put there.",
    )


def _row(entity: CaseEntity, place: CasePlace) -> tuple[Cell, ...]:
    first, others = (place.candidates[0], place.candidates[1:]) if place.is_proposed else (None, place.candidates)
    status = "decided" if place.decided else "proposed" if first else "open"
    return (
        Cell(entity.name, passages=entity.mentions[:1]),
        Cell(f"{first.name} ({first.id})" if first else "", note=first.match if first else ""),
        Cell(_land(first) if first else ""),
        Cell(coordinates(first) if first else ""),
        Cell("; ".join(filter(None, (first.match if first else "", place.reason))), mark=status, note=status),
        Cell(_others(others), note=counted(len(others), "other place")),
    )


def coordinates(place: PlaceCandidate) -> str:
    """Latitude and longitude in degrees, to about a kilometre."""
    return f"{place.latitude:.2f}, {place.longitude:.2f}"


def _land(place: PlaceCandidate) -> str:
    """The country with the division of it that has a name of its own."""
    return ", ".join(filter(None, (place.division, place.country)))


def _others(others: tuple[PlaceCandidate, ...]) -> str:
    named = [f"{one.name}, {_land(one)} ({one.id})" for one in others[:_SHOWN]]
    more = [f"and {len(others) - _SHOWN} more"] if len(others) > _SHOWN else []
    return "; ".join((*named, *more))
