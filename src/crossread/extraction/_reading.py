"""From a captured text and the reader's answers to everything that is read out of it."""

from collections.abc import Mapping

from crossread.extraction._attributions import attributions_in
from crossread.extraction._citations import citations_in
from crossread.extraction._events import events_in
from crossread.extraction._figures import figures_in
from crossread.extraction._figures_vague import LEAST, counts_told
from crossread.extraction._forecasts import forecasts_in
from crossread.extraction._holders import Holders
from crossread.extraction._labels import labels_in
from crossread.extraction._names import names_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._portraits import event_portraits
from crossread.extraction._propositions import propositions_in
from crossread.extraction._roles_given import roles_in
from crossread.extraction._sentences import within_blocks
from crossread.extraction._style_marks import style_marks_in
from crossread.extraction._techniques import techniques_in
from crossread.extraction._times import times_in
from crossread.model import Answers, Capture, Reading, Run

VERSION = "16"
"""Changes whenever the same text and answers would be read differently."""


def read(capture: Capture, answers: Answers, *, vague: Mapping[str, float] = LEAST) -> Reading:
    """The reading of one document; a text about which nothing was answered keeps its blocks and its gaps only."""
    parsed = Parsed(capture, within_blocks(capture, answers))
    run = Run("extraction", VERSION)
    if not parsed.sentences:
        return Reading(capture.document, capture.blocks, gaps=capture.gaps, runs=(run,))
    told, named = times_in(parsed), names_in(parsed)
    times = told.all
    citations = citations_in(parsed, named.mentions, times)
    attributions = attributions_in(parsed, named, times=times, citations=citations)
    figures = figures_in(
        parsed,
        times=times,
        attributions=attributions,
        mentions=named.mentions,
        entities=named.entities,
        vague=vague,
    )
    roles = roles_in(parsed, named, attributions)
    happening = events_in(parsed, named, times=times, attributions=attributions)
    return Reading(
        document=capture.document,
        blocks=capture.blocks,
        sentences=tuple(one for one in parsed.sentences if not parsed.is_furniture(one.start)),
        attributions=attributions,
        mentions=named.mentions,
        entities=named.entities,
        figures=figures,
        times=times,
        citations=citations,
        labels=labels_in(parsed, named, attributions, roles),
        techniques=techniques_in(parsed, Holders.of(parsed, attributions), named.mentions),
        forecasts=forecasts_in(parsed, attributions, times),
        propositions=propositions_in(parsed, attributions),
        gaps=(*capture.gaps, *told.gaps),
        runs=(run, Run("vague words", counts_told(vague))),
        style_marks=style_marks_in(parsed, attributions),
        events=happening.events,
        event_orders=happening.orders,
        roles=roles,
        portraits=event_portraits(parsed, happening.events),
    )
