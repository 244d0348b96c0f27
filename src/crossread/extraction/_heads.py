"""What a noun phrase is about: its head, without what hangs on it."""

import re
from collections.abc import Container, Sequence

from crossread.extraction._gazetteer import plainly
from crossread.extraction._word_lists import words_of
from crossread.model import Span

_CUT = re.compile(
    r"[,;:()\[\]\n—–]|\s-{1,2}\s|\s(?:about|after|and|as|at|based|but|by|citing|close|familiar|for|from|in|including|near|of|on|or|"
    r"published|quoted|speaking|that|to|which|who|whose|with|within)\s"
)
_FROM = re.compile(
    r"[^.;:\n]{0,60}?(?<!seen)(?<!obtained)(?<!reviewed)(?<!viewed)[ \u00a0](?:by|from)[ \u00a0]|[ \u00a0]of[ \u00a0]"
)
_LEAD = re.compile(r"\S+")
_LONGEST = 400
"""Characters of a phrase in which its head is looked for."""
_DEEPEST = 4
"""Sayings of sayings that are followed: "a report of a statement by"."""
_MARKS = "\"'“”‘’.,;:()[] \u00a0\n"


def core_of(text: str, span: Span, mentions: Sequence[Span] = ()) -> Span:
    """The phrase up to the first thing that hangs on its head; a mention is never cut."""
    end = min(span.end, span.start + _LONGEST)
    for cut in _CUT.finditer(text, span.start, end):
        if cut.start() > span.start and not any(one.start < cut.end() and cut.start() < one.end for one in mentions):
            end = cut.start()
            break
    return bare(text, Span(span.start, end))


def head_of(text: str, span: Span, mentions: Sequence[Span], people: Container[Span] = ()) -> Span | None:
    """The mention with which the head ends: of "the minister Ada Moor, of the Norland party" the minister's name.

    Some of the mentions are of `people`: such a name may be set behind the head.
    """
    core = speaker_part(text, span, mentions)
    if named := _named_behind(text, Span(core.end, span.end), mentions, plainly(text[core.start : core.end])):
        return named
    if named := _set_behind(text, Span(core.end, span.end), mentions, people):
        return named
    ending = [one for one in mentions if one.start >= core.start and _closes(text, Span(one.end, core.end))]
    return max(ending, key=lambda one: one.end - one.start, default=None)


def _named_behind(text: str, rest: Span, mentions: Sequence[Span], core: str) -> Span | None:
    """The person whose name closes the phrase of an office: "envoy to the Harbour Council (Ada Moor)"."""
    last = max((one for one in mentions if one.start > rest.start), default=None)
    if last is None or core.rpartition(" ")[2].lower() not in words_of("roles", "offices"):
        return None
    between = text[rest.start : last.start]
    touches = between.endswith((" ", "\u00a0")) and any(one.end == last.start - 1 for one in mentions)
    is_whole = not text[last.end : rest.end].strip(_MARKS)
    return last if touches and is_whole and not set(between) & set(",;:()") else None


def _set_behind(text: str, rest: Span, mentions: Sequence[Span], people: Container[Span]) -> Span | None:
    """The person whose name is set behind a phrase with a comma: "a lawyer for the families, (Ada Moor)"."""
    last = max((one for one in mentions if one.start > rest.start), default=None)
    if last is None or last not in people or any(one.end == rest.start for one in mentions):
        return None
    is_set_off = text[rest.start : last.start].rstrip(" \u00a0").endswith(",")
    return last if is_set_off and not text[last.end : rest.end].strip(_MARKS) else None


def speaker_part(text: str, span: Span, mentions: Sequence[Span] = ()) -> Span:
    """The core of a phrase; of what is said or written, the core of whose it is: "a statement by (the ministry)"."""
    core = core_of(text, span, mentions)
    for _ in range(_DEEPEST):
        last = plainly(text[core.start : core.end]).rpartition(" ")[2].lower()
        behind = _FROM.match(text, core.end, span.end) if last in words_of("roles", "utterances") else None
        if behind is None:
            break
        core = core_of(text, Span(behind.end(), span.end), mentions)
    return core


def _closes(text: str, rest: Span) -> bool:
    """Whether nothing of weight stands between a mention and the end of the head."""
    if rest.end < rest.start:
        return False
    words = plainly(text[rest.start : rest.end]).strip(_MARKS).lower().removeprefix("s ").strip()
    return words in {"", "s"} or any(words in words_of("roles", section) for section in ("parts", "outlet_behind"))


def bare(text: str, span: Span) -> Span:
    """The span without the marks and blanks at its edges."""
    start, end = span
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return Span(start, end)


def without_articles(text: str, span: Span) -> Span:
    """The phrase without articles, counts and owners before it."""
    for word in _LEAD.finditer(text, span.start, span.end):
        if word[0].lower() not in words_of("roles", "articles"):
            return Span(word.start(), span.end)
    return span
