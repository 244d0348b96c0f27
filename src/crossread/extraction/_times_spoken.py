"""On which day quoted words were spoken, where the text around them says so."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from crossread.extraction._times_finding import Found
from crossread.extraction._times_telling import Telling
from crossread.model import Span, TimeRole

_NEXT_PARAGRAPH = 180


def days_spoken(telling: Telling, told: Sequence[tuple[Found, date]]) -> Iterator[tuple[int, date]]:
    """The start of each quotation with the day that the words around it are dated by, or those before it."""
    dated = [(found.start, day) for found, day in told if telling.role(found) is not TimeRole.EVENT]
    text = telling.parsed.text
    last: tuple[int, date] | None = None
    for quotation in telling.quotations.all:
        line = _line(text, quotation.span)
        day = _day_in(dated, line)
        fills_line = quotation.span.end - quotation.span.start >= line.end - line.start - 2
        goes_on = last is not None and fills_line and line.start - last[0] < _NEXT_PARAGRAPH
        if day is None and last is not None and goes_on:
            day = last[1]
        last = (line.end, day) if day else None
        if day:
            yield quotation.span.start, day


def _day_in(dated: Sequence[tuple[int, date]], line: Span) -> date | None:
    """The last day told within a line."""
    at = bisect_left(dated, line.end, key=lambda one: one[0]) - 1
    return dated[at][1] if at >= 0 and dated[at][0] >= line.start else None


def _line(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(text))
