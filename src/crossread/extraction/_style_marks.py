"""Boosters, hedges, distancing marks and scare quotes."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from re import Pattern

from crossread.extraction._holders import Holders
from crossread.extraction._lexicon import pattern_of
from crossread.extraction._parsed import Parsed
from crossread.extraction._speakers import UNSPECIFIED
from crossread.extraction._word_lists import word_list
from crossread.model import Attribution, ReporterStance, Span, StyleKind, StyleMark

_LISTED = {StyleKind.DISTANCE: "distance", StyleKind.BOOSTER: "booster", StyleKind.HEDGE: "hedge"}


def style_marks_in(parsed: Parsed, attributions: Sequence[Attribution]) -> tuple[StyleMark, ...]:
    """Every mark outside page furniture, in the order of the text; words in scare quotes are no other mark."""
    scare = [one for one in attributions if _is_scare(one)]
    holders = Holders.of(parsed, [one for one in attributions if not _is_scare(one)])
    found: dict[int, StyleMark] = {}
    for kind, span in (*_quoted(scare), *_listed(parsed), *_helping(parsed)):
        if not parsed.is_furniture(span.start):
            found.setdefault(span.start, StyleMark(*span, kind, holders.at(span.start) or UNSPECIFIED))
    return tuple(found[start] for start in sorted(found))


def _is_scare(one: Attribution) -> bool:
    """Whether quotation marks alone show a distance: what is held at arm's length is the whole content."""
    return one.reporter.stance is ReporterStance.DOUBTS and one.reporter.span in one.content


def _quoted(scare: Iterable[Attribution]) -> Iterator[tuple[StyleKind, Span]]:
    yield from ((StyleKind.SCARE_QUOTES, one.reporter.span) for one in scare if one.reporter.span)


def _listed(parsed: Parsed) -> Iterator[tuple[StyleKind, Span]]:
    for kind, section in _LISTED.items():
        yield from ((kind, Span(*found.span())) for found in _words_for(section).finditer(parsed.text))


def _helping(parsed: Parsed) -> Iterator[tuple[StyleKind, Span]]:
    for token in parsed.tokens:
        if token.pos == "AUX" and _words_for("auxiliary").fullmatch(parsed.words(token.span)):
            yield StyleKind.HEDGE, token.span


@cache
def _words_for(section: str) -> Pattern[str]:
    return pattern_of(phrase.strip() for phrase in word_list("style")[section].split("|"))
