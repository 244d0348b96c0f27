"""What the usual labels of names in spaCy pipelines stand for here."""

from collections.abc import Mapping

from crossread.errors import BadInput
from crossread.model import EntityType

_KINDS = frozenset(kind.value for kind in EntityType)
_USUAL = {
    "person": "PERSON PER PRS PERS PS PERSNAME",
    "organisation": "ORG ORGANIZATION ORGANISATION ORGNAME OG",
    "place": "GPE LOC LOCATION GEOGNAME PLACENAME GPE_LOC GPE_ORG PLACE LC",
    "group": "NORP",
    "facility": "FAC FACILITY",
    "event": "EVENT EVT EVN",
    "weapon": "WEAPON",
    "other": "PRODUCT PROD WORK_OF_ART WORK LAW MISC DRV OTHER",
    # Times and quantities are found by other means, and a language is no party to a contest.
    "": "DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL NUM MEASURE MSR PERIOD LANGUAGE TI DT QT",
}


def entity_types(own: Mapping[str, str]) -> dict[str, str]:
    """Every label in capitals with what it stands for, "" for what is no name here; a person's own table goes first."""
    strange = sorted({kind for kind in own.values() if kind and kind not in _KINDS})
    if strange:
        raise BadInput(f"entity_types: {strange[0]!r} is no type of name; there are {', '.join(sorted(_KINDS))}")
    usual = {label: kind for kind, labels in _USUAL.items() for label in labels.split()}
    return usual | {label.upper(): kind for label, kind in own.items()}
