"""From the reader's cues, the rules' cues and the quotation marks to drafts of who says what."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from crossread.extraction._cues import cues_in
from crossread.extraction._drafts import Cover, Draft, cover_of, hull, joined, overlaps, trimmed
from crossread.extraction._parsed import Parsed
from crossread.extraction._quotations import Quotation, Quotations
from crossread.extraction._unclaimed import with_unclaimed
from crossread.model import CueAnswer, Span

_SLACK = 3
"""Characters by which a content may miss the quotation marks that it belongs to."""


def drafts_in(parsed: Parsed, quotations: Quotations, titles: Cover) -> tuple[Draft, ...]:
    """Every draft in the order of the text; quoted `titles` of works that are cited say nothing."""
    drafts = [_fitted(parsed, quotations, draft) for draft in _answered(parsed)]
    said = cover_of(span for draft in drafts for span in draft.content)
    drafts += _news(parsed, drafts, cues_in(parsed, quotations, said))
    drafts = with_unclaimed(parsed, quotations, drafts, titles)
    return tuple(sorted(drafts, key=_outer_first))


def _outer_first(draft: Draft) -> tuple[int, int, Span]:
    return draft.place.start, -draft.place.end, draft.head


def _answered(parsed: Parsed) -> Iterable[Draft]:
    for answer in parsed.answers.cues:
        draft = _draft(parsed.text, answer)
        if draft.spans and not parsed.is_furniture(draft.head.start):
            yield draft


def _draft(text: str, answer: CueAnswer) -> Draft:
    return Draft(
        trimmed(text, answer.source), trimmed(text, answer.cue), trimmed(text, answer.content), answer.probability
    )


def _fitted(parsed: Parsed, quotations: Quotations, draft: Draft) -> Draft:
    """The draft with whole quotations where its content reaches into one from its mark."""
    others = (*draft.source, *draft.cue)
    content = joined(_fit(quotations, span, others) for span in draft.content)
    worded = (span for span in content if any(map(str.isalnum, parsed.words(span))))
    return replace(draft, content=trimmed(parsed.text, worded))


def _fit(quotations: Quotations, span: Span, others: Sequence[Span]) -> Span:
    start, end = span
    first, last = quotations.at(max(start - 1, 0)) or quotations.at(start), quotations.at(max(end - 1, 0))
    if first and start - first.inner.start <= _SLACK and not _reaches(first, others):
        start, end = min(start, first.span.start), max(end, first.span.end)
    if last and last.span.end - end <= _SLACK and not _reaches(last, others):
        end = max(end, last.span.end)
        is_most = 2 * (end - start) >= last.span.end - last.span.start
        start = min(start, last.span.start) if is_most else start
    return Span(start, end)


def _reaches(quotation: Quotation, others: Sequence[Span]) -> bool:
    return any(overlaps(quotation.span, other) for other in others)


def _news(parsed: Parsed, drafts: Sequence[Draft], offered: Iterable[Draft]) -> Iterable[Draft]:
    """What the rules offer at places where no cue stands yet, up to where another one reports beside it."""
    taken = {at for draft in drafts for cue in draft.cue for at in range(*cue)}
    told = sorted((hull((*draft.source, *draft.cue)), draft) for draft in drafts if draft.cue and draft.content)
    starts = [place.start for place, _ in told]
    for draft in offered:
        if not any(at in taken for at in range(*draft.head)):
            taken.update(range(*draft.head))
            near = told[bisect_left(starts, draft.place.start) : bisect_left(starts, draft.place.end)]
            yield replace(draft, content=trimmed(parsed.text, _before_others(draft, near)))


def _before_others(draft: Draft, near: Sequence[tuple[Span, Draft]]) -> Iterable[Span]:
    """A content without the reporting clause that follows it: "fears that it breaks, she said"."""
    for span in draft.content:
        beside = (
            place.start
            for place, other in near
            if span.start < place.start < span.end and not any(overlaps(span, told) for told in other.content)
        )
        yield Span(span.start, min(beside, default=span.end))
