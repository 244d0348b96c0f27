"""Readings in; the things, claims and origins that they have in common out."""

from crossread.linking._atlas import Atlas
from crossread.linking._entities import link_names
from crossread.linking._groups import group_statements
from crossread.linking._likeness import name_likeness
from crossread.linking._link import VERSION, link, words_to_embed
from crossread.linking._meant import same_meant
from crossread.linking._nearness import nearness_of
from crossread.linking._origins import origins_in
from crossread.linking._places import place_names, places_of
from crossread.linking._ranking import rank_names
from crossread.linking._signs import Gallery, accounts_in
from crossread.linking._statements import statements_in
from crossread.linking._targets import require_target
from crossread.linking._trigrams import Trigrams

__all__ = [
    "VERSION",
    "Atlas",
    "Gallery",
    "Trigrams",
    "accounts_in",
    "group_statements",
    "link",
    "link_names",
    "name_likeness",
    "nearness_of",
    "origins_in",
    "place_names",
    "places_of",
    "rank_names",
    "require_target",
    "same_meant",
    "statements_in",
    "words_to_embed",
]
