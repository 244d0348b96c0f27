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
        if subject is not None and reported is not None and (subject < at < reported or reported < subject < at):
            draft = _draft(trees, subject, at, reported)
            # Of a quotation cut off in the middle the tree makes a sentence with what stands outside.
            around = {quotations.at(span.start) for span in draft.spans}
            if len(around) == 1 and not _is_side(parsed, draft):
                yield _inside(parsed, draft, around.pop())


def _is_side(parsed: Parsed, draft: Draft) -> bool:
    """Whether what stands before the subject only opens a side clause: "as he fell, she saw"."""
    first = parsed.tokens[parsed.token_index(draft.content[0].start)] if draft.content else None
    return first is None or (first.pos == "SCONJ" and first.start < draft.head.start)


def _inside(parsed: Parsed, draft: Draft, quotation: Quotation | None) -> Draft:
    if quotation is None:
        return draft
    clipped = (Span(span.start, min(span.end, quotation.inner.end)) for span in draft.content)
    return replace(draft, content=trimmed(parsed.text, clipped))


def _reports(parsed: Parsed, at: int) -> bool:
    token = parsed.tokens[at]
    before = lower(parsed, parsed.tokens[at - 1]) if at else ""
    is_verb = token.pos == "VERB" and before != "to" and parsed.text[token.start - 1 : token.start] != "-"
    return is_verb and lower(parsed, token) in cues().forms and not parsed.is_furniture(token.start)


def _reported(trees: Trees, at: int) -> int | None:
    parsed, clause = trees.parsed, trees.child(at, "ccomp")
    if clause is None and parsed.tokens[at].relation == "parataxis" and _is_whole_before(parsed, at):
        return parsed.tokens[at].head
    if clause is not None or lower(parsed, parsed.tokens[at]) not in cues().with_object | cues().of_doing:
        return clause
    thing = trees.child(at, "obj")
    if thing is not None and parsed.tokens[thing].pos == "NOUN":
        return thing
    return trees.child(at, "xcomp") if lower(parsed, parsed.tokens[at]) in cues().of_doing else None


def _is_whole_before(parsed: Parsed, at: int) -> bool:
    """Whether the clause that a verb is set behind has ended with a comma: "it broke, the mayor has claimed"."""
    sentence = parsed.sentence_at(parsed.tokens[at].start)
    after = parsed.text[parsed.tokens[at].end : min(parsed.tokens[at].end + 3, sentence.end)]
    return parsed.tokens[at].head < at and after.strip() in {".", ",", ""}


def _draft(trees: Trees, subject: int, verb: int, reported: int) -> Draft:
    parsed, first = trees.parsed, verb
    while first - 1 > subject and parsed.tokens[first - 1].relation in _IN_CUE:
        first -= 1
    cue = Span(parsed.tokens[first].start, parsed.tokens[verb].end)
    source, content = trees.words_under(subject), trees.words_under(reported)
    is_behind = reported > verb
    part = Span(max(content.start, cue.end), content.end) if is_behind else Span(content.start, source.start)
    return Draft(
        trimmed(parsed.text, (Span(source.start, min(source.end, cue.start)),)),
        (cue,),
        trimmed(parsed.text, (part,)),
        _LIKELY,
    )
