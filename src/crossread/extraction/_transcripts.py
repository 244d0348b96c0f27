"""Texts of talk in which every turn begins with who speaks: "VORN: Who saw it?"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.extraction._drafts import Draft, cover_of, trimmed
from crossread.extraction._parsed import SPOKEN, Parsed
from crossread.model import Span

_LABELLED = re.compile(
    r"[ \t]{0,8}(?:[\[(]\d[\d:., -]{0,20}[\])][ \t]{0,4})?(?P<who>[^\W\d_][^\n:“”\"?!;]{0,60}?)[ \t]?:(?=[ \t])"
)
_LEAST = 3
"""Turns from which a text may be talk."""
_ENDS = frozenset(".!?…”\"’'—–-)]")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line, and who is named at its head, if anybody is."""

    span: Span
    who: Span | None
    said: Span


def with_turns(parsed: Parsed, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with the whole of each turn given to whoever its head names, where a text is talk."""
    turns = list(_turns(_lines(parsed), parsed))
    named = cover_of(span for turn in turns for span in turn.source)
    return [*(draft for draft in drafts if draft.cue or not named.holds(draft.head.start)), *turns]


def _turns(lines: Sequence[_Line], parsed: Parsed) -> Iterator[Draft]:
    """A turn goes on over lines that name nobody, up to the next turn; behind the last one somebody else may tell."""
    if not _is_talk(parsed, lines):
        return
    named = [at for at, line in enumerate(lines) if line.who]
    for at, following in zip(named, [*named[1:], named[-1] + 1], strict=True):
        who, others = lines[at].who, (line.said for line in lines[at + 1 : following])
        content = trimmed(parsed.text, (lines[at].said, *others))
        if who and content:
            yield Draft(source=(who,), content=content)


def _is_talk(parsed: Parsed, lines: Sequence[_Line]) -> bool:
    """Whether several take turns, one of them twice, in sentences: a list of places and dates is none."""
    turns = [line for line in lines if line.who]
    names = Counter(parsed.words(line.who) for line in turns if line.who)
    ended = sum(parsed.words(line.said)[-1:] in _ENDS for line in turns)
    is_exchange = len(turns) >= _LEAST and len(names) > 1 and max(names.values()) > 1
    return is_exchange and 2 * ended > len(turns) and 2 * len(turns) >= len(lines)


def _lines(parsed: Parsed) -> list[_Line]:
    return [_line(parsed.text, span) for span in _spoken_lines(parsed)]


def _spoken_lines(parsed: Parsed) -> Iterator[Span]:
    for block in parsed.blocks:
        if block.kind in SPOKEN:
            for line in re.finditer(r"[^\n]*\S[^\n]*", parsed.text[block.start : block.end]):
                yield Span(block.start + line.start(), block.start + line.end())


def _line(text: str, span: Span) -> _Line:
    found = _LABELLED.match(text, span.start, span.end)
    if found is None or not _names(found["who"]):
        return _Line(span, None, span)
    return _Line(span, Span(*found.span("who")), Span(found.end(), span.end))


def _names(who: str) -> bool:
    """Whether some words can stand for somebody: the first and the last begin with a capital, or with a number."""
    words = re.findall(r"\w+", who)
    return bool(words) and not any(word[0].islower() for word in (words[0], words[-1]))
