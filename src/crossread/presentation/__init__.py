"""Views of a case as plain data, and the report that draws them."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from crossread.model import Comparison, Reading
from crossread.presentation._claim import claim_view
from crossread.presentation._claims import claims_view
from crossread.presentation._contract import CONTRACT, encode, schema
from crossread.presentation._export import SHEETS, TYPES, Format, export
from crossread.presentation._figures import figures_view
from crossread.presentation._forecasts import forecasts_view
from crossread.presentation._gaps import gaps_view
from crossread.presentation._index import counted
from crossread.presentation._listings import documents_view, relations_view, speakers_view
from crossread.presentation._names import names_view
from crossread.presentation._notebook import html_of
from crossread.presentation._overview import overview_view
from crossread.presentation._reader import ReaderView, reader_view
from crossread.presentation._report import report
from crossread.presentation._roles import roles_view
from crossread.presentation._sources import sources_view
from crossread.presentation._table import Cell, Extent, Table, View
from crossread.presentation._techniques import techniques_view
from crossread.presentation._timeline import timeline_view
from crossread.presentation._versions import versions_view
from crossread.presentation._wording import wording_view

VIEWS: Mapping[str, Callable[[Comparison, Sequence[Reading]], View]] = MappingProxyType(
    {
        "overview": overview_view,
        "documents": documents_view,
        "claims": claims_view,
        "relations": relations_view,
        "figures": figures_view,
        "wording": wording_view,
        "techniques": techniques_view,
        "sources": sources_view,
        "speakers": speakers_view,
        "timeline": timeline_view,
        "names": names_view,
        "roles": roles_view,
        "forecasts": forecasts_view,
        "versions": versions_view,
        "gaps": gaps_view,
    }
)
"""Every view that is a set of tables, by the name that a person asks for it."""

__all__ = [
    "CONTRACT",
    "SHEETS",
    "TYPES",
    "VIEWS",
    "Cell",
    "Extent",
    "Format",
    "ReaderView",
    "Table",
    "View",
    "claim_view",
    "claims_view",
    "counted",
    "documents_view",
    "encode",
    "export",
    "figures_view",
    "forecasts_view",
    "gaps_view",
    "html_of",
    "names_view",
    "overview_view",
    "reader_view",
    "relations_view",
    "report",
    "roles_view",
    "schema",
    "sources_view",
    "speakers_view",
    "techniques_view",
    "timeline_view",
    "versions_view",
    "wording_view",
]
