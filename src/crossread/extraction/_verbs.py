"""Reporting verbs with their subject and what they report, by the tree of the sentence."""

from collections.abc import Iterator
from dataclasses import replace

from crossread.extraction._drafts import Draft, trimmed
from crossread.extraction._lexicon import cues
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower
from crossread.extraction._quotations import Quotation, Quotations
from crossread.extraction._trees import Trees
from crossread.model import Span

_IN_CUE = frozenset({"aux", "aux:pass", "advmod", "neg"})
_LIKELY = 0.5


def verbs_in(trees: Trees, quotations: Quotations) -> Iterator[Draft]:
    """Drafts for verbs such as "has claimed that", and for some, such as "has verified", with a plain object."""
    parsed = trees.parsed
    for at in range(len(parsed.tokens)):
        subject = trees.child(at, "nsubj") if _reports(parsed, at) else None
        reported = _reported(trees, at) if subject is not None else None
        if subject is not None and reported is not None and subject < at < reported:
            draft = _draft(trees, subject, at, reported)
            # Of a quotation cut off in the middle the tree makes a sentence with what stands outside.
            around = {quotations.at(span.start) for span in draft.spans}
            if len(around) == 1:
                yield _inside(parsed, draft, around.pop())


def _inside(parsed: Parsed, draft: Draft, quotation: Quotation | None) -> Draft:
    if quotation is None:
        return draft
    clipped = (Span(span.start, min(span.end, quotation.inner.end)) for span in draft.content)
    return replace(draft, content=trimmed(parsed.text, clipped))


def _reports(parsed: Parsed, at: int) -> bool:
    token = parsed.tokens[at]
    before = parsed.tokens[at - 1].pos if at else ""
    is_verb = token.pos == "VERB" and before != "PART" and parsed.text[token.start - 1 : token.start] != "-"
    return is_verb and lower(parsed, token) in cues().forms and not parsed.is_furniture(token.start)


def _reported(trees: Trees, at: int) -> int | None:
    clause = trees.child(at, "ccomp")
    if clause is not None or lower(trees.parsed, trees.parsed.tokens[at]) not in cues().with_object:
        return clause
    thing = trees.child(at, "obj")
    return thing if thing is not None and trees.parsed.tokens[thing].pos == "NOUN" else None


def _draft(trees: Trees, subject: int, verb: int, reported: int) -> Draft:
    parsed, first = trees.parsed, verb
    while first - 1 > subject and parsed.tokens[first - 1].relation in _IN_CUE:
        first -= 1
    cue = Span(parsed.tokens[first].start, parsed.tokens[verb].end)
    source, content = trees.words_under(subject), trees.words_under(reported)
    return Draft(
        trimmed(parsed.text, (Span(source.start, min(source.end, cue.start)),)),
        (cue,),
        trimmed(parsed.text, (Span(max(content.start, cue.end), content.end),)),
        _LIKELY,
    )
