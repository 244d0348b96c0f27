"""The cue right before or behind a quotation, where the reader saw none."""

from crossread.extraction._drafts import Cover, Draft, trimmed
from crossread.extraction._lexicon import cues, grammar
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower, phrase_after, phrase_before
from crossread.extraction._quotations import Quotation
from crossread.model import Span

_REACH = 12
"""Words from a quotation within which its cue must stand."""
_ENDS = frozenset(".!?;:(“‘")
_BREAKS = _ENDS | {","}
_OPENERS = frozenset("\"“‘'")
_CAN_SPEAK = frozenset({"NOUN", "PRON", "PROPN"})
_LIKELY = 0.6


def herald_of(parsed: Parsed, quotation: Quotation, taken: Cover) -> Draft | None:
    """The quotation as the content of a verb beside it, one not taken: "She added: “…”", "“…,” said the mayor"."""
    draft = _before(parsed, quotation) or _behind(parsed, quotation)
    return draft if draft and not taken.holds(draft.head.start) else None


def _before(parsed: Parsed, quotation: Quotation) -> Draft | None:
    mark = parsed.text[max(quotation.span.start - 2, 0) : quotation.span.start].strip()
    if mark not in {":", ","}:
        return None
    last = parsed.token_index(quotation.span.start - 1)
    sentence = parsed.sentence_at(parsed.tokens[last].start) if last >= 0 else Span(0, 0)
    for at in range(last, max(last - _REACH, -1), -1):
        if parsed.tokens[at].start < sentence.start:
            return None
        if _is_cue(parsed, at):
            return _draft(parsed, quotation, at, phrase_before(parsed, at))
    return None


def _behind(parsed: Parsed, quotation: Quotation) -> Draft | None:
    first = parsed.token_index(quotation.span.end - 1) + 1
    following = parsed.text[quotation.span.end + 1 : quotation.span.end + 2]
    if parsed.words(quotation.inner).endswith(".") and following.isupper():
        return None
    for at in range(first, min(first + _REACH, len(parsed.tokens))):
        word = lower(parsed, parsed.tokens[at])
        if word in _ENDS or "\n" in parsed.text[quotation.span.end : parsed.tokens[at].start]:
            return None
        if _is_cue(parsed, at):
            # Before another quotation the verb speaks for that one.
            if parsed.text[parsed.tokens[at].end : parsed.tokens[at].end + 3].lstrip(",: ")[:1] in _OPENERS:
                return None
            before = trimmed(parsed.text, (phrase_before(parsed, at),))
            source = before[0] if before and before[0].start >= quotation.span.end else phrase_after(parsed, at + 1)
            return _draft(parsed, quotation, at, source)
    return None


def namer_of(parsed: Parsed, quotation: Quotation, taken: Cover) -> Draft | None:
    """A few quoted words as the content of a verb of naming before them: "called it “a fairy tale”"."""
    last = parsed.token_index(quotation.span.start - 1)
    for at in range(last, max(last - _REACH, -1), -1):
        token = parsed.tokens[at]
        if lower(parsed, token) in _BREAKS or token.start < parsed.sentence_at(quotation.span.start).start:
            return None
        if token.pos == "VERB":
            is_namer = lower(parsed, token) in cues().naming and not taken.holds(token.start)
            return _draft(parsed, quotation, at, _namer(parsed, at)) if is_namer else None
    return None


def _namer(parsed: Parsed, verb: int) -> Span:
    """Whoever stands before a verb of naming: a phrase, or "who"."""
    before = parsed.tokens[max(verb - 1, 0)]
    return before.span if lower(parsed, before) in grammar().relative else phrase_before(parsed, verb)


def _is_cue(parsed: Parsed, at: int) -> bool:
    token = parsed.tokens[at]
    return token.pos in {"VERB", "X"} and lower(parsed, token) in cues().forms


def _draft(parsed: Parsed, quotation: Quotation, cue: int, phrase: Span) -> Draft:
    source = phrase if any(token.pos in _CAN_SPEAK for token in parsed.tokens_in(phrase)) else Span(0, 0)
    return Draft(trimmed(parsed.text, (source,)), (parsed.tokens[cue].span,), (quotation.span,), _LIKELY)
