"""Readings and comparisons as HTML for a notebook: a few tables, no script and no style of their own."""

from collections.abc import Sequence

from crossread.model import Comparison, Reading
from crossread.presentation._claims import claims_of
from crossread.presentation._cuts import Limits, cut
from crossread.presentation._environment import environment
from crossread.presentation._figures import figures_of
from crossread.presentation._index import counted, index_of
from crossread.presentation._listings import speakers_view
from crossread.presentation._table import View

_A_LOOK = Limits(rows=20, columns=12, tables=6)


def html_of(value: Reading | Comparison) -> str:
    """The value as HTML for a notebook: who says what in a reading, claims and figures of a comparison."""
    views = _of_reading(value) if isinstance(value, Reading) else _of_comparison(value)
    shown = [cut(view, _A_LOOK)[0] for view in views]
    return environment().get_template("notebook.html.j2").render(views=shown)


def _of_reading(reading: Reading) -> Sequence[View]:
    document = reading.document
    said = speakers_view(Comparison(documents=(document,)), (reading,))
    head = " · ".join(filter(None, (document.outlet, document.author, document.published, document.language)))
    lead = f"{head}: {said.lead} in {counted(len(reading.sentences), 'sentence')}, {counted(len(reading.gaps), 'gap')}"
    return (View("reading", document.title or document.name, lead, said.tables),)


def _of_comparison(comparison: Comparison) -> Sequence[View]:
    index = index_of(comparison, ())
    return (claims_of(index), figures_of(index))
