"""The works and bodies that a document refers to."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from crossread.extraction._citations_running import bodies_in, works_in
from crossread.extraction._citations_words import AUTHOR, CREDITED, LINKED, any_of
from crossread.extraction._parsed import Parsed
from crossread.model import BlockKind, Citation, EntityType, Mention, Span, Time

_BRACKETED = re.compile(r"\(([^()\n]{3,240})\)")
_CREDIT = re.compile(
    rf"\(?(?<!\w)(?i:{any_of(CREDITED)})(?i:\s?(?:by\s|:\s?|/)|\scredit:?\s|\scourtesy\sof\s)(?P<who>[^()\n/|]{{2,60}}?)"
    r"\s?(?:[/|]\s?(?P<outlet>[^()\n/|.]{2,40}))?(?:\)|\n|$)"
)
_DATE = re.compile(
    r",\s(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?[A-Z][a-z]{2,8}\.?(?:\s\d{1,2},?)?(?:\s\d{4})?|\d{4}(?:-\d\d){0,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$"
)
_LINKED = re.compile(rf"\W*(?i:{any_of(LINKED)})\W*")
_LINE = re.compile(r"[^\n]+")
_HEADLINE_WORDS = 5
_OUTLET_WORDS = 5
_FURTHEST_LINK = 400


def citations_in(parsed: Parsed, mentions: Sequence[Mention], times: Sequence[Time] = ()) -> tuple[Citation, ...]:
    """Every work, credit and body that a document refers to, in order, none overlapping another."""
    rules: tuple[Callable[[Parsed, Sequence[Mention]], Iterator[Citation]], ...]
    rules = (_credits, _bracketed, works_in, bodies_in, _links)
    covered = bytearray(len(parsed.text))
    kept: list[Citation] = []
    for rule in rules:
        for citation in rule(parsed, mentions):
            if not any(covered[citation.start : citation.end]):
                covered[citation.start : citation.end] = b"\1" * (citation.end - citation.start)
                kept.append(citation)
    return tuple(_dated(citation, times) for citation in sorted(kept, key=lambda one: one.start))


def _credits(parsed: Parsed, _mentions: Sequence[Mention]) -> Iterator[Citation]:
    """Who made a picture: "(Photo by A / B)"."""
    for match in _CREDIT.finditer(parsed.text):
        end = match.start() + len(match.group().rstrip())
        yield Citation(match.start(), end, outlet=(match["outlet"] or "").strip(), author=match["who"].strip())


def _bracketed(parsed: Parsed, mentions: Sequence[Mention]) -> Iterator[Citation]:
    """A work in brackets: title, outlet and date, or an outlet alone."""
    outlets = {mention.span for mention in mentions if mention.type is EntityType.OUTLET}
    for match in _BRACKETED.finditer(parsed.text):
        dated = _DATE.search(match[1])
        parts = [part.strip() for part in match[1][: dated.start() if dated else None].rstrip(" ,").split(",")]
        if dated and len(parts) > 1 and _is_outlet(parts[-1]):
            title, author = _title(", ".join(parts[:-1]))
            yield Citation(*match.span(), title=title, outlet=parts[-1], author=author)
        elif Span(*match.span(1)) in outlets:
            yield Citation(*match.span(), outlet=match[1])


def _is_outlet(words: str) -> bool:
    return words[:1].isalnum() and len(words.split()) <= _OUTLET_WORDS


def _title(words: str) -> tuple[str, str]:
    """Title and author of "Title by A. Name"."""
    author = AUTHOR.search(words)
    return (words[: author.start()], author["name"]) if author else (words, "")


def _links(parsed: Parsed, _mentions: Sequence[Mention]) -> Iterator[Citation]:
    """Headlines listed under "Read more" in the page's furniture."""
    listed_at: int | None = None
    for block in parsed.blocks:
        if block.kind is not BlockKind.FURNITURE:
            continue
        for line in _LINE.finditer(parsed.text, block.start, block.end):
            if _LINKED.fullmatch(line.group()):
                listed_at = line.end()
            elif listed_at is not None and line.start() - listed_at < _FURTHEST_LINK and _is_headline(line.group()):
                listed_at = line.end()
                yield Citation(*line.span(), title=line.group().strip())


def _is_headline(line: str) -> bool:
    return len(line.split()) >= _HEADLINE_WORDS


def _dated(citation: Citation, times: Sequence[Time]) -> Citation:
    """With the date that stands in it."""
    inside = (time for time in times if citation.start <= time.start < citation.end and time.value[:1].isdigit())
    first = next(inside, None)
    return replace(citation, date=first.value) if first else citation
