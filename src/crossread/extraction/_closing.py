"""Speech over several paragraphs whose speaker is named at its end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crossread.extraction._drafts import Draft, holds
from crossread.extraction._parsed import Parsed
from crossread.extraction._quotations import Quotation, Quotations
from crossread.model import Span


def carried_back(parsed: Parsed, quotations: Quotations, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those without a cue of their own given to whoever closes the speech that they began."""
    begun = {other.span: one.span for one, other in quotations.continued(parsed.text)}
    owned = {quotation.span: draft for draft in drafts for quotation in _owned(quotations, draft)}
    closers: dict[Span, Draft] = {}
    for last, draft in owned.items():
        run = tuple(_before(begun, last)) if last.end <= draft.head.start else ()
        if not any(span in owned for span in run):
            closers |= dict.fromkeys(run, draft)
    return [_given(quotations, draft, closers) for draft in drafts]


def _owned(quotations: Quotations, draft: Draft) -> Iterator[Quotation]:
    """The quotations that a cue which stands outside of them gives to somebody."""
    for span in draft.content if draft.cue else ():
        for place in (span.start, span.end - 1):
            quotation = quotations.at(place)
            if quotation and not holds((quotation.span,), draft.head):
                yield quotation


def _before(begun: Mapping[Span, Span], last: Span) -> Iterator[Span]:
    """The quotations that one goes on from, each unclosed at the end of its paragraph."""
    while last in begun:
        last = begun[last]
        yield last


def _given(quotations: Quotations, draft: Draft, closers: Mapping[Span, Draft]) -> Draft:
    quotation = quotations.at(draft.content[0].start) if draft.content and not draft.cue else None
    closer = closers.get(quotation.span) if quotation else None
    return replace(draft, follows=closer) if closer else draft
