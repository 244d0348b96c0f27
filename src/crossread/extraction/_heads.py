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
_ARTICLE = re.compile(r"[ \u00a0](?:an?|the)[ \u00a0]")
_THAN = re.compile(r"[ \u00a0]than\b")
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
    return bare(text, Span(span.start, _unset(text, Span(span.start, end), mentions)))


def _unset(text: str, core: Span, mentions: Sequence[Span]) -> int:
    """Where the name ends behind which a text without commas tells what it is: "(Ada Moor) the mayor"."""
    ends = (one.end for one in mentions if core.start <= one.start and one.end < core.end)
    return next((end for end in sorted(ends) if _ARTICLE.match(text, end, core.end)), core.end)


def head_of(text: str, span: Span, mentions: Sequence[Span], people: Container[Span] = ()) -> Span | None:
    """The mention with which the head ends: of "the minister Ada Moor, of the Norland party" the minister's name.

    Some of the mentions are of `people`: such a name may be set behind the head.
    """
    core = speaker_part(text, span, mentions)
    named = _named_behind(text, Span(core.end, span.end), mentions, plainly(text[core.start : core.end]))
    if named is not None and named in people:
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
    leads = touches or _is_of_office(between.split())
    return last if leads and is_whole and not set(between) & set(",;:()") else None


def _is_of_office(between: Sequence[str]) -> bool:
    """Whether these words go on with an office: "(minister) of the Interior", "(founder) and director"."""
    if not between:
        return False
    first, last = between[0].lower(), between[-1]
    if first == "and":
        return last.lower() in words_of("roles", "offices") and not words_of("roles", "articles") & set(between)
    is_matter = last[0].isupper() or last.lower() in words_of("roles", "institution_modifiers")
    return is_matter and last.lower() not in words_of("roles", "offices") | words_of("roles", "titles")


def _set_behind(text: str, rest: Span, mentions: Sequence[Span], people: Container[Span]) -> Span | None:
    """Whose name is set behind a comma: "a lawyer for the families, (Ada Moor)", "one of the two, the (Orla guild)"."""
    last = max((one for one in mentions if one.start > rest.start), default=None)
    is_member = text[rest.start : rest.start + 4] == " of " and text[: rest.start].lower().endswith("one")
    if last is None or not (last in people or is_member) or any(one.end == rest.start for one in mentions):
        return None
    is_set_off = text[rest.start : last.start].rstrip(" \u00a0").removesuffix(" the").endswith(",")
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
        if word[0].lower() not in words_of("roles", "articles") or _THAN.match(text, word.end(), span.end):
            return Span(word.start(), span.end)
    return span
