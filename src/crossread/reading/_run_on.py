"""Lines that run on: a date and the title before the first sentence, page furniture after the last."""

import re
from collections.abc import Iterator, Sequence

from crossread.model import BlockKind
from crossread.reading._dates import first_date
from crossread.reading._lexicon import lexicon
from crossread.reading._lines import CLOSERS, STOPS, Line, line_at

LONG = 200
"""Characters from which a line may be a page that lost its line breaks."""
DATED = 60
"""Characters within which a leading date has to end."""
TAIL = 900
"""Characters at the end of a line in which furniture is looked for."""
_LEAD = re.compile(r"(?:(?:published|posted|updated|last updated)(?: on| at)?:?\s?)?", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?][\"”’)]?\s[A-Z]")
"""One sentence ending and another beginning: the text goes on."""
_COUNTERS = re.compile(r"(?:\s(?:\.{3}|…|\d{1,6}))*\s?\Z")
"""What scraped pages leave between a text and its tags: dots, and how often it was shared."""


def unrun(text: str, lines: Sequence[Line], title: str) -> Iterator[Line]:
    """The lines of a text, those that run on cut where that can be told."""
    for number, line in enumerate(lines):
        if line.kind or line.length <= LONG:
            yield line
            continue
        body = _tail_start(text, line)
        start = line.start
        if number == 0:
            for end, kind in _leads(text, line, title):
                yield from _part(text, start, end, line.gap, kind)
                start = end
        yield from _part(text, start, body, line.gap if start == line.start else 0, None)
        yield from _part(text, body, line.end, 0, BlockKind.FURNITURE)


def _part(text: str, start: int, end: int, gap: int, kind: BlockKind | None) -> Iterator[Line]:
    part = line_at(text, start, end, gap, kind)
    if part:
        yield part


def _leads(text: str, line: Line, title: str) -> Iterator[tuple[int, BlockKind]]:
    """Where a leading date ends, and a title after it."""
    dated = line.start + _date_end(line.head[:DATED])
    titled = _title_end(text, dated, title)
    if dated > line.start and (titled or _begins_sentence(text[dated : dated + DATED])):
        yield dated, BlockKind.FURNITURE
    if titled and titled < line.end:
        yield titled, BlockKind.TITLE


def _date_end(head: str) -> int:
    lead = _LEAD.match(head)
    found = first_date(head)
    return found.end() if lead and found and found.start() == lead.end() else 0


def _begins_sentence(after: str) -> bool:
    return after[:1].isspace() and after.lstrip()[:1].isupper()


def _title_end(text: str, position: int, title: str) -> int:
    words = re.findall(r"\w+", title[:300])
    if len(words) < len(("two", "words")):
        return 0
    pattern = re.compile(r"\W{0,4}" + r"\W{1,4}".join(map(re.escape, words)) + r"[.!?…]?(?!\w)", re.IGNORECASE)
    match = pattern.match(text, position)
    return match.end() if match else 0


def _tail_start(text: str, line: Line) -> int:
    """Where furniture begins that runs on after the last sentence; the line's end where there is none."""
    first = max(line.start + LONG // 2, line.end - TAIL)
    window = text[first : line.end]
    start = len(window)
    for cut in sorted((cut for tail in lexicon().tails if (cut := _cut(window, tail))), reverse=True):
        if _SENTENCE.search(window, cut, start):
            break
        start = cut
    return first + start


def _cut(window: str, tail: str) -> int:
    """Where the text before the first fitting occurrence of this phrase ends; 0 where there is none."""
    place = window.find(tail)
    while place > 0:
        counters = _COUNTERS.search(window, max(0, place - 40), place)
        end = counters.start() if counters else place
        if end < place and window[end - 1 : end] in {*STOPS, *CLOSERS}:
            return end
        place = window.find(tail, place + 1)
    return 0
