"""Readings in; the things, claims and origins that they have in common out."""

from crossread.linking._atlas import Atlas
from crossread.linking._echoes import foretold_in
from crossread.linking._entities import link_names
from crossread.linking._groups import group_statements
from crossread.linking._likeness import name_likeness
from crossread.linking._link import VERSION, link
from crossread.linking._nearness import nearness_of
from crossread.linking._origins import origins_in
from crossread.linking._places import place_names, places_of
from crossread.linking._ranking import rank_names
from crossread.linking._statements import statements_in
from crossread.linking._trigrams import Trigrams

__all__ = [
    "VERSION",
    "Atlas",
    "Trigrams",
    "foretold_in",
    "group_statements",
    "link",
    "link_names",
    "name_likeness",
    "nearness_of",
    "origins_in",
    "place_names",
    "places_of",
    "rank_names",
    "statements_in",
]
