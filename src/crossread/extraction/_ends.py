"""Contents that break off in the middle of a phrase, taken on to the end of their clause."""

from dataclasses import replace

from crossread.extraction._drafts import Draft
from crossread.extraction._trees import Trees
from crossread.model import Span

_UNFINISHED = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "SCONJ"})


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
