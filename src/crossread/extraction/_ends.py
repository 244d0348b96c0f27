"""Contents that break off in the middle of a phrase, or run on into other sentences, brought to whole clauses."""

import re
from dataclasses import replace

from crossread.extraction._drafts import Draft, Spans, overlaps
from crossread.extraction._parsed import Parsed
from crossread.extraction._quotations import Quotations
from crossread.extraction._trees import Trees
from crossread.model import Span

_UNFINISHED = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "SCONJ"})
_STOPS = frozenset(".!?")
_PASSED_OVER = 160
"""Characters of a gap behind a piece that breaks off."""
_SKIPPED = re.compile(r"\s(?:[\w’'.%$€£-]{1,40}\s){0,12}")
"""Words without any mark between two pieces: nobody's clause, only passed over."""


def within_sentence(parsed: Parsed, quotations: Quotations, draft: Draft) -> Draft:
    """The draft without what of its unquoted content stands in other sentences than its cue."""
    if not draft.cue:
        return draft
    home = parsed.sentence_at(draft.head.start)
    content = tuple(_at_home(parsed, quotations, home, span) for span in draft.content)
    kept = tuple(span for span in content if overlaps(span, home) or quotations.at(span.start))
    return replace(draft, content=kept) if any(overlaps(span, home) for span in content) else draft


def _at_home(parsed: Parsed, quotations: Quotations, home: Span, span: Span) -> Span:
    """A piece of a content up to where its sentence ends, unless it goes on between quotation marks."""
    start, end = span
    if start < home.start < end and not (quotations.at(start) or quotations.at(home.start)):
        start = home.start
    is_over = parsed.text[home.end - 1] in _STOPS or "\n" in parsed.text[home.end : home.end + 2]
    if start < home.end < end and is_over and not quotations.at(home.end - 1):
        end = home.end
    return Span(start, end)


def whole(trees: Trees, draft: Draft) -> Draft:
    """The draft with pieces of its content made one where only some words were passed over between them."""
    made: list[Span] = []
    for span in draft.content:
        skipped = Span(made[-1].end, span.start) if made else span
        if made and _is_skipped(trees, skipped, (*draft.source, *draft.cue)):
            made[-1] = Span(made[-1].start, span.end)
        else:
            made.append(span)
    return replace(draft, content=tuple(made))


def _is_skipped(trees: Trees, gap: Span, others: Spans) -> bool:
    """Whether a gap holds nobody's words, and no mark unless the piece before it breaks off."""
    parsed = trees.parsed
    breaks_off = gap.end - gap.start <= _PASSED_OVER and _breaks_off(trees, parsed.token_index(gap.start - 1))
    is_within = breaks_off and gap.end <= parsed.sentence_at(gap.start).end
    is_plain = is_within or _SKIPPED.fullmatch(parsed.text, *gap) is not None
    return is_plain and not any(overlaps(gap, other) for other in others)


def ended(trees: Trees, draft: Draft) -> Draft:
    """The draft with the last piece of its content whole: far from its cue the reader sees no further."""
    if not draft.content:
        return draft
    *others, last = draft.content
    end = _end_of(trees, last)
    limit = min((span.start for span in (*draft.source, *draft.cue) if span.start >= last.end), default=end)
    return replace(draft, content=(*others, Span(last.start, max(last.end, min(end, limit)))))


def _end_of(trees: Trees, content: Span) -> int:
    parsed = trees.parsed
    first, last = parsed.token_index(content.start), parsed.token_index(content.end - 1)
    if not 0 <= first <= last or not _breaks_off(trees, last):
        return content.end
    tops = (at for at in range(first, last + 1) if not first <= parsed.tokens[at].head <= last)
    return max((trees.words_under(top).end for top in tops if parsed.tokens[top].head < first), default=content.end)


def _breaks_off(trees: Trees, last: int) -> bool:
    """Whether a last word waits for another right behind it."""
    parsed = trees.parsed
    token, after = parsed.tokens[last], parsed.tokens[last + 1 : last + 2]
    if not after or parsed.sentence_at(token.start).end <= after[0].start:
        return False
    if after[0].pos == "PUNCT":
        return parsed.text[token.end : token.end + 1] == "-"
    return token.pos in _UNFINISHED or token.head > last
