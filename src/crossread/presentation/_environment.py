"""How templates are drawn: everything escaped, nothing hidden."""

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from crossread.presentation._charts import bar, timeline_chart, top
from crossread.presentation._visible import visible


def environment() -> Environment:
    """Templates in which everything is escaped and nothing may be missing."""
    made = Environment(
        loader=PackageLoader("crossread.presentation"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    made.globals |= {"bar": bar, "top": top, "timeline_chart": timeline_chart}
    return made


def _shown(value: Any) -> Any:
    """Text of a document never reaches the page with characters that hide or reorder it."""
    return visible(value) if type(value) is str else value
