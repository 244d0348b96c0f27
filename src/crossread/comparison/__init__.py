"""How the accounts of one matter stand to each other: positions, relations, ledgers, wording, sources and silence."""

from crossread.comparison._as_of import Known, known_on
from crossread.comparison._compare import VERSION, compare
from crossread.comparison._forecasts_settling import settled
from crossread.comparison._speakers import respoken
from crossread.comparison._switched_off import switched_off
from crossread.comparison._versions import Versions, versions_of
from crossread.comparison._versions_judgements import carried
from crossread.comparison._versions_revisions import revised

__all__ = [
    "VERSION",
    "Known",
    "Versions",
    "carried",
    "compare",
    "known_on",
    "respoken",
    "revised",
    "settled",
    "switched_off",
    "versions_of",
]
