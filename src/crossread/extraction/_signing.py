"""Writings to which somebody puts a name: "they signed a letter calling for a truce"."""

from collections.abc import Iterator

from crossread.extraction._drafts import Draft, trimmed
from crossread.extraction._lexicon import cues, sources
from crossread.extraction._phrases import lower
from crossread.extraction._trees import Trees
from crossread.model import Span

_LIKELY = 0.5


def signings_in(trees: Trees) -> Iterator[Draft]:
    """Drafts for verbs such as "signed" whose object is a writing with what it says."""
    parsed = trees.parsed
    for at, token in enumerate(parsed.tokens):
        if token.pos != "VERB" or lower(parsed, token) not in cues().signing or parsed.is_furniture(token.start):
            continue
        subject, writing = trees.child(at, "nsubj"), trees.child(at, "obj")
        if subject is None or writing is None or not subject < at < writing or not _says(trees, writing):
            continue
        source, content = trees.words_under(subject), trees.words_under(writing)
        if source.end <= token.start and token.end <= content.start:
            said = trimmed(parsed.text, (_without_aside(trees, writing, content),))
            yield Draft(trimmed(parsed.text, (source,)), (token.span,), said, _LIKELY)


def _says(trees: Trees, writing: int) -> bool:
    """Whether a noun is one for a writing, and a clause behind it tells what it says."""
    parsed, clause = trees.parsed, trees.child(writing, "acl")
    is_writing = lower(parsed, parsed.tokens[writing]) in sources().carriers
    return is_writing and clause is not None and lower(parsed, parsed.tokens[clause]) in cues().forms


def _without_aside(trees: Trees, writing: int, content: Span) -> Span:
    """The writing with what it says, without what is only set beside it: "a letter calling for a truce(, a step …)"."""
    aside = trees.child(writing, "appos")
    return Span(content.start, trees.words_under(aside).start) if aside is not None else content
