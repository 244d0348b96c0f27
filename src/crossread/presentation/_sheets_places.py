"""Where places lie, row by row, with every place that could be meant."""

from collections.abc import Iterator
from typing import NamedTuple

from crossread.model import CasePlace, PlaceCandidate
from crossread.presentation._index import Index
from crossread.presentation._sheet import Column, Row, Sheet


class _Listed(NamedTuple):
    """A place of the case, one listed place that it can be, and which of them that is, counted from 1."""

    name: str
    place: CasePlace
    candidate: PlaceCandidate
    rank: int


def _places(index: Index) -> Iterator[Row[_Listed]]:
    for place in index.comparison.places:
        for rank, candidate in enumerate(place.candidates, 1):
            yield Row(_Listed(index.things.get(place.entity, ""), place, candidate, rank))


PLACES: Sheet[_Listed] = Sheet(
    "places",
    "One place that a gazetteer lists and that a place of the case can be.",
    _places,
    (
        Column("entity", str, "Joins `entities`.", lambda one: one.place.entity),
        Column("name", str, "Its name in the case.", lambda one: one.name),
        Column("place", str, "Id in the gazetteer, which `judge place` takes as value.", lambda one: one.candidate.id),
        Column("listed", str, "Its name there.", lambda one: one.candidate.name),
        Column("country", str, "Where it lies.", lambda one: one.candidate.country),
        Column(
            "division", str, "Which state or province of it, if listed by name.", lambda one: one.candidate.division
        ),
        Column("latitude", float, "In degrees.", lambda one: one.candidate.latitude),
        Column("longitude", float, "In degrees.", lambda one: one.candidate.longitude),
        Column("people", int, "Who live there; 0 if not told.", lambda one: one.candidate.people),
        Column("match", str, "Which parts of the names match.", lambda one: one.candidate.match),
        Column("rank", int, "1 for the first of the places that it can be.", lambda one: one.rank),
        Column(
            "chosen",
            bool,
            "Whether it is the one proposed or decided.",
            lambda one: one.place.is_proposed and one.rank == 1,
        ),
        Column("decided", bool, "Whether a person decided.", lambda one: one.place.decided),
        Column("reason", str, "Why the first comes first.", lambda one: one.place.reason),
    ),
    is_placed=False,
)
