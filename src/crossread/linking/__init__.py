"""Readings in; the things, claims and origins that they have in common out."""

from crossread.linking._entities import link_names
from crossread.linking._groups import group_statements
from crossread.linking._happenings import happening_phrases
from crossread.linking._likeness import name_likeness
from crossread.linking._link import VERSION, link
from crossread.linking._meant import same_meant
from crossread.linking._nearness import nearness_of
from crossread.linking._origins import origins_in
from crossread.linking._ranking import rank_names
from crossread.linking._signs import Gallery, accounts_in
from crossread.linking._statements import statements_in
from crossread.linking._trigrams import Trigrams

__all__ = [
    "VERSION",
    "Gallery",
    "Trigrams",
    "accounts_in",
    "group_statements",
    "happening_phrases",
    "link",
    "link_names",
    "name_likeness",
    "nearness_of",
    "origins_in",
    "rank_names",
    "same_meant",
    "statements_in",
]
