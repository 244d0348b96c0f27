"""What other documents say that is closest to what one document foretells."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from crossread.inference import Vectors
from crossread.linking._neighbours import apart_from_topic
from crossread.model import Echo, Forecast, Passage, Reading, Span, Statement

_POINTING = re.compile(r"(?:it|they|this|that|these|those|he|she)\b", re.IGNORECASE)
_ODDS = re.compile(r"(?:un)?likely\b", re.IGNORECASE)
"""How a clause opens that leaves out who or what it is about."""
_SHORT = 7
"""Words of a clause that says too little of what it is about to be understood alone."""
_CLOSEST = 40
_ROWS_AT_ONCE = 128
_DAY = 10
"""Characters of a full date."""


class Foretold(NamedTuple):
    """A forecast, and the stretch that says what it is about."""

    forecast: Passage
    about: Passage
    words: str


def foretold_in(readings: Sequence[Reading]) -> tuple[Foretold, ...]:
    """What each document foretells, in the order of the documents."""
    return tuple(_foretold(one, forecast) for one in readings for forecast in one.forecasts)


def _foretold(reading: Reading, forecast: Forecast) -> Foretold:
    """The clause; with its sentence for a condition or without a subject; with the one before for "it would reopen"."""
    document, start, end = reading.document, *forecast.span
    clause = " ".join(document[forecast.span].split())
    at = bisect_right(reading.sentences, start, key=lambda sentence: sentence.start) - 1
    if (forecast.condition not in clause or _ODDS.match(clause)) and at >= 0:
        start, end = min(start, reading.sentences[at].start), max(end, reading.sentences[at].end)
    if _POINTING.match(clause) and at >= 1 and len(clause.split()) <= _SHORT:
        start = reading.sentences[at - 1].start
    about = Span(start, end)
    return Foretold(document.passage(forecast.span), document.passage(about), " ".join(document[about].split()))


def echoes_in(
    readings: Sequence[Reading], foretold: Sequence[Foretold], statements: Sequence[Statement], vectors: Vectors
) -> Iterator[Echo]:
    """For each forecast the closest statements of others that are not older; its vectors follow those of statements."""
    if not foretold or not statements:
        return
    published = {one.document.id: one.document.published[:_DAY] for one in readings}
    rows = apart_from_topic(vectors)
    said, ahead = rows[: len(statements)], rows[len(statements) :]
    owners = np.asarray([one.document for one in statements])
    days = np.asarray([published[one.document] or "9999" for one in statements])
    for start in range(0, len(foretold), _ROWS_AT_ONCE):
        likeness = ahead[start : start + _ROWS_AT_ONCE] @ said.T
        for one, row in zip(foretold[start:], likeness, strict=False):
            row[(owners == one.forecast.document) | (days < published[one.forecast.document])] = -1
            yield from _closest(one, row, statements)


def _closest(one: Foretold, row: Vectors, statements: Sequence[Statement]) -> Iterator[Echo]:
    for at in np.argsort(-row, kind="stable")[:_CLOSEST]:
        if row[at] > -1 and not statements[at].is_fragment:
            yield Echo(one.forecast, one.about, statements[at].id, round(float(row[at]), 3))
