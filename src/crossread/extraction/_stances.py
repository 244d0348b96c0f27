"""How the speaker, and how the document, stands to a content."""

import re
from collections.abc import Iterator, Sequence

from crossread.extraction._drafts import Draft, Spans, holds, without
from crossread.extraction._factuality import weakest
from crossread.extraction._lexicon import CueWord, cues, grammar, markers
from crossread.extraction._parsed import Parsed
from crossread.extraction._quotations import Quotation, Quotations
from crossread.model import Act, Certainty, Manner, Polarity, Reporter, ReporterStance, Span, Stance, Token

_WORD = re.compile(r"n['’]t\b|[\w-]+?(?=n['’]t\b)|[\w-]+", re.IGNORECASE)
_SCARE = CueWord(Act.CLAIM, Certainty.UNKNOWN, ReporterStance.DOUBTS)
_OPENING = 40
"""Words of a content that are looked through for a hedge."""
_NEAR = 60
"""Characters from a cue within which a single word shows the document's distance; a phrase does so anywhere."""
_AS_HOLDER = {
    ReporterStance.ENDORSES: (Certainty.CERTAIN, Polarity.POSITIVE),
    ReporterStance.NEUTRAL: (Certainty.UNKNOWN, Polarity.POSITIVE),
    ReporterStance.DOUBTS: (Certainty.POSSIBLE, Polarity.NEGATIVE),
    ReporterStance.REJECTS: (Certainty.CERTAIN, Polarity.NEGATIVE),
}


def cue_word(parsed: Parsed, draft: Draft) -> CueWord:
    """What the cue of a draft says; of one that goes on, what the first cue says."""
    while draft.follows is not None and not draft.cue:
        draft = draft.follows
    if draft.scare:
        return _SCARE
    is_owned = bool(draft.source) and not parsed.words(draft.source[-1]).endswith(("'s", "’s"))
    return _meaning(" ".join(parsed.words(cue) for cue in draft.cue).lower(), open_source=not is_owned)


def _meaning(cue: str, *, open_source: bool) -> CueWord:
    phrase = cues().phrase.search(cue)
    if phrase:
        return cues().phrases[phrase[0].lower()]
    words = _WORD.findall(cue)
    if not words:
        return CueWord()
    known = [cues().forms[word] for word in words if word in cues().forms]
    denial = next((word for word in known if word.act is Act.DENY), None)
    evidential = cues().evidential.get(cue)
    if evidential and (open_source or not known):
        return evidential
    return denial or (known[-1] if known else CueWord(Act.OTHER))


def manner_of(parsed: Parsed, quotations: Quotations, draft: Draft) -> Manner:
    """Direct where nothing of the content stands outside quotation marks, mixed where some does."""
    content = draft.content
    quoted = [quotation for span in content for quotation in _touching(quotations, span)]
    if not quoted:
        return Manner.INDIRECT
    spans = [quotation.span for quotation in quoted]
    rest = "".join(parsed.words(piece) for span in content for piece in without(span, spans))
    if all(holds((quotation.inner,), span) for quotation in quoted for span in content):
        return Manner.INDIRECT
    is_term = draft.scare or " ".join(map(parsed.words, draft.cue)).lower() in cues().evidential
    return Manner.MIXED if is_term or any(map(str.isalnum, rest)) else Manner.DIRECT


def _touching(quotations: Quotations, span: Span) -> Iterator[Quotation]:
    first = quotations.at(span.start)
    if first:
        yield first
    yield from (quotation for quotation in quotations.within(span) if quotation is not first)


def certainty_of(parsed: Parsed, draft: Draft, word: CueWord, manner: Manner) -> Certainty:
    """The weaker of what the cue and the hedges of the content say; a speaker's own words speak for themselves."""
    if manner is Manner.DIRECT or not draft.content or word.certainty is Certainty.UNKNOWN:
        return word.certainty
    hedges = [
        certainty
        for certainty, pattern in markers().certainty
        for token in parsed.tokens_in(draft.content[0])[:_OPENING]
        if pattern.fullmatch(parsed.words(token.span)) and _is_of_the_whole(parsed, token, draft.content)
    ]
    return weakest(word.certainty, *hedges)


def _is_of_the_whole(parsed: Parsed, token: Token, content: Spans) -> bool:
    """Whether a hedge hangs on the main verb of a content, or is it."""
    head = parsed.tokens[token.head]
    above = parsed.tokens[head.head]
    return not holds(content, head.span) or above is head or not holds(content, above.span)


def polarity_of(parsed: Parsed, draft: Draft, word: CueWord) -> Polarity:
    """Negative where the cue denies, refuses or is itself negated: "nobody disputes" is none of it."""
    words = _WORD.findall(" ".join(parsed.words(cue) for cue in draft.cue).lower())
    reverses = word.act is Act.DENY or any(one.startswith(tuple(markers().reversing)) for one in words)
    is_nobodys = bool(draft.source) and parsed.words(draft.source[0]).partition(" ")[0].lower() in grammar().nobody
    negated = any(one in markers().negation for one in words) != is_nobodys
    return Polarity.NEGATIVE if reverses != negated else Polarity.POSITIVE


def stances_of(chain: Sequence[str], own: Stance, reporter: Reporter, outer: Sequence[Stance]) -> tuple[Stance, ...]:
    """One stance for every holder in the chain, from the document's voice to the speaker."""
    if len(chain) == 1:
        return (own,)
    known = {stance.holder: stance for stance in outer}
    made = [Stance(chain[0], *_AS_HOLDER[reporter.stance])]
    made += [known.get(holder, Stance(holder, Certainty.UNKNOWN, Polarity.POSITIVE)) for holder in chain[1:-1]]
    return (*made, own)


def reporter_of(parsed: Parsed, draft: Draft, word: CueWord, own: Spans) -> Reporter:
    """The document's distance by its `own` words around the content, or by its words within it."""
    if draft.scare:
        return Reporter(word.reporter, draft.content[0])
    marked = _marked_around(parsed, draft, own) or _marked_inside(parsed, draft)
    if marked:
        return marked
    is_unsaid = polarity_of(parsed, draft, word) is Polarity.NEGATIVE
    if word.reporter is ReporterStance.NEUTRAL or not draft.cue or is_unsaid:
        return Reporter()
    return Reporter(word.reporter, draft.cue[0])


def _marked_around(parsed: Parsed, draft: Draft, own: Spans) -> Reporter | None:
    for stance, pattern in markers().reporter:
        for piece in own:
            for match in pattern.finditer(parsed.text, piece.start, piece.end):
                mark = Span(*match.span())
                if " " in match[0] or max(mark.start - draft.head.end, draft.head.start - mark.end) <= _NEAR:
                    return Reporter(stance, mark)
    return None


def _marked_inside(parsed: Parsed, draft: Draft) -> Reporter | None:
    for span in draft.content:
        match = markers().inside.search(parsed.text, span.start, span.end)
        if match and parsed.text[span.start] not in "\"“„«‘'":
            return Reporter(ReporterStance.DOUBTS, Span(*match.span()))
    return None
