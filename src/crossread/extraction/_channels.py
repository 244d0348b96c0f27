"""Through what something was said, and when."""

from collections.abc import Iterator, Sequence

from crossread.extraction._lexicon import grammar, sources
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower, phrase_after
from crossread.extraction._placed import Placed
from crossread.model import Span, Time, TimeRole, TimeType

_ENDS = frozenset({"AUX", "PART", "PUNCT", "VERB"})
_REACH = 8
"""Words from "in", "on" or "at" within which the channel's noun must come."""


def channel_of(parsed: Parsed, own: Sequence[Span]) -> str:
    """The channel as the text calls it: "statement", "joint press conference", "reporters"."""
    return next((_bare(parsed, phrase) for phrase in _channels(parsed, own)), "")


def _channels(parsed: Parsed, own: Sequence[Span]) -> Iterator[Span]:
    for index in _indexes(parsed, own):
        word = lower(parsed, parsed.tokens[index])
        if word in sources().leads or word in sources().told:
            yield from _channel_after(parsed, index, audience=word in sources().told)
        elif word == "statement" and lower(parsed, parsed.tokens[max(index - 1, 0)]) in grammar().articles:
            yield Span(*parsed.tokens[index].span)


def _indexes(parsed: Parsed, own: Sequence[Span]) -> Iterator[int]:
    for piece in own:
        yield from range(parsed.token_index(piece.start - 1) + 1, parsed.token_index(piece.end - 1) + 1)


def _channel_after(parsed: Parsed, index: int, *, audience: bool) -> Iterator[Span]:
    wanted = sources().audiences if audience else sources().channels
    first = index + 1
    for at in range(first, min(first + _REACH, len(parsed.tokens))):
        token = parsed.tokens[at]
        if token.pos in _ENDS or lower(parsed, token) in sources().leads:
            return
        if lower(parsed, token) in wanted:
            following = at + 1 < len(parsed.tokens) and parsed.tokens[at + 1].pos == "NOUN"
            if not following:
                yield Span(parsed.tokens[first].start, token.end)
                return


def relay_of(parsed: Parsed, own: Sequence[Span]) -> Span | None:
    """Who carried the words: "published in the Courier", "quoted by the agency", "told the Courier"."""
    for index in _indexes(parsed, own):
        word = lower(parsed, parsed.tokens[index])
        after = index + 1
        if word in sources().carried and after < len(parsed.tokens):
            if lower(parsed, parsed.tokens[after]) in sources().carried_by:
                return _phrase(parsed, after + 1)
        elif word in sources().told and after < len(parsed.tokens):
            return _phrase(parsed, after)
    return None


def _phrase(parsed: Parsed, index: int) -> Span | None:
    if index >= len(parsed.tokens):
        return None
    phrase = phrase_after(parsed, index, stops=frozenset({"on", "in", "that", "at", "as"}))
    return phrase if phrase.start < phrase.end else None


def _bare(parsed: Parsed, phrase: Span) -> str:
    words = parsed.words(phrase).split()
    while len(words) > 1 and words[0].lower() in grammar().articles:
        words.pop(0)
    return " ".join(words)


def said_at(own: Sequence[Span], times: Placed[Time]) -> str:
    """When it was said: a time of utterance among the document's own words, or else a date among them."""
    near = [time for piece in own for time in times.within(piece) if ".." not in time.value]
    told = [time.value for time in near if time.role is TimeRole.UTTERANCE]
    dated = [time.value for time in near if time.type is TimeType.DATE]
    return next(filter(None, (*told, *dated)), "")
