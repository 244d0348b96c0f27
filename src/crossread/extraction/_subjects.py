"""Sources that the reader missed, broke off or took from a side clause, mended by the tree of the sentence."""

from dataclasses import replace

from crossread.extraction._drafts import Draft, Spans, holds, hull, overlaps, trimmed
from crossread.extraction._lexicon import cues
from crossread.extraction._phrases import lower, phrase_after
from crossread.extraction._trees import Trees
from crossread.model import Span

_SPEAKING = frozenset({"NOUN", "NUM", "PRON", "PROPN"})
_NOMINAL = frozenset({"NOUN", "PROPN"})
_BEGINS = _SPEAKING | {"ADJ", "DET"}
_SIDE = ("acl", "advcl")
_SHARING = ("conj", "advcl", "xcomp")
"""Relations of verbs that have their subject from the verb above."""
_HIGHEST = 3
"""Verbs above one that are looked at for its subject."""
_FARTHEST = 300
"""Characters of a side clause between the opening of a sentence and its verb."""


def sourced(trees: Trees, draft: Draft) -> Draft:
    """The draft with the subject of its verb as its source, where its own source is none or a part of that."""
    verb = _verb_of(trees, draft)
    if verb is None or len(draft.source) > 1:
        return draft
    subject = _subject(trees, verb, shared=not draft.source)
    if subject is not None and draft.source:
        draft = _without_side(trees, subject, draft)
    if draft.source and not _is_broken(trees, draft.source[0], subject):
        return draft
    phrase = hull((trees.words_under(subject), *draft.source)) if subject is not None else _opening(trees, verb)
    source = _beside_cue(trees, phrase, draft)
    return replace(draft, source=source) if source and _may_speak(trees, source[0], draft) else draft


def _without_side(trees: Trees, subject: int, draft: Draft) -> Draft:
    """A draft without what of its content only tells of the subject: "the judge who tried (thieves) said it broke"."""
    whole = trees.words_under(subject)
    is_before = whole.end <= draft.cue[0].start and draft.source[0].start <= trees.parsed.tokens[subject].start
    side = Span(draft.source[0].start, whole.end)
    others = tuple(span for span in draft.content if not holds((side,), span))
    return replace(draft, content=others) if is_before and others else draft


def _verb_of(trees: Trees, draft: Draft) -> int | None:
    """The reporting verb of a cue."""
    parsed = trees.parsed
    words = [token for cue in draft.cue for token in parsed.tokens_in(cue)]
    verbs = [token for token in words if token.pos == "VERB" and lower(parsed, token) in cues().forms]
    return parsed.token_index(verbs[-1].start) if verbs else None


def _subject(trees: Trees, verb: int, *, shared: bool) -> int | None:
    """The subject of a verb, or, if `shared`, of the verb above that it goes on from, in its own sentence."""
    parsed, subject, above = trees.parsed, trees.child(verb, "nsubj"), verb
    for _ in range(_HIGHEST if shared and trees.child(verb, "aux:pass") is None else 0):
        if subject is None and parsed.tokens[above].relation in _SHARING:
            above = parsed.tokens[above].head
            subject = trees.child(above, "nsubj")
    if subject is None or parsed.tokens[subject].pos not in _SPEAKING:
        return None
    sentence = parsed.sentence_at(parsed.tokens[verb].start)
    return subject if sentence.start <= parsed.tokens[subject].start < sentence.end else None


def _is_broken(trees: Trees, source: Span, subject: int | None) -> bool:
    """Whether a source has no noun, or stands beside the head of the subject that it belongs to."""
    parsed = trees.parsed
    words = parsed.tokens_in(source)
    if not any(token.pos in _SPEAKING for token in words):
        return True
    if subject is None or parsed.tokens[subject].pos not in _NOMINAL:
        return False
    whole = trees.words_under(subject)
    if holds((source,), parsed.tokens[subject].span):
        return _goes_on(trees, source, whole)
    return overlaps(whole, source)


def _goes_on(trees: Trees, source: Span, whole: Span) -> bool:
    """Whether a source breaks off before a word that belongs to the same phrase."""
    tokens = trees.parsed.tokens
    at = trees.parsed.token_index(source.end - 1) + 1
    return at < len(tokens) and tokens[at].start < whole.end and tokens[at].pos not in {"PUNCT", "VERB", "AUX"}


def _opening(trees: Trees, verb: int) -> Span:
    """The phrase with which the sentence opens, where nothing or a side clause parts it from the verb."""
    parsed = trees.parsed
    place = parsed.tokens[verb].start
    first = parsed.token_index(parsed.sentence_at(place).start)
    phrase = phrase_after(parsed, max(first, 0))
    is_near = 0 <= first < verb and phrase.start < phrase.end <= place <= phrase.end + _FARTHEST
    if not is_near or parsed.tokens[verb].relation.startswith(_SIDE):
        return Span(place, place)
    head = parsed.token_index(phrase.end - 1)
    between = parsed.text[phrase.end : place].strip()
    is_side = between.startswith(",") and between.endswith(",")
    has_verb = any(token.pos in {"AUX", "VERB"} for token in parsed.tokens_in(phrase))
    is_phrase = parsed.tokens[first].pos != "ADP" and parsed.tokens[head].pos in _NOMINAL and not has_verb
    return Span(phrase.start, place) if is_phrase and (is_side or not between) else Span(place, place)


def _beside_cue(trees: Trees, phrase: Span, draft: Draft) -> Spans:
    """A phrase without what of it is cue or content."""
    start, end = phrase
    for taken in (*draft.cue, *draft.content):
        if taken.start > start and taken.start < end:
            end = taken.start
    return trimmed(trees.parsed.text, (Span(start, end),))


def _may_speak(trees: Trees, source: Span, draft: Draft) -> bool:
    """Whether a phrase begins like that of somebody, and stands clear of cue and content."""
    first = trees.parsed.tokens_in(source)[:1]
    begins = bool(first) and first[0].pos in _BEGINS
    return begins and not any(overlaps(source, other) for other in (*draft.cue, *draft.content))
